import {packNumbers} from '../../../src/lib/packed-numbers.ts';
import {
  BITS,
  capitalize,
  ENDINGS,
  PREFIX_LENGTHS,
  sizeOf,
  type PackedNames,
  type PackedPlaces,
} from '../../../src/search/places/places-format.ts';
import {stateOf} from '../../../src/search/places/state-of.ts';
import {JUMP, NEXT_STATE, NO_CITY, ZipWalk} from '../../../src/search/places/zip-walk.ts';
import {UserError} from '../lib/user-error.ts';
import type {City, Places, Zip} from './collect.ts';

/** Numbers of what the tables speak of. */
interface Numbers {
  /** Number of each county by its code. */
  readonly counties: ReadonlyMap<string, number>;
  /** Number of the first county of each state, by USPS code, the states in their counties' order. */
  readonly states: ReadonlyMap<string, number>;
}

/** Packs the names of all counties, the cities and the ZIP codes; `PackedPlaces` says how. */
export function packPlaces(
  {cities: unsorted, zips}: Places,
  countyNames: ReadonlyMap<string, string>,
): PackedNames & PackedPlaces {
  const counties = [...countyNames].sort(([a], [b]) => (a < b ? -1 : 1));
  const numbers = numberCounties(counties.map(([fips]) => fips));
  const states = [...numbers.states.keys()];
  const cities = inOrder(unsorted, countyNames);
  const all = new Set([...cities.map(nameOf), ...counties.map(([, name]) => name)]);
  const names = [...all].map(shorten).sort();
  const places = new Map(names.map((name, at) => [name, at]));
  const placeOf = ({name}: {name: string}) => places.get(shorten(name))!;
  const ofState = states.map(state => cities.filter(city => city.state === state));
  const homeOf = ({counties: [home = '']}: City) => numbers.counties.get(home)!;
  return {
    names: packNames(names),
    counties: packNumbers(steps(counties.map(([fips]) => Number(fips)))),
    countyNames: packNumbers(steps(counties.map(([, name]) => placeOf({name}))).map(zigzag)),
    cities: packNumbers(ofState.flatMap(own => [own.length, ...steps(own.map(placeOf))])),
    homes: packNumbers(cities.map(city => homeOf(city) - numbers.states.get(city.state)!)),
    sizes: packNumbers(cities.map(({people}) => sizeOf(people))),
    parts: packNumbers(packParts(cities, numbers)),
    ...packZips(zips, {cities, homes: cities.map(homeOf), states}, numbers),
  };
}

/** Puts cities in the order of the tables: by the counties of their states, then by name as it is packed. */
export function inOrder(
  cities: readonly City[],
  countyNames: ReadonlyMap<string, string>,
): readonly City[] {
  const {states} = numberCounties([...countyNames.keys()].sort());
  const order = ({name, counties}: City) => `${shorten(name)}\0${counties[0]}`;
  return [...states.keys()].flatMap(state =>
    cities.filter(city => city.state === state).sort((a, b) => (order(a) < order(b) ? -1 : 1)),
  );
}

const nameOf = ({name}: {readonly name: string}): string => name;

function numberCounties(codes: readonly string[]): Numbers {
  const states = new Map<string, number>();
  codes.forEach((fips, at) => {
    const state = stateOf(fips);
    if (!states.has(state)) states.set(state, at);
  });
  return {counties: new Map(codes.map((fips, at) => [fips, at])), states};
}

/** Characters that stand for something in the text of names. */
const SIGNS = [...PREFIX_LENGTHS, ...Object.keys(ENDINGS)];

/** Writes a name as it is packed: a frequent ending as its sign, small letters where words begin. */
function shorten(name: string): string {
  const sign = SIGNS.find(one => name.includes(one));
  if (sign) throw new UserError(`"${name}" can't be packed: "${sign}" stands for something else.`);
  const ending = Object.entries(ENDINGS).find(([, text]) => name.endsWith(text) && name !== text);
  const start = ending ? name.slice(0, -ending[1].length) : name;
  const small = start.toLowerCase();
  return (capitalize(small) === start ? small : start) + (ending?.[0] ?? '');
}

function packNames(names: readonly string[]): string {
  let last = '';
  return names
    .map(name => {
      const shared = countShared(name, last);
      last = name;
      return PREFIX_LENGTHS[shared]! + name.slice(shared);
    })
    .join('');
}

function countShared(name: string, last: string): number {
  const most = Math.min(name.length, last.length, PREFIX_LENGTHS.length - 1);
  let shared = 0;
  while (shared < most && name[shared] === last[shared]) shared++;
  return shared;
}

function steps(values: readonly number[]): number[] {
  return values.map((value, at) => value - (values[at - 1] ?? 0));
}

/** Writes steps up as even numbers, steps down as odd ones. */
function zigzag(step: number): number {
  return step < 0 ? -2 * step - 1 : 2 * step;
}

function packParts(cities: readonly City[], {counties: numbers}: Numbers): number[] {
  let last = 0;
  return cities.flatMap(({counties: [, ...others]}, at) => {
    if (others.length === 0) return [];
    const step = at - last;
    last = at;
    return [step, others.length, ...others.map(fips => numbers.get(fips)!)];
  });
}

interface SortedCities {
  readonly cities: readonly City[];
  readonly homes: readonly number[];
  readonly states: readonly string[];
}

function packZips(
  zips: readonly Zip[],
  {cities, homes, states}: SortedCities,
  {counties}: Numbers,
): Pick<PackedPlaces, 'zips' | 'zipCities' | 'zipJumps' | 'zipCounties' | 'outside'> {
  const numbers = new Map(cities.map((city, at) => [city, at]));
  const starts = states.map(state => cities.findIndex(city => city.state === state));
  starts.push(cities.length);
  const walk = new ZipWalk({homes, starts});
  const last = new Map<City, string>();
  const codes: number[] = [];
  const jumps: number[] = [];
  const elsewhere: number[] = [];
  let state = '';
  for (const {zip, fips, city} of zips) {
    walk.goTo(zip);
    if (!city) {
      codes.push(NO_CITY);
      elsewhere.push(counties.get(fips)!);
      continue;
    }
    if (city.state !== state) {
      state = city.state;
      codes.push(NEXT_STATE);
      jumps.push(states.indexOf(state));
      walk.enterState(states.indexOf(state));
    }
    const number = numbers.get(city)!;
    const code = walk.codeOf(number);
    codes.push(code);
    if (code === JUMP) jumps.push(number - starts[states.indexOf(state)]!);
    walk.meet(number);
    const expected = last.get(city) ?? city.counties[0]!;
    elsewhere.push(fips === expected ? 0 : 1 + counties.get(fips)!);
    last.set(city, fips);
  }
  return {
    zips: packNumbers(steps(zips.map(({zip}) => Number(zip)))),
    zipCities: packNumbers(codes),
    zipJumps: packNumbers(jumps),
    zipCounties: packNumbers(elsewhere),
    outside: packNumbers(packBits(zips.map(({isInCity}) => !isInCity))),
  };
}

export function packBits(values: readonly boolean[]): number[] {
  const numbers: number[] = [];
  values.forEach((value, at) => {
    const place = Math.floor(at / BITS);
    numbers[place] = (numbers[place] ?? 0) + (value ? 2 ** (at % BITS) : 0);
  });
  return numbers;
}
