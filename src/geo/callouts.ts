/** Boxes in the sea for the states that are too small to hit or to be named where they lie. */
import {lazy} from '../lib/lazy.ts';
import type {Box} from './insets.ts';

/** A state's box, and what ties it to the state. */
export interface Callout extends Box {
  /** The line from the state to its box as the `d` of an SVG path, to be stroked. */
  readonly leader: string;
  /** The point in the state where the line begins. */
  readonly anchor: readonly [x: number, y: number];
}

const WIDTH = 42;
const HEIGHT = 25;
const GAP = 2;

/** South of Cape Cod, north to south by the states' own order along the coast. */
const COLUMN: readonly [state: string, x: number, y: number][] = [
  ['RI', 906, 187],
  ['CT', 893, 194],
  ['NJ', 865, 235],
  ['DE', 857, 264],
  ['MD', 855, 280],
  ['DC', 828, 267],
];
const COLUMN_X = 931;
const COLUMN_Y = 199;
/** Position at which the lines from the states turn level into their boxes. */
const BEND_X = 923;

/** Over Quebec, west to east. */
const ROW: readonly [state: string, x: number, y: number][] = [
  ['VT', 868, 118],
  ['NH', 892, 117],
];
const ROW_X = 799;
const ROW_Y = 58;

/** Off Boston, where no coast is. */
const MASSACHUSETTS: Callout = {
  x: COLUMN_X,
  y: 134,
  width: WIDTH,
  height: HEIGHT,
  anchor: [912, 172],
  leader: `M912,172L${COLUMN_X},148`,
};

function besideCoast([state, x, y]: (typeof COLUMN)[number], i: number): [string, Callout] {
  const top = COLUMN_Y + i * (HEIGHT + GAP);
  const leader = `M${x},${y}L${BEND_X},${top + HEIGHT / 2}H${COLUMN_X}`;
  return [state, {x: COLUMN_X, y: top, width: WIDTH, height: HEIGHT, anchor: [x, y], leader}];
}

function overBorder([state, x, y]: (typeof ROW)[number], i: number): [string, Callout] {
  const left = ROW_X + i * (WIDTH + GAP);
  const leader = `M${x},${y}L${left + WIDTH / 2},${ROW_Y + HEIGHT}`;
  return [state, {x: left, y: ROW_Y, width: WIDTH, height: HEIGHT, anchor: [x, y], leader}];
}

/** By USPS code: MA, RI, CT, NJ, DE, MD, DC, VT and NH. */
export const callouts = lazy((): Readonly<Record<string, Callout>> =>
  Object.fromEntries([['MA', MASSACHUSETTS], ...COLUMN.map(besideCoast), ...ROW.map(overBorder)]),
);
