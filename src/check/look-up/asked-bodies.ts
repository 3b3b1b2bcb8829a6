import {MODELS, type AgencyAgreement} from '../../data/model.ts';
import type {Role} from '../../data/vocabulary.ts';
import {countyLabel} from '../../geo/county-label.ts';
import {isOfTown, recordsInCounty, recordsInTown} from '../../search/agencies-of-place.ts';
import type {AgencyRecord, Index} from '../../search/index/create-index.ts';
import {isCountyAgency} from '../../search/match/is-county-agency.ts';
import type {Place} from '../../search/places/places.ts';
import {
  ATTORNEY,
  CONSTABLE,
  JAIL,
  MARSHAL,
  POLICE,
  SAFETY,
  SHERIFF,
} from '../../search/text/words.ts';
import {cityPolices, heads} from '../../search/index/bodies.ts';
import {placeKey} from '../../search/text/place-key.ts';
import type {AskedWhy, Relation} from './answer.ts';

/** A body that is asked about, with its entries on the list; none where it is not listed. */
export interface AskedRecords {
  readonly role: Role;
  readonly name: string;
  readonly place: string;
  readonly why: AskedWhy;
  readonly records: readonly AgencyRecord[];
}

/** Other agencies by their relation to the place that is asked about. */
export type RecordsAround = Readonly<Partial<Record<Relation, readonly AgencyRecord[]>>>;

/** States and territories where we name no county sheriff, because counties may have none. */
const NO_COUNTY_SHERIFFS = new Set(['AK', 'CT', 'DC', 'HI', 'RI', 'AS', 'GU', 'MP', 'PR', 'VI']);
/** Counties of New York City, where we name no county sheriff either. */
const NEW_YORK_CITY = new Set(['36005', '36047', '36061', '36081', '36085']);
/** Kinds of agencies that are a town's police, whatever they are called. */
const TOWN_POLICE = POLICE | SAFETY | MARSHAL;
/** Levels whose agencies have the town's name, and are not its police. */
const APART = new Set(['campus', 'port', 'constable-district', 'judicial-district']);

/** Names of the county's bodies, by role. */
const COUNTY_BODIES = {
  'county-sheriff': 'sheriff',
  'county-police': 'police',
  'county-jail': 'jail',
} as const;

type CountyRole = keyof typeof COUNTY_BODIES;

/** Tells what an agency is to the people of its county or town. */
export function roleOf(record: AgencyRecord): Role {
  const {agency, is} = record;
  if (isCountyAgency(record)) {
    if (is.roles & SHERIFF) return 'county-sheriff';
    if (is.roles & (ATTORNEY | CONSTABLE | MARSHAL)) return 'other';
    return is.roles & POLICE ? 'county-police' : 'county-jail';
  }
  if (agency.level === 'regional') return is.roles & JAIL ? 'county-jail' : 'other';
  const isPolice = !is.roles || (is.roles & TOWN_POLICE) > 0;
  return isPolice && !APART.has(agency.level) && agency.level !== 'state' ? 'city-police' : 'other';
}

/** Lists the bodies that a town's people ask for: its police, and its county's own. */
export function bodiesOfTown(index: Index, town: Place): AskedRecords[] {
  return [
    policeOf(index, cityOver(index, town)),
    ...homesOf(town).flatMap(fips => bodiesOfCounty(index, fips)),
  ];
}

/**
 * Lists the counties whose bodies a town's people ask for: its main one. Of a small town that lies in
 * two by its own point and by its ZIP code's middle we can't tell which has most of it: both.
 */
function homesOf({weight, fips}: Place): readonly string[] {
  return weight > 0 ? fips.slice(0, 1) : fips;
}

/** Returns the city that a town is a part of: New York for Brooklyn; else the town itself. */
function cityOver(index: Index, town: Place): Place {
  const [home = ''] = town.fips;
  const over = cityPolices.find(({counties}) => counties.includes(home));
  const cities = over ? index.placesNamed(placeKey(over.city)) : [];
  return cities.find(({kind, state}) => kind === 'city' && state === over?.state) ?? town;
}

/** Finds a town's police by its own name, or by another name that people give it. */
function policeOf(index: Index, town: Place): AskedRecords {
  const {name} = town;
  const body = {role: 'city-police', name: `${name} police`, place: name} as const;
  const own = recordsInTown(index, town).filter(
    record => isOfTown(index, record, town) && isTownPolice(record, town),
  );
  if (own.length > 0) return {...body, why: 'town', records: own};
  const called = index.aliases.filter(
    record => isTownPolice(record, town) && isOfTown(index, record, town),
  );
  return {...body, why: called.length > 0 ? 'head' : 'town', records: called.slice(0, 1)};
}

/** Tells whether an agency is a town's police; that of a county may have its largest town's name. */
function isTownPolice(record: AgencyRecord, town: Place): boolean {
  const role = roleOf(record);
  if (role === 'city-police') return true;
  if (record.alias) return record.is.kind !== 'county' && (record.is.roles & POLICE) > 0;
  return role === 'county-police' && record.is.key === town.key && record.is.kind !== 'county';
}

