import {stateNames} from '../data/state-names.generated.ts';
import {agencyName} from '../search/agency-name.ts';
import type {AgencyRecord, Index} from '../search/create-index.ts';
import type {Place} from '../search/places.ts';
import type {Candidate} from '../search/candidate.ts';
import {recordsInCounty, recordsInTown, isOfTown} from '../search/agencies-of-place.ts';
import {POLICE, SHERIFF} from '../search/words.ts';
import type {AnswerPlace, MissingBody} from './answer.ts';

/** Place of a candidate with its agencies, before it is worded as an answer. */
export interface PlaceContext {
  readonly place: AnswerPlace;
  /** Agencies that are asked about. */
  readonly records: readonly AgencyRecord[];
  /** Other local agencies of the place. */
  readonly nearby: readonly AgencyRecord[];
  readonly without: MissingBody[];
}

/** States and territories where we name no county sheriff, because counties may have none. */
const NO_COUNTY_SHERIFFS = new Set(['AK', 'CT', 'DC', 'HI', 'RI', 'AS', 'GU', 'MP', 'PR', 'VI']);
/** Counties of New York City, where we name no county sheriff either. */
const NEW_YORK_CITY = new Set(['36005', '36047', '36061', '36081', '36085']);

export function placeContext(index: Index, candidate: Candidate): PlaceContext {
  if (candidate.kind === 'state') return stateContext(index, candidate.state);
  if (candidate.kind === 'zip') return zipContext(index, candidate.zip, candidate.place);
  if (candidate.kind === 'place') return countyOrCityContext(index, candidate.place);
  return candidate.kind === 'agencies'
    ? agencyContext(index, candidate)
    : missingContext(index, candidate);
}

function stateContext(index: Index, state: string): PlaceContext {
  const records = index.recordsByState.get(state) ?? [];
  const place = {kind: 'state', name: stateNames[state] ?? state, state} as const;
  return {place, records, nearby: [], without: []};
}

function countyOrCityContext(index: Index, place: Place): PlaceContext {
  const {kind, name, state, fips} = place;
  const records = recordsOf(index, place);
  const without = [
    ...missingPolice(index, place, records),
    ...missingSheriffs(index, place, records),
  ];
  return {place: {kind, name, state, fips: [...fips]}, records, nearby: [], without};
}

function zipContext(index: Index, zip: string, town: Place): PlaceContext {
  const context = countyOrCityContext(index, town);
  const city = town.kind === 'city' ? {city: town.name} : {};
  const {state, fips} = town;
  const place: AnswerPlace = {
    kind: 'zip',
    name: zip,
    state,
    fips: [...fips],
    approximate: true,
    ...city,
  };
  return {...context, place};
}

function recordsOf(index: Index, place: Place): AgencyRecord[] {
  if (place.kind === 'city') return recordsInTown(index, place);
  return recordsInCounty(index, place.state, place.fips[0]!);
}

function agencyContext(
  index: Index,
  {state, records, place}: Candidate & {kind: 'agencies'},
): PlaceContext {
  const [first] = records as [AgencyRecord];
  const fips = [...new Set(records.flatMap(({agency}) => agency.counties))];
  const around = place ?? placeOf(index, first, fips);
  const counties = fips.length > 0 || !around ? fips : [...around.fips];
  const nearby = around ? recordsOf(index, around).filter(record => !records.includes(record)) : [];
  const found: AnswerPlace = {kind: 'agency', name: first.agency.name, state, fips: counties};
  return {place: found, records, nearby, without: []};
}

/** Finds the town of a town's agency, the county of any other. */
function placeOf(index: Index, record: AgencyRecord, fips: readonly string[]): Place | undefined {
  const towns = index.placesNamed(record.is.key);
  const town = towns.find(one => one.kind === 'city' && isOfTown(index, record, one));
  return record.agency.level === 'state' ? undefined : (town ?? index.counties.get(fips[0] ?? ''));
}

function missingContext(index: Index, candidate: Candidate & {kind: 'missing'}): PlaceContext {
  const {state, name, roles, place} = candidate;
  const isTown = place?.kind === 'city';
  const role =
    roles & SHERIFF ? 'county-sheriff' : roles & POLICE && isTown ? 'city-police' : 'other';
  const without: MissingBody[] = [{role, name, place: place?.name ?? stateNames[state] ?? state}];
  const fips = place ? {fips: [...place.fips]} : {};
  return {
    place: {kind: 'agency', name, state, ...fips},
    records: [],
    nearby: place ? recordsOf(index, place) : [],
    without,
  };
}

/** Levels whose agencies are not the town's police, though they have its name. */
const NO_POLICE = new Set(['campus', 'constable-district']);

/** Names a town's police when it is not on the list. */
function missingPolice(
  index: Index,
  place: Place,
  records: readonly AgencyRecord[],
): MissingBody[] {
  if (place.kind !== 'city') return [];
  const hasOwn = records.some(
    record => !NO_POLICE.has(record.agency.level) && isOfTown(index, record, place),
  );
  return hasOwn ? [] : [{role: 'city-police', name: `${place.name} police`, place: place.name}];
}

/**
 * Names the sheriffs of a place's counties that are not on the list, without a claim that they
 * exist.
 */
function missingSheriffs(
  index: Index,
  place: Place,
  records: readonly AgencyRecord[],
): MissingBody[] {
  if (NO_COUNTY_SHERIFFS.has(place.state)) return [];
  return place.fips
    .filter(fips => !NEW_YORK_CITY.has(fips) && !records.some(record => isSheriffOf(record, fips)))
    .map(fips => index.counties.get(fips))
    .filter(county => county !== undefined)
    .map(county => ({
      role: 'county-sheriff',
      name: agencyName(county, SHERIFF),
      place: county.name,
    }));
}

function isSheriffOf({agency, is}: AgencyRecord, fips: string): boolean {
  const isCounty = agency.level === 'county' && (is.roles & SHERIFF) > 0;
  return isCounty && agency.counties.includes(fips);
}
