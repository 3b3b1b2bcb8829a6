/** SVG path strings and boxes from arcs. */
import type {Arcs, Points, Ring} from './arcs.ts';

export type Point = readonly [x: number, y: number];
export type Bounds = readonly [x0: number, y0: number, x1: number, y1: number];

/** From steps of the grid to the unit of the picture: times `step`, plus the origin. */
export interface Grid {
  readonly step: number;
  readonly x: number;
  readonly y: number;
}

/** Calls back for each point of an arc but its first, forwards or backwards (`~index`). */
function follow(arcs: Arcs, index: number, visit: (x: number, y: number) => void): void {
  const points = arcs.arcs[index < 0 ? ~index : index]!;
  const last = points.length - 2;
  if (index < 0) for (let i = last - 2; i >= 0; i -= 2) visit(points[i]!, points[i + 1]!);
  else for (let i = 2; i <= last; i += 2) visit(points[i]!, points[i + 1]!);
}

function firstOf(arcs: Arcs, index: number): Point {
  const points = arcs.arcs[index < 0 ? ~index : index]!;
  const at = index < 0 ? points.length - 2 : 0;
  return [points[at]!, points[at + 1]!];
}

/** A chain of arcs as a subpath; relative steps are half as long as places. */
function chainPath(arcs: Arcs, chain: Ring, grid: Grid): string {
  let [x, y] = firstOf(arcs, chain[0]!);
  let path = `M${grid.x + x * grid.step},${grid.y + y * grid.step}l`;
  const visit = (nextX: number, nextY: number): void => {
    path += `${(nextX - x) * grid.step},${(nextY - y) * grid.step} `;
    x = nextX;
    y = nextY;
  };
  for (const index of chain) follow(arcs, index, visit);
  return path;
}

/** The shape of an area as the `d` of an SVG path. */
export function areaPath(arcs: Arcs, area: number, grid: Grid): string {
  return arcs.areas[area]!.rings.map(ring => `${chainPath(arcs, ring, grid)}z`).join('');
}

function widen(box: [number, number, number, number], points: Points): void {
  for (let i = 0; i < points.length; i += 2) {
    box[0] = Math.min(box[0], points[i]!);
    box[1] = Math.min(box[1], points[i + 1]!);
    box[2] = Math.max(box[2], points[i]!);
    box[3] = Math.max(box[3], points[i + 1]!);
  }
}

/** The smallest box around an area, in steps of the grid. */
export function areaBounds(arcs: Arcs, area: number): Bounds {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of arcs.areas[area]!.rings) {
    for (const index of ring) widen(box, arcs.arcs[index < 0 ? ~index : index]!);
  }
  return box;
}

/** A place of the grid in the unit of the picture. */
export function place([x, y]: Point, grid: Grid): Point {
  return [grid.x + x * grid.step, grid.y + y * grid.step];
}

/** A box of the grid in the unit of the picture. */
export function placeBounds([x0, y0, x1, y1]: Bounds, grid: Grid): Bounds {
  return [...place([x0, y0], grid), ...place([x1, y1], grid)] as unknown as Bounds;
}

/**
 * All borders, sorted into the caller's classes: `classify` is given the areas at both sides
 * (null for the second where there is none) and says the class, or null to leave a border out.
 */
export function borderPaths<K>(
  arcs: Arcs,
  grid: Grid,
  classify: (first: number, second: number | null) => K | null,
): Map<K, string> {
  const paths = new Map<K, string>();
  arcs.sides.forEach(([first, second], index) => {
    const key = classify(first, second < 0 ? null : second);
    if (key !== null) paths.set(key, (paths.get(key) ?? '') + chainPath(arcs, [index], grid));
  });
  return paths;
}
