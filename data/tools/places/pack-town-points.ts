import {packNumbers} from '../../../src/lib/packed-numbers.ts';
import {
  SOUTH_END,
  STEPS_PER_DEGREE,
  WEST_END,
  type PackedTownPoints,
} from '../../../src/geo/towns/town-points-format.ts';
import type {City} from './collect.ts';
import {packBits} from './pack-places.ts';

/** Packs the gazetteer's points of the cities, which are in the order of the tables. */
export function packTownPoints(cities: readonly City[]): PackedTownPoints {
  const points = cities.flatMap(({point, isInGazetteer}) =>
    isInGazetteer && point ? [point] : [],
  );
  // Guam's and Saipan's longitudes are east of Greenwich; they count on.
  const steps = (degrees: number, from: number) => Math.round((degrees - from) * STEPS_PER_DEGREE);
  return {
    known: packNumbers(packBits(cities.map(({isInGazetteer}) => isInGazetteer))),
    x: packNumbers(points.map(({x}) => steps(x, WEST_END))),
    y: packNumbers(points.map(({y}) => steps(y, SOUTH_END))),
  };
}
