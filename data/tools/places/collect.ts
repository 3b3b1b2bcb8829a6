/** ZIP codes, towns and their counties from the three sources: the content of the tables. */
import {fold, removeSpaces} from '../../../src/search/fold.ts';
import {countyNames} from '../reference/us-atlas.ts';
import {CITY_COUNTIES} from './city-counties.ts';
import {groupBy} from '../lib/group-by.ts';
import {countyFinder} from './county-finder.ts';
import {spellTown} from './spell-town.ts';
import {
  readPostalZips,
  readTowns,
  readZipCentres,
  type PostalZip,
  type Town,
} from '../reference/place-sources.ts';

/** A post office's name for a place smaller than a town is left out this near to a town. */
const HAMLET_NEAR_TOWN_MILES = 16;
const MILES_PER_DEGREE = 69;
/** A county that GeoNames alone gives for fewer of a city's ZIP codes than this is an error. */
const MIN_COUNTY_SHARE = 0.1;

export interface City {
  readonly name: string;
  readonly state: string;
  /** Counties that its ZIP codes or its point don't give. */
  counties?: readonly string[];
}

export interface Zip {
  readonly zip: string;
  readonly fips: string;
  readonly city: City | undefined;
}

export interface Places {
  /** In order of ZIP codes. */
  readonly zips: readonly Zip[];
  /** Towns that no ZIP code is named after, by county. */
  readonly towns: readonly (City & {readonly fips: string})[];
}

interface Placed extends PostalZip {
  readonly isCentre: boolean;
}

const keyOf = ({state, name}: {state: string; name: string}) => state + removeSpaces(fold(name));

export function collect(): Places {
  const find = countyFinder();
  const towns = placeTowns(readTowns(), find);
  const postal = dropStrays(placeZips(readPostalZips(), find));
  const named = keepNames(postal, towns);
  const cities = new Map<string, City>();
  const zips = new Map<string, Zip>();
  for (const {zip, fips, city: name, state} of postal) {
    const key = keyOf({name, state});
    if (named.has(key) && !cities.has(key)) cities.set(key, {name: spellTown(name), state});
    zips.set(zip, {zip, fips, city: cities.get(key)});
  }
  for (const {zip, x, y} of readZipCentres()) {
    const fips = find(x, y);
    if (fips && !zips.has(zip)) zips.set(zip, {zip, fips, city: undefined});
  }
  const rest = otherTowns(towns, cities, [...zips.values()]);
  for (const city of [...cities.values(), ...rest]) {
    const counties = CITY_COUNTIES[`${city.name}, ${city.state}`];
    if (counties) city.counties = counties;
  }
  return {zips: [...zips.values()].sort((a, b) => (a.zip < b.zip ? -1 : 1)), towns: rest};
}

type Find = ReturnType<typeof countyFinder>;

function placeTowns(towns: readonly Town[], find: Find): (Town & {fips: string})[] {
  const atlas = countyNames();
  return towns.flatMap(town => {
    const fips = town.fips && atlas.has(town.fips) ? town.fips : find(town.x, town.y);
    return fips ? [{...town, fips}] : [];
  });
}

/**
 * Places ZIP codes in counties: the Bureau's centre first; where it has none (PO boxes), GeoNames'
 * county, then its point.
 */
function placeZips(zips: readonly PostalZip[], find: Find): Placed[] {
  const atlas = countyNames();
  const centres = new Map(readZipCentres().map(({zip, x, y}) => [zip, {x, y}]));
  return zips.map(row => {
    const centre = centres.get(row.zip);
    const {x, y} = centre ?? row;
    const byCentre = centre && find(x, y);
    const isCentre = byCentre?.slice(0, 2) === row.fips.slice(0, 2);
    const fips = isCentre ? byCentre! : atlas.has(row.fips) ? row.fips : find(x, y)!;
    return {...row, x, y, fips, isCentre};
  });
}

/** Corrects single PO boxes far from their city's other ZIP codes: these are errors of the list. */
function dropStrays(zips: readonly Placed[]): Placed[] {
  const byCity = groupBy(zips, ({city, state}) => keyOf({name: city, state}));
  return zips.map(row => {
    const all = byCity.get(keyOf({name: row.city, state: row.state}))!;
    const same = all.filter(({fips}) => fips === row.fips);
    const isStray = !same.some(one => one.isCentre) && same.length < all.length * MIN_COUNTY_SHARE;
    return isStray ? {...row, fips: commonest(all.map(({fips}) => fips))} : row;
  });
}

function commonest(values: readonly string[]): string {
  const counts = groupBy(values, value => value);
  return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]![0];
}

/**
 * Keeps names of post offices that are worth their bytes: towns, cities, and hamlets far from any
 * of them.
 */
function keepNames(zips: readonly Placed[], towns: readonly Town[]): Set<string> {
  const known = new Set(towns.map(keyOf));
  const grid = groupBy(towns, ({x, y}) => `${Math.round(x)} ${Math.round(y)}`);
  const byCity = groupBy(zips, ({city, state}) => keyOf({name: city, state}));
  const kept = [...byCity].filter(
    ([key, rows]) => known.has(key) || rows.length > 1 || isRemote(rows[0]!, grid),
  );
  return new Set(kept.map(([key]) => key));
}

function isRemote({x, y, isCentre}: Placed, grid: Map<string, Town[]>): boolean {
  if (!isCentre) return false;
  for (const column of [-1, 0, 1]) {
    for (const row of [-1, 0, 1]) {
      const near = grid.get(`${Math.round(x) + column} ${Math.round(y) + row}`) ?? [];
      if (near.some(town => milesBetween({x, y}, town) < HAMLET_NEAR_TOWN_MILES)) return false;
    }
  }
  return true;
}

function milesBetween(a: {x: number; y: number}, b: {x: number; y: number}): number {
  const width = (a.x - b.x) * Math.cos((a.y * Math.PI) / 180);
  return Math.hypot(width, a.y - b.y) * MILES_PER_DEGREE;
}

/** Finds towns that are no postal city of their county: another town of that name stays a town. */
function otherTowns(
  towns: readonly (Town & {fips: string})[],
  cities: ReadonlyMap<string, City>,
  zips: readonly Zip[],
): (City & {fips: string})[] {
  const inCounty = new Set(zips.map(({fips, city}) => city && fips + keyOf(city)));
  const homonyms = groupBy(towns, keyOf);
  const rest = new Map<string, City & {fips: string}>();
  for (const {name, state, fips} of towns) {
    const key = keyOf({name, state});
    if (inCounty.has(fips + key)) continue;
    const isAlone = homonyms.get(key)!.length === 1;
    if (cities.has(key) && isAlone) continue;
    rest.set(fips + key, {name, state, fips});
  }
  return [...rest.values()].sort((a, b) => (a.fips + a.name < b.fips + b.name ? -1 : 1));
}
