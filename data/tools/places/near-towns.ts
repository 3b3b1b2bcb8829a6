import {groupBy} from '../lib/group-by.ts';
import type {Point} from '../../../src/geo/kilometres.ts';
import type {Reaching} from './is-in-town.ts';

/** Width of a cell: no town reaches farther. */
const CELL_DEGREES = 0.5;

/** Makes a function that lists the towns within half a degree of a point, and some beyond. */
export function nearTowns(
  towns: readonly (Point & {readonly people: number})[],
): (at: Point) => readonly Reaching[] {
  const cell = (x: number, y: number) => `${x} ${y}`;
  const column = (degrees: number) => Math.floor(degrees / CELL_DEGREES);
  const grid = groupBy(
    towns.map(({x, y, people}) => ({people, point: {x, y}})),
    ({point}) => cell(column(point.x), column(point.y)),
  );
  return ({x, y}) =>
    [-1, 0, 1].flatMap(dx =>
      [-1, 0, 1].flatMap(dy => grid.get(cell(column(x) + dx, column(y) + dy)) ?? []),
    );
}
