import {stateOf} from './state-of.ts';
import {unpackNumbers} from '../../lib/packed-numbers.ts';
import {toKeys} from '../text/keys.ts';
import {placeKey} from '../text/place-key.ts';
import {
  BITS,
  capitalize,
  ENDINGS,
  peopleOf,
  PREFIX_LENGTHS,
  type PackedNames,
  type PackedPlaces,
} from './places-format.ts';
import {readerOf} from './ports.ts';
import type {Place, Places} from './places.ts';
import {appendTo} from '../../lib/collections.ts';
import {JUMP, NEXT_STATE, NO_CITY, ZipWalk} from './zip-walk.ts';

function sumSteps(numbers: readonly number[]): number[] {
  let sum = 0;
  return numbers.map(step => (sum += step));
}

/** Reads a step up from an even number, a step down from an odd one. */
const fromZigzag = (number: number): number => (number & 1 ? -(number + 1) / 2 : number / 2);

function unpackNames(packed: string): string[] {
  const names: string[] = [];
  let name = '';
  let shared = -1;
  for (const letter of packed) {
    const length = PREFIX_LENGTHS.indexOf(letter);
    if (length < 0) {
      name += letter;
      continue;
    }
    if (shared >= 0) names.push(name);
    shared = length;
    name = name.slice(0, shared);
  }
  return [...names, name].map(one => {
    const spelled = /[A-Z]/.test(one) ? one : capitalize(one);
    const ending = ENDINGS[one.at(-1)!];
    return ending ? spelled.slice(0, -1) + ending : spelled;
  });
}

/** Cities as plain columns, in the order of states and names. */
interface CityColumns {
  readonly names: readonly number[];
  readonly homes: readonly number[];
  readonly starts: readonly number[];
}

function unpackCities(
  {cities, homes}: PackedPlaces,
  firstCounties: readonly number[],
): CityColumns {
  const numbers = unpackNumbers(cities);
  const within = unpackNumbers(homes);
  const columns = {names: [] as number[], homes: [] as number[], starts: [0]};
  for (let at = 0, state = 0; at < numbers.length; at += numbers[at]! + 1, state++) {
    const end = at + 1 + numbers[at]!;
    for (const name of sumSteps(numbers.slice(at + 1, end))) {
      columns.homes.push(firstCounties[state]! + within[columns.homes.length]!);
      columns.names.push(name);
    }
    columns.starts.push(columns.names.length);
  }
  return columns;
}

function unpackParts({parts}: PackedPlaces): Map<number, readonly number[]> {
  const numbers = unpackNumbers(parts);
  const others = new Map<number, readonly number[]>();
  let city = 0;
  for (let at = 0; at < numbers.length; at += 2 + numbers[at + 1]!) {
    city += numbers[at]!;
    others.set(city, numbers.slice(at + 2, at + 2 + numbers[at + 1]!));
  }
  return others;
}

/** ZIP codes as columns: county of each, and city, -1 for none. */
interface ZipColumns {
  readonly counties: readonly number[];
  readonly cities: readonly number[];
}

/** Number of ZIP codes that are read without a pause, in some milliseconds. */
const ZIPS_AT_ONCE = 8000;

async function unpackZips(
  packed: PackedPlaces,
  zips: readonly number[],
  {homes, starts}: CityColumns,
): Promise<ZipColumns> {
  const codes = unpackNumbers(packed.zipCities).values();
  const jumps = unpackNumbers(packed.zipJumps).values();
  const elsewhere = unpackNumbers(packed.zipCounties);
  const next = (numbers: {next(): {value: unknown}}) => numbers.next().value as number;
  const walk = new ZipWalk({homes, starts});
  const last = new Map<number, number>();
  const columns = {counties: [] as number[], cities: [] as number[]};
  let state = 0;
  for (let at = 0; at < zips.length; at++) {
    if (at % ZIPS_AT_ONCE === 0) await pause();
    walk.goTo(String(zips[at]).padStart(5, '0'));
    let code = next(codes);
    if (code === NO_CITY) {
      columns.cities.push(-1);
      columns.counties.push(elsewhere[at]!);
      continue;
    }
    if (code === NEXT_STATE) {
      state = next(jumps);
      walk.enterState(state);
      code = next(codes);
    }
    const city = code === JUMP ? starts[state]! + next(jumps) : walk.cityOf(code);
    walk.meet(city);
    const other = elsewhere[at]!;
    const county = other > 0 ? other - 1 : (last.get(city) ?? homes[city]!);
    last.set(city, county);
    columns.cities.push(city);
    columns.counties.push(county);
  }
  return columns;
}