/**
 * Lists the bodies that act in a whole county: its sheriff, and its police and jail where these are
 * agencies of their own that are on the list.
 */
function bodiesOfCounty(index: Index, fips: string): AskedRecords[] {
  const county = index.counties.get(fips);
  if (!county) return [];
  const all = recordsInCounty(index, county.state, fips);
  const place = countyLabel(fips, county.name);
  const roleHere = (record: AgencyRecord) =>
    isHeadOfSheriff(record, fips) ? 'county-sheriff' : roleOf(record);
  return Object.entries(COUNTY_BODIES).flatMap(([role, word]) => {
    const records = all.filter(record => roleHere(record) === role);
    const isTold =
      records.length > 0 || (role === 'county-sheriff' && hasSheriff(county.state, fips));
    const isHead = records.some(record => roleOf(record) !== role);
    const body = {role: role as CountyRole, name: `${place} ${word}`, place};
    return isTold ? [{...body, why: isHead ? 'head' : 'county', records}] : [];
  });
}

/** Tells whether an agency's head is the sheriff of a county. */
function isHeadOfSheriff({agency: {state, name}}: AgencyRecord, fips: string): boolean {
  return heads.some(
    head => head.state === state && head.agency === name && head.counties.includes(fips),
  );
}

function hasSheriff(state: string, fips: string): boolean {
  return !NO_COUNTY_SHERIFFS.has(state) && !NEW_YORK_CITY.has(fips);
}

/** Lists the bodies that act everywhere in a county: its own, and the police of a city that is all of it. */
export function bodiesOutsideTowns(index: Index, county: Place): AskedRecords[] {
  const city = cityOver(index, county);
  const police = city === county ? [] : [policeOf(index, city)];
  return [...police, ...bodiesOfCounty(index, county.fips[0] ?? '')];
}

/** Lists all bodies of a county, which one who asks for the county asks for: its own, then others. */
export function allBodiesInCounty(index: Index, county: Place): AskedRecords[] {
  const [fips = ''] = county.fips;
  const own = bodiesOutsideTowns(index, county);
  const told = new Set(own.flatMap(({records}) => records));
  const others = recordsInCounty(index, county.state, fips).filter(record => !told.has(record));
  return [...own, ...others.sort(bySize(index)).map(record => namedBody(index, record, 'county'))];
}

/** Makes a body of one agency, under its own name. */
export function namedBody(index: Index, record: AgencyRecord, why: AskedWhy): AskedRecords {
  const place =
    townOf(index, record)?.name ?? index.counties.get(record.agency.counties[0] ?? '')?.name;
  const {agency, alias} = record;
  const reason = alias ? (alias.isSure ? 'head' : 'may-be-head') : why;
  const name = alias?.name ?? agency.name;
  return {role: roleOf(record), name, place: place ?? '', why: reason, records: [record]};
}

/** Finds the town whose agency this is. */
export function townOf(index: Index, record: AgencyRecord): Place | undefined {
  const towns = index.placesNamed(record.is.key);
  return towns.find(one => one.kind === 'city' && isOfTown(index, record, one));
}

/** Compares agencies: police before others, those of large towns first, then by name. */
function bySize(index: Index) {
  const rank = (record: AgencyRecord) =>
    roleOf(record) === 'city-police' ? (townOf(index, record)?.weight ?? 0) : -1;
  return (a: AgencyRecord, b: AgencyRecord) =>
    rank(b) - rank(a) || (a.agency.name < b.agency.name ? -1 : 1);
}

/** Lists other agencies of a town: beyond its county line, of its county, its campuses, its own. */
export function aroundTown(
  index: Index,
  town: Place,
  asked: readonly AskedRecords[],
): RecordsAround {
  const told = new Set(asked.flatMap(({records}) => records));
  const rest = (records: readonly AgencyRecord[]) => records.filter(record => !told.has(record));
  const [home = '', ...parts] = town.fips;
  const own = rest(recordsInTown(index, town)).filter(record => !isCountyAgency(record));
  const isCampus = ({agency: {level}}: AgencyRecord) => level === 'campus' || level === 'port';
  return {
    part: rest(parts.flatMap(fips => bodiesOfCounty(index, fips).flatMap(({records}) => records))),
    county: rest(recordsInCounty(index, town.state, home)).filter(isCountyAgency),
    campus: own.filter(isCampus),
    town: own.filter(record => !isCampus(record)),
  };
}

const power = ({model}: AgencyAgreement): number => MODELS.indexOf(model);

function strongest({agency}: AgencyRecord): number {
  return Math.max(-1, ...agency.agreements.map(power));
}

/** Compares agencies by power, strongest first, then by name. */
export function byPower(a: AgencyRecord, b: AgencyRecord): number {
  return strongest(b) - strongest(a) || (a.agency.name < b.agency.name ? -1 : 1);
}
