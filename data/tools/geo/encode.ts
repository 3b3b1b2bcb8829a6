/** Writes a mesh as the text that `src/geo/arcs.ts` reads. */
import type {Position} from 'geojson';
import {writeCount, writeStep} from '../../../src/geo/arc-text.ts';
import type {Mesh, MeshRing} from './mesh.ts';

/** State of a writing: which arcs are out, in which order, and where the pen stands. */
interface Writing {
  readonly mesh: Mesh;
  /** The number under which an arc was written. */
  readonly numbers: Map<number, number>;
  /** Arcs that were written in the direction opposite to the mesh's. */
  readonly turned: Set<number>;
  /** Composition of the areas from arcs, and the starts of the rings. */
  plan: string;
  /** The way along the arcs. */
  steps: string;
  pen: Position;
}

const arcOf = (index: number): number => (index < 0 ? ~index : index);

/** Starts a ring with an arc that is already written, if it has one: that needs no starting point. */
function turnRing(writing: Writing, ring: MeshRing): MeshRing {
  const known = ring.findIndex(index => writing.numbers.has(arcOf(index)));
  return known > 0 ? [...ring.slice(known), ...ring.slice(0, known)] : ring;
}

/** Moves the pen and returns the move as text. */
function move(writing: Writing, [x, y]: Position): string {
  const [fromX, fromY] = writing.pen;
  writing.pen = [x!, y!];
  return writeStep(x! - fromX!) + writeStep(y! - fromY!);
}

function writeKnownArc(writing: Writing, index: number): void {
  const arc = arcOf(index);
  const points = writing.mesh.arcs[arc]!;
  if (index < 0 === writing.turned.has(arc)) {
    throw new Error('Two neighbours walk their common border in the same direction.');
  }
  writing.plan += writeCount(writing.numbers.size - writing.numbers.get(arc)!);
  writing.pen = index < 0 ? points[0]! : points.at(-1)!;
}

function writeNewArc(writing: Writing, index: number, isFirst: boolean, isClosed: boolean): void {
  const arc = arcOf(index);
  const points = writing.mesh.arcs[arc]!;
  const walked = index < 0 ? [...points].reverse() : points;
  if (index < 0) writing.turned.add(arc);
  writing.numbers.set(arc, writing.numbers.size);
  writing.plan += writeCount(0);
  if (isFirst) writing.plan += move(writing, walked[0]!);
  writing.plan += writeCount(points.length - 2);
  for (const point of walked.slice(1, isClosed ? -1 : undefined)) {
    writing.steps += move(writing, point);
  }
}

function writeRing(writing: Writing, ring: MeshRing): void {
  writing.plan += writeCount(ring.length);
  turnRing(writing, ring).forEach((index, i) => {
    if (writing.numbers.has(arcOf(index))) writeKnownArc(writing, index);
    else writeNewArc(writing, index, i === 0, ring.length === 1);
  });
}

/** Writes the place of a label relative to the pen, which does not move. */
function writeLabel(writing: Writing, label: Position): void {
  const {pen} = writing;
  writing.plan += move(writing, label);
  writing.pen = pen;
}

/** Writes the whole mesh, with one label place for each area where they are needed. */
export function encodeMesh(mesh: Mesh, labels?: readonly Position[]): string {
  const writing: Writing = {
    mesh,
    numbers: new Map(),
    turned: new Set(),
    plan: '',
    steps: '',
    pen: [0, 0],
  };
  mesh.areas.forEach((rings, i) => {
    writing.plan += writeCount(rings.length);
    for (const ring of rings) writeRing(writing, ring);
    writeLabel(writing, labels?.[i] ?? writing.pen);
  });
  return writeCount(writing.plan.length) + writing.plan + writing.steps;
}
