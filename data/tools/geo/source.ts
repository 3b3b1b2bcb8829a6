/** Areas of us-atlas 3.0.1 as GeoJSON, by FIPS code. */
import {feature} from 'topojson-client';
import {readAtlas} from '../reference/us-atlas.ts';
import type {Area} from './area.ts';
import {mendCounties} from './mend.ts';

function read(file: string, object: 'states' | 'counties'): ReadonlyMap<string, Area> {
  const atlas = readAtlas(file);
  const areas = feature(atlas, atlas.objects[object]).features as Area[];
  return new Map(areas.map(area => [String(area.id), area]));
}

/** Reads the 50 states and DC, already projected by us-atlas to 975 × 610 and simplified to 0.25 px². */
export const albersStates = (): ReadonlyMap<string, Area> =>
  read('states-albers-10m.json', 'states');

/** Reads states and territories in degrees. */
export const degreeStates = (): ReadonlyMap<string, Area> => read('states-10m.json', 'states');

/** Reads all 3,231 counties and county equivalents in degrees. */
export const degreeCounties = (): ReadonlyMap<string, Area> =>
  mendCounties(read('counties-10m.json', 'counties'));

/** Note at the head of the modules that are made from it. */
export const FROM_ATLAS = 'Written by `npm run build:geo` from us-atlas 3.0.1. Do not edit.';
