import {agencyName} from './agency-name.ts';
import type {AgencyRecord, Index} from '../index/create-index.ts';
import type {Place} from '../places/places.ts';
import type {Match, Candidate} from './candidate.ts';
import {isIndependent} from '../places/likeliest.ts';
import {placesNamed} from './match-places.ts';
import type {Interpretation} from '../query/interpret.ts';
import {JAIL, MARSHAL, POLICE, SAFETY, SHERIFF} from '../text/words.ts';
import {LISTED_AGENCY, SURE_STATE_BONUS, UNLISTED_AGENCY} from './scores.ts';
import {isCountyAgency} from './is-county-agency.ts';
import {oncePerAgency} from './once-per-agency.ts';
import {pickAnywhere, pickInState} from './pick-agencies.ts';

/** Levels whose agencies are named without a word for police. */
const NAMED_LEVELS = new Set(['campus', 'port']);

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

function isAt(candidate: Candidate, place: Place): boolean {
  if (candidate.kind !== 'agencies' || candidate.state !== place.state) return false;
  if (candidate.place) return candidate.place === place;
  const {counties} = candidate.records[0]!.agency;
  return counties.length === 0 || counties.some(fips => place.fips.includes(fips));
}

function toMissing(place: Place, roles: number): Candidate {
  return {kind: 'missing', state: place.state, name: agencyName(place, roles), roles, place};
}
