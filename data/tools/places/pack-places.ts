import {packNumbers} from '../../../src/search/numbers.ts';
import type {City, Places} from './collect.ts';

/** Exports of `src/search/places.generated.ts`. */
export interface PackedPlaces {
  readonly names: string;
  readonly zips: string;
  readonly records: string;
  readonly newCounties: string;
  readonly towns: string;
  readonly overrides: string;
}

/**
 * Packs the tables into six strings. Cities are in the order of their first ZIP code, counties are
 * counted back from the one used last: then most ZIP codes take two characters besides their city's
 * name.
 *
 * A ZIP code's record is 3 × n + kind; kind 0: a new city in the county met n counties ago (one
 * more than have been met: a new county); 1: the city met n cities ago, in its last county; 2: the
 * city met n - 1 cities ago (0: none), and then the county's number.
 */
export function packPlaces({zips, towns}: Places, counties: readonly string[]): PackedPlaces {
  const countyAt = new Map(counties.map((fips, at) => [fips, at]));
  const cities: City[] = [];
  const seen = new Map<City, {at: number; fips: string}>();
  const recent: string[] = [];
  const columns = {zips: [] as number[], records: [] as number[], newCounties: [] as number[]};
  const countyNumber = (fips: string) => {
    const at = recent.indexOf(fips);
    if (at < 0) columns.newCounties.push(countyAt.get(fips)!);
    const number = at < 0 ? recent.length : at;
    if (at >= 0) recent.splice(at, 1);
    recent.unshift(fips);
    return number;
  };
  let last = 0;
  for (const {zip, fips, city} of zips) {
    columns.zips.push(Number(zip) - last);
    last = Number(zip);
    const before = city && seen.get(city);
    if (city && !before) {
      columns.records.push(3 * countyNumber(fips));
      seen.set(city, {at: cities.length, fips});
      cities.push(city);
    } else if (before?.fips === fips) {
      columns.records.push(3 * (cities.length - before.at) + 1);
      countyNumber(fips);
    } else {
      columns.records.push(3 * (before ? cities.length - before.at : 0) + 2, countyNumber(fips));
      if (before) before.fips = fips;
    }
  }
  const all: City[] = [...cities, ...towns];
  return {
    names: all.map(({name}) => name).join('|'),
    zips: packNumbers(columns.zips),
    records: packNumbers(columns.records),
    newCounties: packNumbers(zigzag(columns.newCounties)),
    towns: packNumbers(steps(towns.map(({fips}) => countyAt.get(fips)!))),
    overrides: packNumbers(overrides(all, countyAt)),
  };
}

function steps(values: readonly number[]): number[] {
  return values.map((value, at) => value - (values[at - 1] ?? 0));
}

/** Writes steps up as even numbers, steps down as odd ones. */
function zigzag(values: readonly number[]): number[] {
  return steps(values).map(step => (step < 0 ? -2 * step - 1 : 2 * step));
}

function overrides(cities: readonly City[], countyAt: ReadonlyMap<string, number>): number[] {
  return cities.flatMap(({counties}, at) =>
    counties ? [at, counties.length, ...counties.map(fips => countyAt.get(fips)!)] : [],
  );
}
