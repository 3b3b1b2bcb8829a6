/** us-atlas 3.0.1 as GeoJSON, by FIPS code. The only file that knows its shape. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Feature, MultiPolygon, Polygon} from 'geojson';
import {feature} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';
import {mendCounties} from './mend.ts';

export type Area = Feature<Polygon | MultiPolygon, {name: string}>;

type Atlas = Topology<Record<'states' | 'counties', GeometryCollection<{name: string}>>>;

const resolve = createRequire(import.meta.url).resolve;

function read(file: string, object: 'states' | 'counties'): ReadonlyMap<string, Area> {
  const atlas = JSON.parse(readFileSync(resolve(`us-atlas/${file}`), 'utf8')) as Atlas;
  const areas = feature(atlas, atlas.objects[object]).features as Area[];
  return new Map(areas.map(area => [String(area.id), area]));
}

/** The 50 states and DC, already projected by us-atlas to 975 × 610 and simplified to 0.25 px². */
export const albersStates = (): ReadonlyMap<string, Area> =>
  read('states-albers-10m.json', 'states');

/** States and territories in degrees. */
export const degreeStates = (): ReadonlyMap<string, Area> => read('states-10m.json', 'states');

/** All 3,231 counties and county equivalents in degrees. */
export const degreeCounties = (): ReadonlyMap<string, Area> =>
  mendCounties(read('counties-10m.json', 'counties'));

/** USPS codes by state FIPS code: FIPS 5-2, with ANSI INCITS 38:2009's territories. */
export const USPS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    '01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY ' +
    '22LA 23ME 24MD 25MA 26MI 27MN 28MS 29MO 30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH ' +
    '40OK 41OR 42PA 44RI 45SC 46SD 47TN 48TX 49UT 50VT 51VA 53WA 54WV 55WI 56WY 60AS 66GU 69MP ' +
    '72PR 78VI'
  )
    .split(' ')
    .map(entry => [entry.slice(0, 2), entry.slice(2)]),
);
