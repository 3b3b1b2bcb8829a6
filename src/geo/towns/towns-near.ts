import {unpackNumbers} from '../../lib/packed-numbers.ts';
import {lazy} from '../../lib/lazy.ts';
import {kilometresBetween, type Point} from '../kilometres.ts';
import * as packed from './town-points.generated.ts';
import {SOUTH_END, STEPS_PER_DEGREE, WEST_END} from './town-points-format.ts';

/** A city by its number in the tables, and how far its own point is. */
export interface TownNear {
  readonly city: number;
  readonly kilometres: number;
}

/** No town reaches farther from its point. */
const FARTHEST_KILOMETRES = 60;
/** Number of bits to a number. */
const BITS = 6;

const points = lazy((): ReadonlyMap<number, Point> => {
  const known = unpackNumbers(packed.known);
  const [xs, ys] = [packed.x, packed.y].map(unpackNumbers) as [number[], number[]];
  const all = new Map<number, Point>();
  for (let city = 0; city < known.length * BITS; city++) {
    if (((known[Math.floor(city / BITS)]! >> (city % BITS)) & 1) === 0) continue;
    const at = all.size;
    const x = WEST_END + xs[at]! / STEPS_PER_DEGREE;
    all.set(city, {x, y: SOUTH_END + ys[at]! / STEPS_PER_DEGREE});
  }
  return all;
});

/** Lists the towns whose own points are near a point, the nearest first. */
export function townsNear(at: Point): TownNear[] {
  return [...points()]
    .map(([city, point]) => ({city, kilometres: kilometresBetween(at, point)}))
    .filter(({kilometres}) => kilometres <= FARTHEST_KILOMETRES)
    .sort((a, b) => a.kilometres - b.kilometres);
}
