/** Finds the areas that a point lies in, from the arcs of their borders. */
import type {Arc, Arcs} from './arcs.ts';

/** x and y by turns, in steps of the grid. */
type Points = Int32Array;

/** Arcs as lines of points, with what a ray needs to pass most of them by. */
export interface ArcLines {
  readonly arcs: readonly Points[];
  readonly sides: Arcs['sides'];
  readonly boxes: readonly Int32Array[];
}

/** Lays arcs out as lines of points. */
export function arcLines({arcs, sides}: Arcs): ArcLines {
  const points = arcs.map(pointsOf);
  return {arcs: points, sides, boxes: points.map(boxOf)};
}

/**
 * Counts how often a ray to the east crosses each area's border: an odd count means inside.
 * An arc is looked at once for both areas at its
 * sides. Coordinates are steps of the grid.
 */
export function areasAround({arcs, boxes, sides}: ArcLines, x: number, y: number): number[] {
  const inside = new Set<number>();
  arcs.forEach((points, index) => {
    const box = boxes[index]!;
    if (y < box[1]! || y > box[3]! || x > box[2]!) return;
    if (isOddlyCrossed(points, x, y)) for (const area of sides[index]!) toggle(inside, area);
  });
  inside.delete(-1);
  return [...inside];
}

function toggle(set: Set<number>, value: number): void {
  if (!set.delete(value)) set.add(value);
}

function isOddlyCrossed(points: Points, x: number, y: number): boolean {
  let odd = false;
  for (let i = 2; i < points.length; i += 2) {
    const [ax, ay, bx, by] = [points[i - 2]!, points[i - 1]!, points[i]!, points[i + 1]!];
    if (ay > y === by > y) continue;
    if (x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
  }
  return odd;
}

/** Lists the points along an arc; the last one of a closed arc is its first. */
function pointsOf({x, y, steps, isClosed}: Arc): Points {
  const points = new Int32Array(steps.length + (isClosed ? 4 : 2));
  points.set([x, y]);
  steps.forEach((step, i) => (points[i + 2] = points[i]! + step));
  if (isClosed) points.set([x, y], steps.length + 2);
  return points;
}

function boxOf(points: Points): Int32Array {
  const box = Int32Array.of(points[0]!, points[1]!, points[0]!, points[1]!);
  for (let i = 2; i < points.length; i += 2) {
    box[0] = Math.min(box[0]!, points[i]!);
    box[1] = Math.min(box[1]!, points[i + 1]!);
    box[2] = Math.max(box[2]!, points[i]!);
    box[3] = Math.max(box[3]!, points[i + 1]!);
  }
  return box;
}
