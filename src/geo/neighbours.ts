/**
 * Finds the place that comes next when a reader presses an arrow key: plain sums over points, the same
 * for states and for counties.
 */
import {stateShapes, type Point} from './shapes.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const AHEAD: Readonly<Record<Direction, Point>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/** A unit off the line counts this much more than a unit along it. */
const ASIDE_WEIGHT = 2;

/** Measures how far a place is in a direction; Infinity when it lies behind. */
function effort([x, y]: Point, [toX, toY]: Point, [aheadX, aheadY]: Point): number {
  const [dx, dy] = [toX - x, toY - y];
  const ahead = dx * aheadX + dy * aheadY;
  const aside = Math.abs(dx * aheadY - dy * aheadX);
  return ahead > 0 && aside <= ahead ? Math.hypot(ahead, ASIDE_WEIGHT * aside) : Infinity;
}

/** Finds the nearest place within 45 degrees of a direction, or null at the edge. */
export function nearestInDirection(
  points: ReadonlyMap<string, Point>,
  from: string,
  direction: Direction,
): string | null {
  const start = points.get(from);
  let best: string | null = null;
  let least = Infinity;
  for (const [name, point] of start ? points : []) {
    const value = name === from ? Infinity : effort(start!, point, AHEAD[direction]);
    if (value < least) [best, least] = [name, value];
  }
  return best;
}

let labels: ReadonlyMap<string, Point> | undefined;

/** Finds the state or territory next to another in a direction (USPS codes), or null at the edge. */
export function neighbour(from: string, direction: Direction): string | null {
  labels ??= new Map([...stateShapes()].map(([state, {label}]) => [state, label]));
  return nearestInDirection(labels, from, direction);
}
