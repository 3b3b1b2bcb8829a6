import {countyLabel} from '../geo/county-label.ts';
import {stateNames} from '../data/state-names.generated.ts';
import type {Agency, Dataset, Model} from '../data/model.ts';
import {describe, shortKey, type Description} from './describe.ts';
import {fold} from './fold.ts';
import {toKeys, type Keys} from './keys.ts';
import {placeKey} from './place-key.ts';
import type {Place, Places} from './places.ts';
import {appendTo, intersects} from '../lib/collections.ts';
import {writeOut} from './interpret.ts';
import {stateOf} from './state-of.ts';

/** Agency with its name prepared for the search. */
export interface AgencyRecord {
  readonly agency: Agency;
  readonly is: Description;
  /** Whole name, folded. */
  readonly full: string;
  /** Models that it has applied for; it then has no agreement yet. */
  readonly applied: readonly Model[];
}

/** Index of all names of a list and its places. */
export interface Index {
  readonly dataset: Dataset;
  readonly places: Places | undefined;
  readonly records: readonly AgencyRecord[];
  /** Agencies that go by a name of their own: "Florida Highway Patrol". */
  readonly ownNames: readonly AgencyRecord[];
  readonly recordsByKey: ReadonlyMap<string, readonly AgencyRecord[]>;
  readonly recordsByState: ReadonlyMap<string, readonly AgencyRecord[]>;
  /** Counties and towns with this key. */
  placesNamed(key: string): readonly Place[];
  readonly counties: ReadonlyMap<string, Place>;
  /** Keys of places and agencies, which misspelt names are compared with. */
  readonly keys: readonly Keys[];
}

const MAX_PENDING_AGE_DAYS = 7;
const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * Returns the part of a local agency's name that tells its place: "Pasco County Board … / Pasco
 * County Corrections".
 */
function placePart({name, state, level}: Agency): string {
  const part = fold(name.split(/\/| - /)[0]!);
  if (level !== 'constable-district') return part;
  return part
    .replace(`${fold(stateNames[state] ?? '')} state `, '')
    .replace(/ [a-z]{2} state /, ' ');
}

function toRecord(agency: Agency, applied: readonly Model[] = []): AgencyRecord {
  const folded = fold(agency.name);
  const full = writeOut(folded.split(' ')).join(' ');
  const is = describe(agency.level === 'state' ? full : folded);
  const part = agency.level === 'state' ? folded : placePart(agency);
  const {key, name} = part === folded ? is : describe(part);
  return {agency, is: {...is, key, name}, full, applied};
}

/**
 * Makes records of applications, while their list is at most a week older than that of agreements.
 */
function pendingRecords({pending, asOf}: Dataset): AgencyRecord[] {
  const age = pending ? Date.parse(asOf) - Date.parse(pending.asOf) : Infinity;
  if (!pending || age > MAX_PENDING_AGE_DAYS * MILLISECONDS_PER_DAY) return [];
  return pending.list.map(({agency, state, level, counties, model}) =>
    toRecord({name: agency, state, level, counties, agreements: []}, [model]),
  );
}

/** Makes the place of a county. A city that belongs to no county is a city to those who ask. */
function makeCounty(fips: string, name: string, weight: number): Place {
  const label = countyLabel(fips, name);
  const isCity = label.endsWith(' city') || label === 'Carson City';
  const shown = isCity ? name : label;
  return {
    kind: isCity ? 'city' : 'county',
    key: placeKey(name),
    name: shown,
    state: stateOf(fips),
    fips: [fips],
    weight,
  };
}

/** Levels whose agencies go by a name that is no town's or county's. */
const OWN_NAME_LEVELS = new Set(['state', 'campus', 'port', 'regional', 'judicial-district']);

function hasOwnName({agency, is}: AgencyRecord): boolean {
  return OWN_NAME_LEVELS.has(agency.level) && is.kind !== 'county';
}

/** Takes the town out of an agency's name: "City of Miami Police Department" → Miami. */
function townName({name}: Agency): string {
  const town = name.replace(/^(?:city|town|village|borough) of /i, '');
  return town.replace(
    /,? (?:(?:borough )?police|department|public safety|(?:city )?marshal|constable).*$/i,
    '',
  );
}

/** Adds a town or county under its agency's name, where no table has that name in the state. */
function addSeat(
  {
    own,
    counties,
    placesNamed,
  }: Pick<Index, 'counties' | 'placesNamed'> & {own: Map<string, Place[]>},
  {agency, is: {key, name}}: AgencyRecord,
): void {
  const {state, level, counties: fips} = agency;
  const inState = (one: string) => placesNamed(one).filter(place => place.state === state);
  const short = shortKey(name);
  const isThere = inState(key).length > 0 || inState(short).some(one => intersects(one.fips, fips));
  if (!key || isThere) return;
  const county = level === 'county' && fips.length === 1 ? counties.get(fips[0]!) : undefined;
  if (county) appendTo(own, key, county);
  if (level !== 'municipal') return;
  const town: Place = {kind: 'city', key, name: townName(agency), state, fips, weight: 0};
  appendTo(own, key, town);
  if (short && inState(short).length === 0) appendTo(own, short, town);
}

export function createIndex(dataset: Dataset, places?: Places): Index {
  const names = new Map([...dataset.countyNames(), ...(places?.countyNames ?? [])]);
  const records = [
    ...dataset.agencies().map(agency => toRecord(agency)),
    ...pendingRecords(dataset),
  ];
  const counties = new Map<string, Place>();
  const own = new Map<string, Place[]>();
  const bodiesByKey = new Map<string, AgencyRecord[]>();
  const bodiesByState = new Map<string, AgencyRecord[]>();
  for (const [fips, name] of names) {
    if (!name) continue;
    const county = makeCounty(fips, name, places?.countyWeights.get(fips) ?? 0);
    counties.set(fips, county);
    appendTo(own, county.key, county);
  }
  const placesNamed = placeFinder(own, places);
  for (const record of records) {
    addSeat({own, counties, placesNamed}, record);
    appendTo(bodiesByState, record.agency.state, record);
    if (record.agency.level !== 'state' && record.is.key)
      appendTo(bodiesByKey, record.is.key, record);
  }
  const ownKeys = toKeys(new Set([...own.keys(), ...bodiesByKey.keys()]));
  const keys = places ? [ownKeys, places.keys] : [ownKeys];
  const ownNames = records.filter(hasOwnName);
  return {
    dataset,
    places,
    records,
    ownNames,
    recordsByKey: bodiesByKey,
    recordsByState: bodiesByState,
    placesNamed,
    counties,
    keys,
  };
}

/**
 * Finds places by key: counties and towns of the list, then the table's towns. A city that belongs
 * to no county is among the counties; the post office's city of that name is not another one.
 */
function placeFinder(own: ReadonlyMap<string, readonly Place[]>, places: Places | undefined) {
  return (key: string): readonly Place[] => {
    const first = own.get(key) ?? NONE;
    const towns = places?.citiesByKey.get(key) ?? NONE;
    const isCity = (state: string) => first.some(one => one.kind === 'city' && one.state === state);
    return first === NONE ? towns : [...first, ...towns.filter(({state}) => !isCity(state))];
  };
}

const NONE: readonly Place[] = [];
