import {stateNames} from '../../data/state-names.generated.ts';
import {titleCase} from './agency-name.ts';
import type {AgencyRecord, Index} from '../index/create-index.ts';
import {describe} from '../text/describe.ts';
import {distance} from '../text/distance.ts';
import {toAgencyCandidate, type Match} from './candidate.ts';
import type {Interpretation} from '../query/interpret.ts';
import {JAIL, linkWords, PATROL} from '../text/words.ts';
import {
  AGENCIES_OF_ANY_STATE,
  STATE_AGENCY,
  STATE_AGENCY_BY_ONE_WORD,
  UNLISTED_STATE_AGENCY,
} from './scores.ts';
import {oncePerAgency} from './once-per-agency.ts';

/** Words that any agency's name may have or lack. */
const VAGUE = new Set(
  'department dept office agency division services service state public'.split(' '),
);

/**
 * Matches the name of an agency that acts across its state, and of others with names of their own.
 */
export function matchStateAgencies(
  index: Index,
  interpretation: Interpretation,
): Match | undefined {
  const {state, words, text, key, unit} = interpretation;
  const asked = words.filter((word, at) => !VAGUE.has(word) || words[at + 1] === 'guard');
  const found = index.ownNames.filter(
    record =>
      (!state || record.agency.state === state) &&
      (key || (record.agency.level === 'state' && !unit)) &&
      asked.some(word => record.is.words.some(one => means(one, word))) &&
      asked.every(word =>
        record.agency.level === 'state'
          ? hasWord(record.is.words, word)
          : record.is.words.includes(word),
      ),
  );
  if (found.length === 0 || !tells(interpretation, asked))
    return state ? unlisted(interpretation, text) : undefined;
  const exact = found.filter(record => extraWords(record, asked) === 0);
  const best = oncePerAgency(state && exact.length > 0 ? exact : found);
  const isState = state && best.every(({agency}) => agency.level === 'state');
  const candidates = isOneAgency(best)
    ? [toAgencyCandidate(best)]
    : best.map(record => toAgencyCandidate([record]));
  if (!isState) return {score: AGENCIES_OF_ANY_STATE, candidates, others: []};
  const score = words.length > 1 ? STATE_AGENCY : STATE_AGENCY_BY_ONE_WORD;
  return {score, candidates, others: []};
}

/**
 * Tells whether words name one agency: "Texas public safety" does, "texas department" and "florida
 * police" do not.
 */
function tells({words}: Interpretation, asked: readonly string[]): boolean {
  if (asked.length === 0) return false;
  return asked.length > 1 || words.length > 1 || asked[0]!.length > 6;
}

/**
 * Tells whether two words mean the same: people call state police and highway patrols troopers, and
 * a state's corrections its prisons.
 */
const means = (one: string, word: string) =>
  one === word ||
  (/^troop/.test(word) && /^(?:police|patrol)$/.test(one)) ||
  (/^prisons?$/.test(word) && /^correction/.test(one));

const hasWord = (words: readonly string[], word: string) =>
  words.some(one => means(one, word) || (word.length > 5 && distance(one, word, 1) < 2));

/** Counts words of an agency's name that were not asked for. */
function extraWords({agency, is}: AgencyRecord, asked: readonly string[]): number {
  const state = (stateNames[agency.state] ?? '').toLowerCase().split(' ');
  const known = (word: string) => VAGUE.has(word) || linkWords.has(word) || state.includes(word);
  return is.words.filter(word => !known(word) && !hasWord(asked, word)).length;
}

/** Tells whether all are divisions of one agency: their names begin with the same words. */
function isOneAgency(records: readonly AgencyRecord[]): boolean {
  const start = (record: AgencyRecord) =>
    record.agency.state + record.full.split(' ').slice(0, 4).join();
  return records.every(record => start(record) === start(records[0]!));
}

const STATE_BODY =
  /\b(?:state (?:police|guard)|national guard|(?:state )?(?:patrol|troopers?|rangers|bureau investigation|attorney general|public safety|corrections|law enforcement|criminal justice))\b/;

/** Matches a state's own agency that is not on the list. */
function unlisted({state, key, roles, words}: Interpretation, text: string): Match | undefined {
  const said = words.join(' ');
  const rest = said.replace(STATE_BODY, '');
  if (rest === said || (key && describe(rest).key)) return undefined;
  const name = `${stateNames[state!]} ${titleCase(text)}`;
  const kind = roles || PATROL | JAIL;
  return {
    score: UNLISTED_STATE_AGENCY,
    candidates: [{kind: 'missing', state: state!, name, roles: kind, place: undefined}],
    others: [],
  };
}
