/**
 * From areas to a simplified mesh on a whole-number grid: each border once, thinned by
 * Visvalingam's rule (a point goes when the triangle it makes with its neighbours is small),
 * or by Douglas and Peucker's where the greatest distance must be known.
 */
import type {Position} from 'geojson';
import type {Objects, Topology} from 'topojson-specification';
import {topology} from 'topojson-server';
import {presimplify} from 'topojson-simplify';
import {areaOf, ringArea, segmentDistance} from './rings.ts';
import type {Area} from './area.ts';

/** Arc numbers; `~n` is walked backwards. */
export type MeshRing = number[];

export interface Mesh {
  /** One list of rings for each area, in the order given. */
  readonly areas: MeshRing[][];
  readonly arcs: Position[][];
}

export interface MeshOptions {
  /** Thins a border of an area of that surface (the smaller one's); the two ends must stay. */
  readonly thin: (arc: Position[], surface: number) => Position[];
  /** Units of the source for one step of the grid. */
  readonly step: number;
  /** Islands smaller than this many square units go, unless an area has nothing else. */
  readonly smallestIsland: number;
}

/** A ring is no ring with fewer corners than this (its first place counts twice). */
const CLOSED_POINTS = 4;

const isClosed = (arc: readonly Position[]): boolean => {
  const [first, last] = [arc[0]!, arc.at(-1)!];
  return first[0] === last[0] && first[1] === last[1];
};

/** Builds arcs between the points where neighbours change, and the polygons made of them. */
function buildTopology(areas: readonly Area[]): {arcs: Position[][]; polygons: number[][][][]} {
  const objects: Record<string, Area> = {};
  areas.forEach((area, index) => (objects[index] = area));
  const built = topology(objects) as unknown as Topology<Objects>;
  const polygons = areas.map((_, index) => {
    const object = built.objects[index]!;
    if (object.type === 'Polygon') return [object.arcs];
    if (object.type === 'MultiPolygon') return object.arcs;
    throw new Error(`An area has the shape ${object.type}; only polygons can be drawn.`);
  });
  return {arcs: built.arcs as Position[][], polygons};
}

/** Collects the points of a ring, without the doubled first one. */
export function ringPoints(arcs: readonly Position[][], ring: MeshRing): Position[] {
  return ring.flatMap(index => {
    const arc = index < 0 ? [...arcs[~index]!].reverse() : arcs[index]!;
    return arc.slice(0, -1);
  });
}

function countUses(polygons: readonly number[][][][]): Map<number, number> {
  const uses = new Map<number, number>();
  for (const index of polygons.flat(3)) {
    const arc = index < 0 ? ~index : index;
    uses.set(arc, (uses.get(arc) ?? 0) + 1);
  }
  return uses;
}

/** Computes for each arc the surface of the smallest area that it bounds. */
function smallestSurfaces(
  areas: readonly Area[],
  polygons: readonly number[][][][],
): Map<number, number> {
  const surfaces = new Map<number, number>();
  polygons.forEach((area, i) => {
    const surface = areaOf(areas[i]!);
    for (const index of area.flat(2)) {
      const arc = index < 0 ? ~index : index;
      surfaces.set(arc, Math.min(surface, surfaces.get(arc) ?? Infinity));
    }
  });
  return surfaces;
}

/** Keeps the rings of polygons that are large enough, touch a neighbour, or are the largest. */
function keepRings(
  arcs: readonly Position[][],
  polygons: readonly number[][][],
  uses: ReadonlyMap<number, number>,
  smallest: number,
): MeshRing[] {
  const size = (polygon: number[][]): number => Math.abs(ringArea(ringPoints(arcs, polygon[0]!)));
  const largest = Math.max(...polygons.map(size));
  const touches = (index: number): boolean => uses.get(index < 0 ? ~index : index)! > 1;
  return polygons
    .filter(p => size(p) >= Math.min(smallest, largest) || p.flat().some(touches))
    .flat();
}

const isStraight = (a: Position, b: Position, c: Position): boolean =>
  (b[0]! - a[0]!) * (c[1]! - a[1]!) === (b[1]! - a[1]!) * (c[0]! - a[0]!);

