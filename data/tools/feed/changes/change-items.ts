import type {Agreement, Model} from '../../../../src/data/model.ts';
import {stateNames} from '../../../../src/data/state-names.generated.ts';
import type {ChangedAgreement, ChangeLog, ListDiff} from '../../data-files/list-diff.ts';
import {agencyIdentity} from '../../lib/agency-identity.ts';
import {nameUuid} from '../../lib/name-uuid.ts';

/** What happened to an agreement from one list to the next. */
export type ChangeKind = 'joined' | 'left' | 'renamed';

/** One change as feeds tell it. */
export interface ChangeItem {
  /** `urn:uuid:…`, the same whenever it is made. */
  readonly id: string;
  readonly kind: ChangeKind;
  readonly title: string;
  readonly text: string;
  /** USPS code. */
  readonly state: string;
  readonly agency: string;
  readonly model: Model;
  /** ISO date of the list. */
  readonly asOf: string;
  /** ISO date of the list before. */
  readonly since: string;
  /** ISO date of the signature; null where ICE gives none, and for a new name. */
  readonly signed: string | null;
  /** Address of the signed agreement on ice.gov, where it is known. */
  readonly document: string | null;
  /** The old name. */
  readonly from?: string;
  /** USPS code of the state that it stood under before. */
  readonly fromState?: string;
}

const MODEL_NAMES: Readonly<Record<Model, string>> = {
  'warrant-service': 'Warrant Service Officer',
  'jail-enforcement': 'Jail Enforcement Model',
  'task-force': 'Task Force Model',
};

/** Gives the address of an agreement's document on the list in place, or null. */
type DocumentFinder = (change: ChangedAgreement) => string | null;

/** Lists what joined, left and was renamed: the newest list first, in it by kind. */
export function changeItems(
  log: ChangeLog,
  agreements: readonly Agreement[],
): readonly ChangeItem[] {
  const documents = new Map(agreements.map(one => [keyOf(one), one.document]));
  return log.flatMap(diff => itemsOf(diff, change => documents.get(keyOf(change)) ?? null));
}

function keyOf({state, agency, model}: ChangedAgreement): string {
  return `${agencyIdentity(state, agency)} ${model}`;
}

function itemsOf(diff: ListDiff, documentOf: DocumentFinder): readonly ChangeItem[] {
  const {asOf, since} = diff;
  const before = `the list before, of ${since.asOf}`;
  return [
    ...diff.joined.map(one => ({
      ...about('joined', diff, one, documentOf),
      title: `${placed(one)} is on ICE's list`,
      text: `On ICE's list of ${asOf}, and not on ${before}: ${named(one)}, ${signedOn(one.signed)}.`,
      signed: one.signed,
    })),
    ...diff.left.map(one => ({
      ...about('left', diff, one, documentOf),
      title: `${placed(one)} is no longer on ICE's list`,
      text: `Not on ICE's list of ${asOf}, but on ${before}: ${named(one)}, ${signedOn(one.signed)}.`,
      signed: one.signed,
    })),
    ...diff.renamed.map(one => ({
      ...about('renamed', diff, one, documentOf),
      title: `${placed(one)} has another name on ICE's list`,
      text:
        `ICE's list of ${asOf} has ${named(one)}${one.isLikely ? ', which is likely' : ':'} the agency that ` +
        `${before}, called ${one.from}${one.fromState ? ` and placed in ${nameOf(one.fromState)}` : ''}.`,
      signed: null,
      from: one.from,
      ...(one.fromState ? {fromState: one.fromState} : {}),
    })),
  ];
}

function about(
  kind: ChangeKind,
  {asOf, since}: ListDiff,
  change: ChangedAgreement,
  documentOf: DocumentFinder,
) {
  const {state, agency, model} = change;
  const document = kind === 'left' ? null : documentOf(change);
  const id = `urn:uuid:${nameUuid(`${asOf} ${kind} ${keyOf(change)}`)}`;
  return {id, kind, state, agency, model, asOf, since: since.asOf, document};
}

function nameOf(state: string): string {
  return stateNames[state] ?? state;
}

function placed({agency, state}: ChangedAgreement): string {
  return `${agency}, ${nameOf(state)},`;
}

function named({agency, state, model}: ChangedAgreement): string {
  return `${agency}, ${nameOf(state)}, ${MODEL_NAMES[model]}`;
}

function signedOn(signed: string | null): string {
  return signed ? `signed ${signed}` : 'signing date not given';
}