/** Gives the page a turn: typing goes on while the tables are read. */
const pause = () => new Promise(resolve => setTimeout(resolve));

/** Number of cities that are made without a pause, in some milliseconds. */
const CITIES_AT_ONCE = 3000;

/** Unpacks the tables, in steps that don't hold up the page. */
export async function unpackPlaces(
  {names: text}: PackedNames,
  packed: PackedPlaces,
): Promise<Places> {
  const names = unpackNames(text);
  const codes = sumSteps(unpackNumbers(packed.counties)).map(code => String(code).padStart(5, '0'));
  const countyNames = sumSteps(unpackNumbers(packed.countyNames).map(fromZigzag));
  const states = codes.map(stateOf);
  const firstCounties = codes.flatMap((_, at) => (states[at] === states[at - 1] ? [] : [at]));
  await pause();
  const columns = unpackCities(packed, firstCounties);
  const sizes = unpackNumbers(packed.sizes);
  const parts = unpackParts(packed);
  const cities: Place[] = [];
  const citiesByKey = new Map<string, Place[]>();
  for (const [at, number] of columns.names.entries()) {
    if (at % CITIES_AT_ONCE === 0) await pause();
    const home = columns.homes[at]!;
    const name = names[number]!;
    const fips = [home, ...(parts.get(at) ?? [])].map(county => codes[county]!);
    const city: Place = {
      kind: 'city',
      name,
      key: placeKey(name),
      state: states[home]!,
      fips,
      weight: peopleOf(sizes[at]!),
    };
    cities.push(city);
    appendTo(citiesByKey, city.key, city);
  }
  const zips = sumSteps(unpackNumbers(packed.zips));
  const zipped = await unpackZips(packed, zips, columns);
  const outside = unpackNumbers(packed.outside);
  await pause();
  const places = new Map(zips.map((zip, at) => [zip, at]));
  return {
    countyNames: new Map(codes.map((fips, at) => [fips, names[countyNames[at]!]!])),
    cities,
    citiesByKey,
    keys: toKeys(largestFirst(citiesByKey)),
    countyWeights: weighCounties(cities, zipped.counties, codes),
    inEnglish: readerOf(citiesByKey),
    zip(code) {
      const at = places.get(Number(code));
      if (at === undefined) return undefined;
      const isOutside = (outside[Math.floor(at / BITS)]! >> (at % BITS)) & 1;
      return {
        fips: codes[zipped.counties[at]!]!,
        city: cities[zipped.cities[at]!],
        isInCity: !isOutside,
      };
    },
  };
}

/** Sorts keys by the largest city of each: suggestions weigh the first ones. */
function largestFirst(citiesByKey: ReadonlyMap<string, readonly Place[]>): string[] {
  const sizes = new Map<string, number>();
  for (const [key, cities] of citiesByKey)
    sizes.set(key, Math.max(...cities.map(({weight}) => weight)));
  return [...sizes].sort(([, a], [, b]) => b - a).map(([key]) => key);
}

/** People to a ZIP code who live in no town of known size. */
const PEOPLE_PER_ZIP = 1500;

/** Estimates the people of each county by the towns of known size in it, and its number of ZIP codes. */
function weighCounties(
  cities: readonly Place[],
  zips: readonly number[],
  codes: readonly string[],
): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (fips: string, people: number) =>
    weights.set(fips, (weights.get(fips) ?? 0) + people);
  for (const {fips, weight} of cities) add(fips[0]!, weight);
  for (const county of zips) add(codes[county]!, PEOPLE_PER_ZIP);
  return weights;
}
