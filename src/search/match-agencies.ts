import {stateNames} from '../data/state-names.generated.ts';
import {agencyName, titleCase} from './agency-name.ts';
import type {AgencyRecord, Index} from './create-index.ts';
import {describe} from './describe.ts';
import type {Place} from './places.ts';
import {distance} from './distance.ts';
import {toAgencyCandidate, type Match, type Candidate} from './candidate.ts';
import {isIndependent, isLargest, likeliestInState} from './likeliest.ts';
import {placesNamed} from './match-places.ts';
import type {Interpretation} from './interpret.ts';
import {JAIL, linkWords, MARSHAL, PATROL, POLICE, SAFETY, SHERIFF} from './words.ts';
import {
  AGENCIES_OF_ANY_STATE,
  LISTED_AGENCY,
  STATE_AGENCY,
  STATE_AGENCY_BY_ONE_WORD,
  SURE_STATE_BONUS,
  UNLISTED_AGENCY,
  UNLISTED_STATE_AGENCY,
} from './scores.ts';

/** Levels whose agencies are a county's own. */
const COUNTY_LEVELS = new Set(['county', 'constable-district', 'judicial-district']);
/** Levels whose agencies are named without a word for police. */
const NAMED_LEVELS = new Set(['campus', 'port']);
/** Words that any agency's name may have or lack. */
const VAGUE = new Set(
  'department dept office agency division services service state public'.split(' '),
);

export const isCountyAgency = ({agency, is}: AgencyRecord): boolean =>
  agency.level === 'county' || (is.kind === 'county' && COUNTY_LEVELS.has(agency.level));

/** Kinds of a town's agencies: people call one by another's name. */
const TOWN_ROLES = POLICE | SAFETY | MARSHAL;

function widen(roles: number): number {
  return roles & TOWN_ROLES ? roles | TOWN_ROLES : roles;
}

/** Lists the agencies that an interpretation names, at the places of that name. */
function recordsNamed(
  index: Index,
  interpretation: Interpretation,
  places: readonly Place[],
): readonly AgencyRecord[] {
  const {key, state, kind, unit} = interpretation;
  const bySelf = index.recordsByKey.get(key) ?? [];
  const byPlace = places.flatMap(
    place => index.recordsByState.get(place.state)?.filter(isAtSeat(place)) ?? [],
  );
  const all = [...new Set([...bySelf, ...byPlace])].filter(
    record =>
      (!state || record.agency.state === state) &&
      (!unit || record.is.unit === unit) &&
      (!kind || isCountyAgency(record) === (kind === 'county') || record.is.kind === kind),
  );
  return oncePerAgency(withRoles(all, interpretation));
}

/**
 * Tells whether an agency is a county's, or a village's whose name may be said without "village".
 */
const isAtSeat = (place: Place) => (record: AgencyRecord) =>
  isCountyAgency(record)
    ? place.kind === 'county' && record.agency.counties.includes(place.fips[0]!)
    : place.kind === 'city' && record.is.key === place.key;

function needsNoRole({agency, is}: AgencyRecord): boolean {
  return !is.roles || NAMED_LEVELS.has(agency.level);
}

/**
 * Selects agencies of the kind asked for: also a town's marshal for its police, the sheriff for
 * "the jail".
 */
function withRoles(
  records: readonly AgencyRecord[],
  {key, roles, words}: Interpretation,
): readonly AgencyRecord[] {
  if (!roles) return records.filter(record => record.is.key === key && needsNoRole(record));
  const isJail = words.some(word => /^jails?$/.test(word));
  for (const wanted of [roles, widen(roles), isJail ? SHERIFF : 0]) {
    const fitting = records.filter(({is}) => is.roles & wanted);
    if (fitting.length > 0) return fitting;
  }
  return [];
}

/** Groups agencies that answer together: the constables of one county, say. */
function seats(records: readonly AgencyRecord[], places: readonly Place[]): Candidate[] {
  const groups = new Map<string, AgencyRecord[]>();
  for (const record of records) {
    const {state, counties, name} = record.agency;
    const seat = isCountyAgency(record)
      ? `county ${counties[0]}`
      : record.agency.level === 'municipal'
        ? record.is.key
        : name;
    const group = groups.get(state + seat);
    if (group) group.push(record);
    else groups.set(state + seat, [record]);
  }
  return [...groups.values()].map(group => {
    const {state, counties} = group[0]!.agency;
    const county = isCountyAgency(group[0]!);
    const place = places.find(
      one => one.state === state && (county ? one.fips[0] === counties[0] : one.kind === 'city'),
    );
    return {kind: 'agencies', state, records: group, place};
  });
}

/**
 * Selects the places that would have an agency of this kind: towns for police, counties for
 * sheriffs and jails.
 */
function seatsOf(places: readonly Place[], {roles, kind}: Interpretation): readonly Place[] {
  const wanted = kind ?? (roles & TOWN_ROLES ? 'city' : 'county');
  return places.some(place => place.kind === wanted)
    ? places.filter(place => place.kind === wanted || (!kind && isIndependent(place)))
    : places;
}

/**
 * Lists the places asked about. "Orlando sheriff" asks about the sheriff of the town's main county,
 * where no other is named so.
 */
