import {stateOf} from './state-of.ts';
import {unpackNumbers} from './numbers.ts';
import {toKeys} from './keys.ts';
import {placeKey} from './place-key.ts';
import {readerOf} from './ports.ts';
import type {Place, Places} from './places.ts';
import {appendTo} from '../lib/collections.ts';

/** Columns of `places.generated.ts`; `data/tools/places/pack-places.ts` says how to read them. */
interface PackedPlaces {
  readonly names: string;
  readonly zips: string;
  readonly records: string;
  readonly newCounties: string;
  readonly towns: string;
  readonly overrides: string;
}

/** Columns of `county-names.generated.ts`. */
interface PackedCounties {
  readonly names: string;
  readonly fips: string;
}

function sumSteps(text: string): number[] {
  let sum = 0;
  return unpackNumbers(text).map(step => (sum += step));
}

function sumZigzag(text: string): number[] {
  let sum = 0;
  return unpackNumbers(text).map(step => (sum += step & 1 ? -(step + 1) / 2 : step / 2));
}

/**
 * Decodes a step of move-to-front coding: moves the item that was used `number` items ago to the
 * end of the list, its front, or puts a new one there.
 */
function moveToFront(met: string[], number: number, fresh: () => string): string {
  const isNew = number === met.length;
  const item = isNew ? fresh() : met.splice(met.length - 1 - number, 1)[0]!;
  met.push(item);
  return item;
}

/** Reads the county of each ZIP code, and the number of its city, -1 for none. */
function unpackZips(packed: PackedPlaces, codes: readonly string[]) {
  const records = unpackNumbers(packed.records);
  const newCounties = sumZigzag(packed.newCounties).values();
  const fresh = () => codes[newCounties.next().value!]!;
  const recent: string[] = [];
  const last: string[] = [];
  const counties: string[] = [];
  const cities: number[] = [];
  let met = 0;
  for (let at = 0; at < records.length; at++) {
    const number = Math.floor(records[at]! / 3);
    const kind = records[at]! % 3;
    const city = kind === 0 ? met++ : number === 0 ? -1 : met - number;
    const countyOfLastCity = () => recent.length - 1 - recent.lastIndexOf(last[city]!);
    const fips = moveToFront(
      recent,
      kind === 0 ? number : kind === 1 ? countyOfLastCity() : records[++at]!,
      fresh,
    );
    counties.push(fips);
    cities.push(city);
    if (city >= 0) last[city] = fips;
  }
  return {counties, cities};
}

/** Collects the counties of each city by number; most have one ZIP code, and so one county. */
function countiesByCity({counties, cities}: ReturnType<typeof unpackZips>): (readonly string[])[] {
  const byCity: string[][] = [];
  cities.forEach((city, at) => {
    if (city >= 0) byCity[city] = [...(byCity[city] ?? []), counties[at]!];
  });
  return byCity;
}

function unpackOverrides(packed: PackedPlaces, codes: readonly string[]): Map<number, string[]> {
  const numbers = unpackNumbers(packed.overrides);
  const counties = new Map<number, string[]>();
  for (let at = 0; at < numbers.length; at += 2 + numbers[at + 1]!) {
    const list = numbers.slice(at + 2, at + 2 + numbers[at + 1]!);
    counties.set(
      numbers[at]!,
      list.map(county => codes[county]!),
    );
  }
  return counties;
}

/** Gives the page a turn: typing goes on while the tables are read. */
const pause = () => new Promise(resolve => setTimeout(resolve));

/** Number of cities that are read without a pause, in some milliseconds. */
const CITIES_AT_ONCE = 3000;

/** Unpacks the tables, in steps that don't hold up the page. */
export async function unpackPlaces(
  counties: PackedCounties,
  packed: PackedPlaces,
): Promise<Places> {
  const codes = sumSteps(counties.fips).map(code => String(code).padStart(5, '0'));
  const zips = sumSteps(packed.zips);
  await pause();
  const zipped = unpackZips(packed, codes);
  await pause();
  const byCity = countiesByCity(zipped);
  const overrides = unpackOverrides(packed, codes);
  const towns = sumSteps(packed.towns).map(county => [codes[county]!]);
  const cities: Place[] = [];
  const citiesByKey = new Map<string, Place[]>();
  for (const name of packed.names.split('|')) {
    const at = cities.length;
    if (at % CITIES_AT_ONCE === 0) await pause();
    const known = overrides.get(at) ?? towns[at - byCity.length];
    cities.push(toCity(name, byCity[at] ?? [], known));
    appendTo(citiesByKey, cities[at]!.key, cities[at]!);
  }
  await pause();
  return {
    countyNames: new Map(counties.names.split('|').map((name, at) => [codes[at]!, name])),
    cities,
    citiesByKey,
    keys: toKeys(citiesByKey.keys()),
    countyWeights: tally(zipped.counties),
    inEnglish: readerOf(citiesByKey),
    zip(code) {
      const at = zips.indexOf(Number(code));
      return at < 0 ? undefined : {fips: zipped.counties[at]!, city: cities[zipped.cities[at]!]};
    },
  };
}

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function toCity(name: string, zips: readonly string[], known?: readonly string[]): Place {
  const fips = known ?? (zips.length < 2 ? zips : rank(zips));
  const state = stateOf(fips[0]!);
  return {kind: 'city', name, key: placeKey(name), state, fips, weight: zips.length};
}

function rank(zips: readonly string[]): string[] {
  return [...tally(zips)].sort(([, a], [, b]) => b - a).map(([fips]) => fips);
}
