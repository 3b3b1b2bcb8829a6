/** ZIP codes, cities and their counties from the four sources: the content of the tables. */
import {placeKey} from '../../../src/search/text/place-key.ts';
import {states} from '../../../src/data/states.ts';
import {countyNames} from '../reference/us-atlas.ts';
import {CITY_COUNTIES} from './city-counties.ts';
import {groupBy} from '../lib/group-by.ts';
import {countyFinder, type FindCounty} from './county-finder.ts';
import type {Point} from '../../../src/geo/kilometres.ts';
import {spellTown} from './spell-town.ts';
import {isInTown} from './is-in-town.ts';
import {nearTowns} from './near-towns.ts';
import {
  readPostalZips,
  readTowns,
  readZipCentres,
  type PostalZip,
  type Town,
} from '../reference/place-sources.ts';

/** A county that GeoNames alone gives for fewer of a city's ZIP codes than this is an error. */
const MIN_COUNTY_SHARE = 0.1;

/** From this number on the Bureau counts cities that belong to no county. */
const FIRST_CITY = 510;

export interface City {
  readonly name: string;
  readonly state: string;
  /** Its counties: that of its own point, or of most of its ZIP codes, first. */
  readonly counties: readonly string[];
  /** People, as GeoNames has them; 0 where it has none. */
  readonly people: number;
  /** Its own point, or the middle of its only ZIP code; undefined where neither is known. */
  readonly point: Point | undefined;
  /** Whether the gazetteer has the point. */
  readonly isInGazetteer: boolean;
}

export interface Zip {
  readonly zip: string;
  readonly fips: string;
  /** City of the post office; undefined where the list has none. */
  readonly city: City | undefined;
  /** Whether its middle lies near enough to the city's own point to be in the city. */
  readonly isInCity: boolean;
}

export interface Places {
  /** By state, name and county. */
  readonly cities: readonly City[];
  /** In order of ZIP codes. */
  readonly zips: readonly Zip[];
}

interface Placed extends PostalZip {
  readonly isCentre: boolean;
}

type PlacedTown = Town & {readonly fips: string};

/** Names that the search takes for one are one place's: "Sea Ranch" is the post office's "The Sea Ranch". */
const keyOf = ({state, name}: {state: string; name: string}) => state + placeKey(name);

/** Collects all towns of the gazetteer, all post offices, and their ZIP codes. */
export function collect(): Places {
  const find = countyFinder();
  const gazetteer = placeTowns(readTowns(), find);
  const towns = groupBy(gazetteer, keyOf);
  const isIn = townTest(gazetteer);
  const offices = groupBy(dropStrays(placeZips(readPostalZips(), find)), row =>
    keyOf({name: row.city, state: row.state}),
  );
  const cities: City[] = [];
  const zips: Zip[] = [];
  for (const [key, rows] of offices) {
    const {own, others} = townOfOffice(rows, towns.get(key) ?? []);
    const city = toCity(rows, own, isIn);
    cities.push(city, ...others.map(toTown));
    for (const row of rows) {
      const isInCity = isIn(row, city);
      // GeoNames puts boxes of a post office in its town, but their county is often another's.
      const fips = isInCity && !row.isCentre ? city.counties[0]! : row.fips;
      zips.push({zip: row.zip, fips, city, isInCity});
    }
  }
  for (const [key, all] of towns) if (!offices.has(key)) cities.push(...all.map(toTown));
  const known = new Set(zips.map(({zip}) => zip));
  for (const {zip, x, y} of readZipCentres()) {
    const fips = find(x, y);
    if (fips && !known.has(zip)) zips.push({zip, fips, city: undefined, isInCity: false});
  }
  return {cities: cities.sort(byName), zips: zips.sort((a, b) => (a.zip < b.zip ? -1 : 1))};
}

function byName(a: City, b: City): number {
  const order = ({state, name, counties}: City) => [state, name, counties[0]!].join('\0');
  return order(a) < order(b) ? -1 : 1;
}

/** Places towns in counties; of two entries with one name in one county the larger stays. */
function placeTowns(towns: readonly Town[], find: FindCounty): PlacedTown[] {
  const atlas = countyNames();
  const placed = towns.flatMap(town => {
    const fips =
      town.fips && atlas.has(town.fips)
        ? town.fips
        : find(town.x, town.y, states.get(town.state)?.fips);
    return fips ? [{...town, fips}] : [];
  });
  const byPlace = groupBy(placed, town => keyOf(town) + town.fips);
  return [...byPlace.values()].map(same => same.reduce((a, b) => (b.people > a.people ? b : a)));
}

/**
 * Places ZIP codes in counties: the Bureau's centre first; where it has none (PO boxes), GeoNames'
 * county, then its point.
 */
function placeZips(zips: readonly PostalZip[], find: FindCounty): Placed[] {
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
    return isStray ? {...row, fips: commonest(all.map(({fips}) => fips))[0]!} : row;
  });
}

/** Sorts values by how often they occur. */
function commonest(values: readonly string[]): string[] {
  const counts = groupBy(values, value => value);
  return [...counts].sort(([, a], [, b]) => b.length - a.length).map(([value]) => value);
}

/**
 * Finds the town that a post office is named after: the only one of the name in its counties, the
 * largest of several, or the only one of the state.
 */
function townOfOffice(rows: readonly Placed[], towns: readonly PlacedTown[]) {
  const counties = new Set(rows.map(({fips}) => fips));
  const near = towns.filter(({fips}) => counties.has(fips));
  const fitting = near.length > 0 ? near : towns.length === 1 ? towns : [];
  const [own] = [...fitting].sort((a, b) => b.people - a.people);
  return {own, others: towns.filter(town => town !== own)};
}

function toTown({name, state, fips, people, x, y}: PlacedTown): City {
  const counties = CITY_COUNTIES[`${name}, ${state}`] ?? [fips];
  return {name, state, counties, people, point: {x, y}, isInGazetteer: true};
}

/** Makes the city of a post office, where its town is known at that town's point. */
function toCity(rows: readonly Placed[], town: PlacedTown | undefined, isIn: InCity): City {
  const [first] = rows as [Placed];
  const name = spellTown(first.city);
  const {state} = first;
  const lone = rows.length === 1 ? first : undefined;
  const at = town ?? lone;
  const point = at && {x: at.x, y: at.y};
  const people = town?.people ?? 0;
  const isInGazetteer = town !== undefined;
  const near = {name, state, counties: town ? [town.fips] : [], people, point, isInGazetteer};
  const byZips = commonest(
    (town ? rows.filter(row => isIn(row, near)) : rows).map(({fips}) => fips),
  );
  const counties = CITY_COUNTIES[`${name}, ${state}`] ?? [
    ...new Set([...near.counties, ...byZips]),
  ];
  return {...near, counties};
}

type InCity = (zip: Placed, city: City) => boolean;

/**
 * Makes a test whether a ZIP code's middle lies in a city. That of a city which belongs to no county
 * is told by its shape.
 */
function townTest(gazetteer: readonly PlacedTown[]): InCity {
  const near = nearTowns(gazetteer);
  return (zip, {people, point, counties: [home = '']}) => {
    if (Number(home.slice(2)) >= FIRST_CITY) return zip.fips === home;
    // A point that is not the Bureau's is the post office's, near which other towns say nothing.
    return point !== undefined && isInTown(zip, {people, point}, zip.isCentre ? near : () => []);
  };
}
