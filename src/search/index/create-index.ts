import {countyLabel} from '../../geo/county-label.ts';
import {stateNames} from '../../data/state-names.generated.ts';
import {leftOf, withoutLeft, type LeftSince} from '../../data/left-since.ts';
import type {Agency, Dataset, Model} from '../../data/model.ts';
import {CHANGED_COUNTIES} from '../places/county-changes.ts';
import {describe, shortKey, type Description} from '../text/describe.ts';
import {fold} from '../text/fold.ts';
import {toKeys, type Keys} from '../text/keys.ts';
import {placeKey} from '../text/place-key.ts';
import type {Place, Places} from '../places/places.ts';
import {appendTo, intersects} from '../../lib/collections.ts';
import {lazy} from '../../lib/lazy.ts';
import {heads, seats} from './bodies.ts';
import {writeOut} from '../query/interpret.ts';
import {stateOf} from '../places/state-of.ts';

/** Agency with its name prepared for the search. */
export interface AgencyRecord {
  readonly agency: Agency;
  readonly is: Description;
  /** Whole name, folded. */
  readonly full: string;
  /** Agreements of it that a newer list no longer has; `agency` is without them. */
  readonly left: readonly LeftSince[];
  /** Models that it has applied for; it then has no agreement yet. */
  readonly applied: readonly Model[];
  /** Entry of the table of other names, where `full` is one of these. */
  readonly alias?: {readonly name: string; readonly isSure: boolean};
}

/** Index of all names of a list and its places. */
export interface Index {
  readonly dataset: Dataset;
  readonly places: Places | undefined;
  readonly records: readonly AgencyRecord[];
  /** Agencies by other names than those on the list: what they head, and what people call them. */
  readonly aliases: readonly AgencyRecord[];
  /** Agencies that go by a name of their own: "Florida Highway Patrol". */
  readonly ownNames: readonly AgencyRecord[];
  readonly recordsByKey: ReadonlyMap<string, readonly AgencyRecord[]>;
  readonly recordsByState: ReadonlyMap<string, readonly AgencyRecord[]>;
  /** Counties and towns with this key. */
  placesNamed(key: string): readonly Place[];
  readonly counties: ReadonlyMap<string, Place>;
  /** Counties and towns of a state. */
  placesIn(state: string): readonly Place[];
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

/** Makes a record; an agency without a county gets those of the table of seats. */
function toRecord(
  listed: Agency,
  {applied = [], left = []}: Partial<Pick<AgencyRecord, 'applied' | 'left'>> = {},
): AgencyRecord {
  const seat = listed.counties.length === 0 ? seatOf(listed) : undefined;
  const agency = seat ? {...listed, counties: seat.counties} : listed;
  const folded = fold(agency.name);
  const full = writeOut(folded.split(' ')).join(' ');
  const is = describe(agency.level === 'state' ? full : folded);
  const part = agency.level === 'state' ? folded : placePart(agency);
  const {key, name} = part === folded ? is : describe(part);
  return {agency, is: {...is, key, name}, full, left, applied};
}

const nameIn = ({state}: {readonly state: string}, name: string) => `${state} ${fold(name)}`;

const seatsByName = lazy(() => new Map(seats.map(seat => [nameIn(seat, seat.agency), seat])));

const seatOf = (agency: Agency) => seatsByName().get(nameIn(agency, agency.name));

/** Makes a record of an agency on the list, without the agreements that have left since. */
function toListedRecord(agency: Agency, left: readonly LeftSince[]): AgencyRecord {
  return toRecord(withoutLeft(agency, left), {left});
}

/** Makes records under the names of the table of heads, of those agencies that are on the list. */
function aliasRecords(records: readonly AgencyRecord[]): AgencyRecord[] {
  const byName = new Map(
    records.map(record => [nameIn(record.agency, record.agency.name), record]),
  );
  return heads.flatMap(head => {
    const record = byName.get(nameIn(head, head.agency));
    if (!record) return [];
    const all = head.names.map(name => {
      const {is, full} = toRecord({...record.agency, name});
      return {...record, is, full, alias: {name, isSure: head.isSure}};
    });
    // A short name and what it stands for are one.
    return [...new Map(all.toReversed().map(one => [one.full, one])).values()].toReversed();
  });
}

/**
 * Makes records of applications, while their list is at most a week older than that of agreements.
 */
function pendingRecords({pending, asOf}: Dataset): AgencyRecord[] {
  const age = pending ? Date.parse(asOf) - Date.parse(pending.asOf) : Infinity;
  if (!pending || age > MAX_PENDING_AGE_DAYS * MILLISECONDS_PER_DAY) return [];
  return pending.list.map(({agency, state, level, counties, model}) =>
    toRecord({name: agency, state, level, counties, agreements: []}, {applied: [model]}),
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

/**
 * Makes the index of a data set and places.
 *
 * @param whatLeft Gives an agency's agreements that a newer list no longer has; a test hands in its own.
 */
export function createIndex(
  dataset: Dataset,
  places?: Places,
  whatLeft = (agency: Agency) => leftOf(agency, dataset.asOf),
): Index {
  const names = new Map([...dataset.countyNames(), ...(places?.countyNames ?? [])]);
  const records = [
    ...dataset.agencies().map(agency => toListedRecord(agency, whatLeft(agency))),
    ...pendingRecords(dataset),
  ];
  const aliases = aliasRecords(records);
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
  for (const [name, all] of Object.entries(CHANGED_COUNTIES)) {
    for (const fips of all)
      if (counties.has(fips)) appendTo(own, placeKey(name), counties.get(fips)!);
  }
  const placesNamed = placeFinder(own, places);
  for (const record of records) {
    addSeat({own, counties, placesNamed}, record);
    appendTo(bodiesByState, record.agency.state, record);
    if (record.agency.level !== 'state' && record.is.key)
      appendTo(bodiesByKey, record.is.key, record);
  }
  for (const record of aliases)
    if (record.agency.level !== 'state' && record.is.key)
      appendTo(bodiesByKey, record.is.key, record);
  const ownKeys = toKeys(new Set([...own.keys(), ...bodiesByKey.keys()]));
  const keys = places ? [ownKeys, places.keys] : [ownKeys];
  const ownNames = [...records, ...aliases].filter(hasOwnName);
  return {
    dataset,
    places,
    records,
    aliases,
    ownNames,
    recordsByKey: bodiesByKey,
    recordsByState: bodiesByState,
    placesNamed,
    counties,
    placesIn: stateFinder(own, places),
    keys,
  };
}

/** Lists places by state, once it is asked for. */
function stateFinder(own: ReadonlyMap<string, readonly Place[]>, places: Places | undefined) {
  const byState = lazy(() => {
    const all = new Map<string, Place[]>();
    const lists = [...own.values(), places?.cities ?? NONE];
    for (const place of lists.flat()) appendTo(all, place.state, place);
    return all;
  });
  return (state: string): readonly Place[] => byState().get(state) ?? NONE;
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