function placesAsked(index: Index, interpretation: Interpretation): readonly Place[] {
  const places = placesNamed(index, interpretation);
  const isTown = (place: Place) => place.kind === 'city' && !isIndependent(place);
  const isOwn = index.recordsByKey
    .get(interpretation.key)
    ?.some(({is}) => is.roles & interpretation.roles);
  if (isOwn || !(interpretation.roles & (SHERIFF | JAIL)) || !places.every(isTown)) return places;
  return places.map(place => index.counties.get(place.fips[0]!) ?? place);
}

/** Matches the name of a local agency. */
export function matchAgencies(
  index: Index,
  interpretation: Interpretation,
  hint: string | undefined,
): Match | undefined {
  const places = placesAsked(index, interpretation);
  const listed = seats(recordsNamed(index, interpretation, places), places);
  if (!interpretation.roles && listed.length === 0) return undefined;
  const missing = seatsOf(places, interpretation)
    .filter(place => !listed.some(one => isAt(one, place)))
    .map(place => toMissing(place, interpretation.roles));
  const all = [...listed, ...missing];
  if (all.length === 0) return undefined;
  const bonus = interpretation.state && interpretation.isSure ? SURE_STATE_BONUS : 0;
  const here = all.filter(({state}) => state === (interpretation.state ?? hint));
  const candidates =
    here.length > 0
      ? pickInState(here, interpretation, places)
      : pickAnywhere(all, interpretation, index);
  const isListed = (here.length > 0 ? here : all).some(({kind}) => kind === 'agencies');
  const score = (isListed ? LISTED_AGENCY : UNLISTED_AGENCY) + bonus;
  return {score, candidates, others: all.filter(one => !candidates.includes(one))};
}

/** Picks the only agency on the list, or the only one at all; of towns with one name the largest. */
function pickInState(
  here: readonly Candidate[],
  {text}: Interpretation,
  places: readonly Place[],
): readonly Candidate[] {
  const listed = here.filter(candidate => candidate.kind === 'agencies');
  const [first, second] = listed;
  if (first && !second && !isShared(first, here) && fitsMetro(first, text)) return listed;
  if (first) return here;
  const [{state}] = here as [Candidate];
  const likely = likeliestInState(places.filter(place => place.state === state));
  const chosen = here.filter(one => 'place' in one && one.place && likely.includes(one.place));
  return chosen.length > 0 ? chosen : here;
}

/**
 * Picks among the agencies of places with one name: that of a place much larger than the others,
 * unless only a namesake's is on the list. That is for the reader to choose.
 */
function pickAnywhere(
  all: readonly Candidate[],
  {text}: Interpretation,
  index: Index,
): readonly Candidate[] {
  const places = all.map(candidate => placeOfCandidate(index, candidate));
  const known = places.filter(place => place !== undefined);
  const at = places.findIndex(place => place && isLargest(place, known));
  const first = all[at];
  if (!first || known.length < all.length || isShared(first, all)) return all;
  if (first.kind === 'agencies' && !fitsMetro(first, text)) return all;
  const isOpen = first.kind !== 'agencies' && all.some(({kind}) => kind === 'agencies');
  return isOpen ? all : [first];
}

/** Finds the place whose agency a candidate is. */
export function placeOfCandidate(index: Index, candidate: Candidate): Place | undefined {
  if (candidate.kind === 'state') return undefined;
  if (candidate.kind !== 'agencies' || candidate.place) return candidate.place;
  const [record] = candidate.records as [AgencyRecord];
  const wanted = isCountyAgency(record) ? 'county' : 'city';
  const named = index.placesNamed(record.is.key);
  return (
    named.find(({kind, state}) => kind === wanted && state === candidate.state) ??
    index.counties.get(record.agency.counties[0] ?? '')
  );
}

/**
 * Tells whether a name is shared by a city that belongs to no county and a county: each has a
 * sheriff.
 */
function isShared({state}: Candidate, near: readonly Candidate[]): boolean {
  const there = near.filter(one => one.state === state);
  return (
    there.length > 1 && there.some(one => 'place' in one && one.place && isIndependent(one.place))
  );
}

/**
 * Tells whether a query's "metro" fits: "Louisville Metro Police" is not the police of another
 * Louisville.
 */
function fitsMetro({records}: Candidate & {kind: 'agencies'}, text: string): boolean {
  return !/metro\b|metropolitan/.test(text) || records.some(({full}) => full.includes('metro'));
}

function isAt(candidate: Candidate, place: Place): boolean {
  if (candidate.kind !== 'agencies' || candidate.state !== place.state) return false;
  if (candidate.place) return candidate.place === place;
  const {counties} = candidate.records[0]!.agency;
  return counties.length === 0 || counties.some(fips => place.fips.includes(fips));
}

function toMissing(place: Place, roles: number): Candidate {
  return {kind: 'missing', state: place.state, name: agencyName(place, roles), roles, place};
}

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

/** Leaves out further names of agencies that are among the records already. */
function oncePerAgency(records: readonly AgencyRecord[]): AgencyRecord[] {
  const byAgency = new Map<string, AgencyRecord>();
  for (const record of records) {
    const key = `${record.agency.state} ${record.agency.name}`;
    if (!byAgency.has(key)) byAgency.set(key, record);
  }
  return [...byAgency.values()];
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
