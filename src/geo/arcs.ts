/**
 * Areas that share borders, with each border kept once. An arc is a run of points between two
 * places where three areas, or two areas and the sea, meet; a ring is a closed chain of arcs.
 * This is TopoJSON's idea, packed smaller: README.md says what it saves.
 */
import {NumberReader} from './arc-text.ts';

/** A run of points, in steps of the grid. */
export interface Arc {
  /** Start of the run. */
  readonly x: number;
  readonly y: number;
  /** End of the run; of a closed one, the last point before it is back at its beginning. */
  readonly endX: number;
  readonly endY: number;
  /**
   * From each point to the next, x and y by turns. A plain list: there are hundreds of them, most are
   * short, and a typed array takes longer to make than to fill.
   */
  readonly steps: readonly number[];
  readonly isClosed: boolean;
}

/** Arc numbers; `~n` is arc `n` walked backwards. */
export type Ring = readonly number[];

export interface ArcArea {
  readonly rings: readonly Ring[];
  /** Best place for a name or a mark, in steps of the grid. */
  readonly label: readonly [x: number, y: number];
}

export interface Arcs {
  readonly areas: readonly ArcArea[];
  readonly arcs: readonly Arc[];
  /** The areas at the two sides of each arc; −1 when the second side is nobody's. */
  readonly sides: readonly (readonly [first: number, second: number])[];
}

/** State of a reading: the arcs so far, and the place where the pen stands. */
interface Reading {
  /** Numbers that say how the arcs make areas, and at which points rings start. */
  readonly plan: NumberReader;
  /** The way along the arcs. Apart from the plan since like compresses best with like. */
  readonly steps: NumberReader;
  readonly arcs: Arc[];
  readonly sides: [number, number][];
  x: number;
  y: number;
}

/** Reads a new arc from where the pen stands. */
function readNewArc(reading: Reading, isClosed: boolean): Arc {
  const {plan, x, y} = reading;
  const inner = plan.count();
  const steps = reading.steps.walk(2 * (isClosed ? inner : inner + 1), reading);
  return {x, y, endX: reading.x, endY: reading.y, steps, isClosed};
}

/** Reads an arc for the second time: it is walked backwards, and the pen ends where it began. */
function readKnownArc(reading: Reading, back: number, area: number): number {
  const index = reading.arcs.length - back;
  const {x, y} = reading.arcs[index]!;
  reading.sides[index]![1] = area;
  reading.x = x;
  reading.y = y;
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
  return reading.arcs.push(readNewArc(reading, isClosed)) - 1;
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
