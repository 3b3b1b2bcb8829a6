import {stateNames} from '../data/states.ts';
import {bodyName} from '../search/body-name.ts';
import type {Body, Index} from '../search/create-index.ts';
import type {Place} from '../search/places.ts';
import type {Target} from '../search/candidate.ts';
import {bodiesInCounty, bodiesInTown, isOfTown} from '../search/agencies-of-place.ts';
import {POLICE, SHERIFF} from '../search/words.ts';
import type {AnswerPlace, MissingBody} from './answer.ts';

/** What is known of a target, before it becomes an answer. */
export interface Facts {
  readonly place: AnswerPlace;
  /** The bodies that are asked about. */
  readonly bodies: readonly Body[];
  /** Other local bodies of the place. */
  readonly nearby: readonly Body[];
  readonly without: MissingBody[];
}

/** States and territories where we name no county sheriff, because counties may have none. */
const NO_COUNTY_SHERIFFS = new Set(['AK', 'CT', 'DC', 'HI', 'RI', 'AS', 'GU', 'MP', 'PR', 'VI']);
/** The counties of New York City: the same. */
const NEW_YORK_CITY = new Set(['36005', '36047', '36061', '36081', '36085']);

export function factsOf(index: Index, target: Target): Facts {
  if (target.kind === 'state') return stateFacts(index, target.state);
  if (target.kind === 'zip') return zipFacts(index, target.zip, target.place);
  if (target.kind === 'place') return placeFacts(index, target.place);
  return target.kind === 'bodies' ? bodyFacts(index, target) : missingFacts(index, target);
}

function stateFacts(index: Index, state: string): Facts {
  const bodies = index.bodiesByState.get(state) ?? [];
  const place = {kind: 'state', name: stateNames[state] ?? state, state} as const;
  return {place, bodies, nearby: [], without: []};
}

function placeFacts(index: Index, place: Place): Facts {
  const {kind, name, state, fips} = place;
  const bodies = bodiesOf(index, place);
  const without = [
    ...missingPolice(index, place, bodies),
    ...missingSheriffs(index, place, bodies),
  ];
  return {place: {kind, name, state, fips: [...fips]}, bodies, nearby: [], without};
}

function zipFacts(index: Index, zip: string, town: Place): Facts {
  const facts = placeFacts(index, town);
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
  return {...facts, place};
}

function bodiesOf(index: Index, place: Place): Body[] {
  if (place.kind === 'city') return bodiesInTown(index, place);
  return bodiesInCounty(index, place.state, place.fips[0]!);
}

function bodyFacts(index: Index, {state, bodies, place}: Target & {kind: 'bodies'}): Facts {
  const [first] = bodies as [Body];
  const fips = [...new Set(bodies.flatMap(({agency}) => agency.counties))];
  const around = place ?? placeOf(index, first, fips);
  const counties = fips.length > 0 || !around ? fips : [...around.fips];
  const nearby = around ? bodiesOf(index, around).filter(body => !bodies.includes(body)) : [];
  const found: AnswerPlace = {kind: 'agency', name: first.agency.name, state, fips: counties};
  return {place: found, bodies, nearby, without: []};
}

/** The town of a town's body, the county of any other. */
function placeOf(index: Index, body: Body, fips: readonly string[]): Place | undefined {
  const towns = index.placesNamed(body.is.key);
  const town = towns.find(one => one.kind === 'city' && isOfTown(index, body, one));
  return body.agency.level === 'state' ? undefined : (town ?? index.counties.get(fips[0] ?? ''));
}

function missingFacts(index: Index, target: Target & {kind: 'missing'}): Facts {
  const {state, name, roles, place} = target;
  const isTown = place?.kind === 'city';
  const role =
    roles & SHERIFF ? 'county-sheriff' : roles & POLICE && isTown ? 'city-police' : 'other';
  const without: MissingBody[] = [{role, name, place: place?.name ?? stateNames[state] ?? state}];
  const fips = place ? {fips: [...place.fips]} : {};
  return {
    place: {kind: 'agency', name, state, ...fips},
    bodies: [],
    nearby: place ? bodiesOf(index, place) : [],
    without,
  };
}

/** Levels whose bodies are not the town's police, though they have its name. */
const NO_POLICE = new Set(['campus', 'constable-district']);

/** A town whose own police is not on the list. */
function missingPolice(index: Index, place: Place, bodies: readonly Body[]): MissingBody[] {
  if (place.kind !== 'city') return [];
  const hasOwn = bodies.some(
    body => !NO_POLICE.has(body.agency.level) && isOfTown(index, body, place),
  );
  return hasOwn ? [] : [{role: 'city-police', name: `${place.name} police`, place: place.name}];
}

/** Counties whose sheriff is not on the list. Whether there is one we do not claim. */
function missingSheriffs(index: Index, place: Place, bodies: readonly Body[]): MissingBody[] {
  if (NO_COUNTY_SHERIFFS.has(place.state)) return [];
  return place.fips
    .filter(fips => !NEW_YORK_CITY.has(fips) && !bodies.some(body => isSheriffOf(body, fips)))
    .map(fips => index.counties.get(fips))
    .filter(county => county !== undefined)
    .map(county => ({role: 'county-sheriff', name: bodyName(county, SHERIFF), place: county.name}));
}

function isSheriffOf({agency, is}: Body, fips: string): boolean {
  const isCounty = agency.level === 'county' && (is.roles & SHERIFF) > 0;
  return isCounty && agency.counties.includes(fips);
}
