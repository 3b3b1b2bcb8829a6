import {states} from '../data/states.ts';
import {unpackNumbers} from './numbers.ts';
import type {City, Places} from './places.ts';

/** The columns of `places.generated.ts`; `data/tools/places/pack-places.ts` says how to read them. */
interface PackedPlaces {
  readonly names: string;
  readonly zips: string;
  readonly records: string;
  readonly newCounties: string;
  readonly towns: string;
  readonly overrides: string;
}

/** The columns of `county-names.generated.ts`. */
interface PackedCounties {
  readonly names: string;
  readonly fips: string;
}

/** A city while its ZIP codes are being counted. */
interface Draft {
  readonly name: string;
  readonly zipsByCounty: Map<string, number>;
  last: string;
}

const newDraft = (name: string): Draft => ({name, zipsByCounty: new Map(), last: ''});

function add(counts: Map<string, number>, key: string, number = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + number);
}

function sumSteps(text: string): number[] {
  let sum = 0;
  return unpackNumbers(text).map(step => (sum += step));
}

function sumZigzag(text: string): number[] {
  let sum = 0;
  return unpackNumbers(text).map(step => (sum += step & 1 ? -(step + 1) / 2 : step / 2));
}

/** Moves the item met `number` items ago to the end, or puts a new one there. */
function meet(met: string[], number: number, fresh: () => string): string {
  const isNew = number === met.length;
  const item = isNew ? fresh() : met.splice(met.length - 1 - number, 1)[0]!;
  met.push(item);
  return item;
}

function unpackZips(packed: PackedPlaces, codes: readonly string[], drafts: readonly Draft[]) {
  const records = unpackNumbers(packed.records).values();
  const newCounties = sumZigzag(packed.newCounties).values();
  const next = () => records.next().value!;
  const fresh = () => codes[newCounties.next().value!]!;
  const counties: string[] = [];
  let met = 0;
  return sumSteps(packed.zips).map(zip => {
    const record = next();
    const number = Math.floor(record / 3);
    const kind = record % 3;
    const at = kind === 0 ? met++ : number === 0 ? -1 : met - number;
    const lately = () => counties.length - 1 - counties.lastIndexOf(drafts[at]!.last);
    const fips = meet(counties, kind === 0 ? number : kind === 1 ? lately() : next(), fresh);
    if (at >= 0) count(drafts[at]!, fips);
    return {zip, fips, at};
  });
}

function count(draft: Draft, fips: string): void {
  add(draft.zipsByCounty, fips);
  draft.last = fips;
}

/** Towns without ZIP codes stand at the end; their counties are weightless. */
function unpackTowns(packed: PackedPlaces, codes: readonly string[], drafts: readonly Draft[]) {
  const towns = sumSteps(packed.towns);
  const from = drafts.length - towns.length;
  towns.forEach((county, at) => drafts[from + at]!.zipsByCounty.set(codes[county]!, 0));
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

/** Reads the tables. It takes some 20 ms, once. */
export function unpackPlaces(counties: PackedCounties, packed: PackedPlaces): Places {
  const codes = sumSteps(counties.fips).map(code => String(code).padStart(5, '0'));
  const drafts = packed.names.split('|').map(newDraft);
  const zips = unpackZips(packed, codes, drafts);
  unpackTowns(packed, codes, drafts);
  const overrides = unpackOverrides(packed, codes);
  const cities = drafts.map((draft, at) => finish(draft, overrides.get(at)));
  const countyWeights = new Map<string, number>();
  for (const {fips} of zips) add(countyWeights, fips);
  return {
    countyNames: new Map(counties.names.split('|').map((name, at) => [codes[at]!, name])),
    cities,
    countyWeights,
    zip(code) {
      const found = zips.find(({zip}) => zip === Number(code));
      return found && {fips: found.fips, city: cities[found.at]};
    },
  };
}

function finish({name, zipsByCounty}: Draft, override: readonly string[] | undefined): City {
  const ranked = [...zipsByCounty].sort(([, a], [, b]) => b - a);
  const fips = override ?? ranked.map(([code]) => code);
  const weight = ranked.reduce((sum, [, zips]) => sum + zips, 0);
  return {name, state: stateOf(fips[0]!), fips, weight};
}

const codesByFips = new Map([...states.values()].map(({fips, code}) => [fips, code]));

/** USPS code of a county's state. */
export function stateOf(county: string): string {
  return codesByFips.get(county.slice(0, 2)) ?? '';
}
