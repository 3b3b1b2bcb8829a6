import {kilometresBetween, type Point} from '../../../src/geo/kilometres.ts';
import {reachOf} from '../../../src/geo/towns/town-reach.ts';

/** Least number of people of another town that a ZIP code may rather lie in. */
const RIVAL_PEOPLE = 2000;
/** Share of the way to its edge by which a point must be nearer to another town to be that one's. */
const RIVAL_SHARE = 0.5;

/** A town that may reach a point. */
export interface Reaching {
  readonly people: number;
  readonly point: Point;
}

/**
 * Tells whether a point lies in a town, as far as the towns' own points and sizes tell: it is within
 * the town's reach, and no other town is twice as near for its size.
 *
 * Measured on 365 ZIP codes of 44 cities whose limits are a county's of us-atlas: 16.7 % wrong, 36 of
 * 247 left out and 25 of 118 taken in.
 */
export function isInTown(
  at: Point,
  town: Reaching,
  near: (at: Point) => readonly Reaching[],
): boolean {
  const share = ({people, point}: Reaching) => kilometresBetween(at, point) / reachOf(people);
  const own = share(town);
  const isRivals = (other: Reaching) =>
    other.people >= RIVAL_PEOPLE && share(other) < RIVAL_SHARE * own;
  return own <= 1 && !near(at).some(isRivals);
}