/** Rounds to whole steps of the grid, without doubled points and points on a straight line. */
function snap(arc: readonly Position[], step: number): Position[] {
  const snapped: Position[] = [];
  for (const [x, y] of arc) {
    const point = [Math.round(x! / step), Math.round(y! / step)];
    const last = snapped.at(-1);
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    const before = snapped.at(-2);
    if (last && before && isStraight(before, last, point)) snapped.pop();
    snapped.push(point);
  }
  return snapped;
}

/** Thins an arc. A closed arc that would vanish keeps its points: better a rough island than none. */
function thinArc(arc: Position[], surface: number, {thin, step}: MeshOptions): Position[] {
  const thinned = snap(thin(arc, surface), step);
  const whole = isClosed(arc) && thinned.length < CLOSED_POINTS;
  return whole ? snap(arc, step) : thinned;
}

/** Tests for an arc that was thinned to nothing. */
const isGone = (arc: readonly Position[]): boolean =>
  arc.length < 2 || (isClosed(arc) && arc.length < CLOSED_POINTS);

/**
 * Cuts what a ring walks forth and back (spikes of the source, and what thinning laid on one
 * line) out of it. What lies between becomes a ring of its own.
 */
function cutSpikes(ring: MeshRing): MeshRing[] {
  for (let i = 0; i < ring.length; i++) {
    const back = ring.indexOf(~ring[i]!, i + 1);
    if (back < 0) continue;
    const inner = ring.slice(i + 1, back);
    const outer = [...ring.slice(0, i), ...ring.slice(back + 1)];
    return [...cutSpikes(inner), ...cutSpikes(outer)];
  }
  return ring.length ? [ring] : [];
}

const isRing = (arcs: readonly Position[][], ring: MeshRing): boolean =>
  ringArea(ringPoints(arcs, ring)) !== 0;

/** Builds the mesh of some areas that may share borders. */
export function buildMesh(areas: readonly Area[], options: MeshOptions): Mesh {
  const {arcs, polygons} = buildTopology(areas);
  const uses = countUses(polygons);
  const weighed = weigh(arcs);
  const surfaces = smallestSurfaces(areas, polygons);
  const thinned = weighed.map((arc, i) => thinArc(arc, surfaces.get(i)!, options));
  const lives = (index: number): boolean => !isGone(thinned[index < 0 ? ~index : index]!);
  const rings = polygons.map(area =>
    keepRings(arcs, area, uses, options.smallestIsland)
      .flatMap(ring => cutSpikes(ring.filter(lives)))
      .filter(ring => isRing(thinned, ring)),
  );
  rings.forEach((area, i) => {
    if (area.length === 0) throw new Error(`Nothing is left of ${String(areas[i]!.id)}.`);
  });
  return {areas: rings, arcs: thinned};
}

/** Adds to each point the area of its triangle as third number. */
function weigh(arcs: Position[][]): Position[][] {
  const bare = {type: 'Topology', objects: {}, arcs} as unknown as Topology<Objects>;
  return presimplify(bare).arcs as Position[][];
}

/**
 * Thins by Visvalingam's rule: points whose triangle is smaller than the limit go. The surface may
 * decide the limit.
 */
export const byTriangle =
  (smallest: (surface: number) => number): MeshOptions['thin'] =>
  (arc, surface) =>
    arc.filter(point => point[2]! >= smallest(surface));

/** Thins by Douglas and Peucker's rule: no point of the line is farther off the new one than this. */
export function byDistance(farthest: number): (arc: Position[]) => Position[] {
  const thin = (arc: Position[]): Position[] => {
    const [first, last] = [arc[0]!, arc.at(-1)!];
    let [worst, split] = [0, 0];
    for (let i = 1; i < arc.length - 1; i++) {
      const distance = segmentDistance(arc[i]!, first, last);
      if (distance > worst) [worst, split] = [distance, i];
    }
    if (worst <= farthest) return [first, last];
    return [...thin(arc.slice(0, split + 1)).slice(0, -1), ...thin(arc.slice(split))];
  };
  return thin;
}
