/**
 * Areas that share borders, with each border kept once. An arc is a run of points between two
 * places where three areas, or two areas and the sea, meet; a ring is a closed chain of arcs.
 * This is TopoJSON's idea in a smaller coat: see README.md for what it saves.
 */
import {NumberReader} from './arc-text.ts';

/**
 * x and y by turns, in steps of the grid. A plain list: there are hundreds of them, most are short, and
 * a typed array takes longer to make than to fill.
 */
export type Points = readonly number[];

/** Arc numbers; `~n` is arc `n` walked backwards. */
export type Ring = readonly number[];

export interface ArcArea {
  readonly rings: readonly Ring[];
  /** Where a name or a mark sits best, in steps of the grid. */
  readonly label: readonly [x: number, y: number];
}

export interface Arcs {
  readonly areas: readonly ArcArea[];
  readonly arcs: readonly Points[];
  /** The areas at the two sides of each arc; −1 when the second side is nobody's. */
  readonly sides: readonly (readonly [first: number, second: number])[];
}

/** State of a reading: the arcs so far, and the place where the pen stands. */
interface Reading {
  /** How the arcs make areas, and where rings start. */
  readonly plan: NumberReader;
  /** The way along the arcs. Apart from the plan since like compresses best with like. */
  readonly steps: NumberReader;
  readonly arcs: Points[];
  readonly sides: [number, number][];
  x: number;
  y: number;
}

/** A new arc from where the pen stands. The last point of a closed one is its first. */
function readPoints(reading: Reading, isClosed: boolean): Points {
  const {plan, steps} = reading;
  const length = 2 * (plan.count() + 2);
  const points = new Array<number>(length);
  points[0] = reading.x;
  points[1] = reading.y;
  const stop = isClosed ? length - 2 : length;
  steps.walk(points, stop);
  reading.x = points[stop - 2]!;
  reading.y = points[stop - 1]!;
  if (isClosed) points.copyWithin(stop, 0, 2);
  return points;
}

/** An arc met for the second time: it is walked backwards, and the pen ends where it began. */
function readKnownArc(reading: Reading, back: number, area: number): number {
  const index = reading.arcs.length - back;
  const points = reading.arcs[index]!;
  reading.sides[index]![1] = area;
  reading.x = points[0]!;
  reading.y = points[1]!;
  return ~index;
}

function readArc(reading: Reading, area: number, isFirst: boolean, isClosed: boolean): number {
  const {plan} = reading;
  const back = plan.count();
  if (back) return readKnownArc(reading, back, area);
  if (isFirst) {
    reading.x += plan.step();
    reading.y += plan.step();
  }
  reading.sides.push([area, -1]);
  return reading.arcs.push(readPoints(reading, isClosed)) - 1;
}

function readRing(reading: Reading, area: number): Ring {
  const length = reading.plan.count();
  const ring: number[] = [];
  for (let i = 0; i < length; i++) ring.push(readArc(reading, area, i === 0, length === 1));
  return ring;
}

function readArea(reading: Reading, area: number): ArcArea {
  const length = reading.plan.count();
  const rings: Ring[] = [];
  for (let i = 0; i < length; i++) rings.push(readRing(reading, area));
  const label = [reading.x + reading.plan.step(), reading.y + reading.plan.step()] as const;
  return {rings, label};
}

/** Reads what the geography tools wrote (`data/tools/geo/encode.ts`). */
export function decodeArcs(text: string): Arcs {
  const plan = new NumberReader(text);
  const planLength = plan.count();
  const end = plan.at + planLength;
  const reading: Reading = {
    plan,
    steps: new NumberReader(text, end),
    arcs: [],
    sides: [],
    x: 0,
    y: 0,
  };
  const areas: ArcArea[] = [];
  while (plan.at < end) areas.push(readArea(reading, areas.length));
  return {areas, arcs: reading.arcs, sides: reading.sides};
}
