import type {Agreement} from '../../../src/data/model.ts';
import {stateNames} from '../../../src/data/state-names.generated.ts';
import {agencyIdentity, foldAgency} from '../lib/agency-identity.ts';
import {haveOtherNumbers, isLikelyName, isNearName, isSlip} from './near-name.ts';

/** One agreement on both lists. */
export interface Pair {
  readonly before: Agreement;
  readonly after: Agreement;
  /** The difference between the two rows. */
  readonly by: 'same' | 'renamed' | 'likely-renamed' | 'model-changed';
}

/** Two lists side by side. */
export interface PairedLists {
  readonly pairs: readonly Pair[];
  readonly joined: readonly Agreement[];
  readonly left: readonly Agreement[];
}

/** A test whether a row that is gone and a row that is new are the same agreement. */
type Matches = (gone: Agreement, added: Agreement) => boolean;

function isSameAgency(gone: Agreement, added: Agreement): boolean {
  return (
    agencyIdentity(gone.state, gone.agency) === agencyIdentity(added.state, added.agency) &&
    gone.model !== added.model
  );
}

function isSameMemorandum(gone: Agreement, added: Agreement): boolean {
  return gone.document !== null && gone.document === added.document;
}

/** Tests whether both are placed and share no county. */
function isElsewhere({counties}: Agreement, added: Agreement): boolean {
  const isPlaced = counties.length > 0 && added.counties.length > 0;
  return isPlaced && !counties.some(code => added.counties.includes(code));
}

function isSameDay(gone: Agreement, added: Agreement): boolean {
  return gone.signed !== null && gone.signed === added.signed;
}

const SHERIFF = /\bsheriff/i;

/** Tests for the sheriffs of one county, which has one: "Freedom County", where it is Freeborn. */
function isSameSheriff(gone: Agreement, added: Agreement): boolean {
  const areSheriffs = [gone, added].every(
    ({agency, level}) => level === 'county' && SHERIFF.test(agency),
  );
  return areSheriffs && gone.counties.length === 1 && gone.counties[0] === added.counties[0];
}

/** Tests for one model in one state, and what else holds of any two names of one agreement. */
function canBeRenamed(gone: Agreement, added: Agreement): boolean {
  if (gone.state !== added.state || gone.model !== added.model) return false;
  return !haveOtherNumbers(gone.agency, added.agency);
}

/**
 * Tests for the same day, level and, where both are placed, county. The level follows from the name, and a
 * slip in it may have hidden that: "Constbales Office".
 */
function isAlike(gone: Agreement, added: Agreement): boolean {
  const isSameLevel = gone.level === added.level || isSlip(gone.agency, added.agency);
  return isSameDay(gone, added) && isSameLevel && !isElsewhere(gone, added);
}

function isRenamed(gone: Agreement, added: Agreement): boolean {
  if (!canBeRenamed(gone, added)) return false;
  if (isSameMemorandum(gone, added)) return true;
  if (!isAlike(gone, added)) return false;
  const state = {name: stateNames[gone.state] ?? '', code: gone.state};
  return isSameSheriff(gone, added) || isNearName(gone.agency, added.agency, state);
}

/** Tests for an agency that ICE moved to another state: the same name and model, signed on the same day. */
function isRestated(gone: Agreement, added: Agreement): boolean {
  if (gone.state === added.state || gone.model !== added.model) return false;
  const isSameName = foldAgency(gone.agency) === foldAgency(added.agency);
  return isSameName && (isSameMemorandum(gone, added) || isSameDay(gone, added));
}

function isLikelyRenamed(gone: Agreement, added: Agreement): boolean {
  if (!canBeRenamed(gone, added) || !isAlike(gone, added)) return false;
  return isLikelyName(gone.agency, added.agency);
}

/** Pairs what matches one to one; where several could be meant, nothing is guessed. */
function takePairs(lists: PairedLists, by: Pair['by'], matches: Matches): PairedLists {
  const found = lists.left.flatMap(before => {
    const candidates = lists.joined.filter(after => matches(before, after));
    const [after] = candidates;
    if (!after || candidates.length > 1) return [];
    return lists.left.filter(gone => matches(gone, after)).length > 1 ? [] : [{before, after, by}];
  });
  const isTaken = (one: Agreement) => found.some(pair => pair.before === one || pair.after === one);
  return {
    pairs: [...lists.pairs, ...found],
    joined: lists.joined.filter(one => !isTaken(one)),
    left: lists.left.filter(one => !isTaken(one)),
  };
}

function pairSame(before: readonly Agreement[], after: readonly Agreement[]): PairedLists {
  const old = new Map(before.map(one => [one.id, one]));
  const ids = new Set(after.map(({id}) => id));
  return {
    pairs: after.flatMap(one => {
      const was = old.get(one.id);
      return was ? [{before: was, after: one, by: 'same' as const}] : [];
    }),
    joined: after.filter(({id}) => !old.has(id)),
    left: before.filter(({id}) => !ids.has(id)),
  };
}

/**
 * Pairs the agreements of two lists. Two that are on one list each may still be the same agreement:
 * an agency under another name (same state and model, and the same memorandum or the same date with
 * a near name), one that ICE moved to the state that it belongs to, or an agency that changed from one model to another.
 */
export function pairAgreements(
  before: readonly Agreement[],
  after: readonly Agreement[],
): PairedLists {
  const same = pairSame(before, after);
  const renamed = takePairs(same, 'renamed', isRenamed);
  const restated = takePairs(renamed, 'renamed', isRestated);
  const likely = takePairs(restated, 'likely-renamed', isLikelyRenamed);
  return takePairs(likely, 'model-changed', isSameAgency);
}
