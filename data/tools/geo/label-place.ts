/**
 * Placement of a name in an area: far from its edge, and not far from its middle. The point
 * farthest from the shore alone (mapbox's `polylabel`) lies anywhere along a long rectangle.
 */
import type {Position} from 'geojson';
import {boxOf, ringArea, segmentDistance} from './rings.ts';

/** Cells along the longer side of the box in the first look. */
const FIRST_CELLS = 24;
/** Each next look halves the cells around the best place so far. */
const LOOKS = 5;
/** Cost of a unit off the middle, in units of distance from the edge. */
const OFF_MIDDLE_COST = 0.2;

/** Measures the distance to the nearest side of any ring, negative outside (even-odd rule). */
function depth(p: Position, rings: readonly Position[][]): number {
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [a, b] = [ring[i]!, ring[j]!];
      nearest = Math.min(nearest, segmentDistance(p, a, b));
      if (a[1]! > p[1]! === b[1]! > p[1]!) continue;
      const cross = ((b[0]! - a[0]!) * (p[1]! - a[1]!)) / (b[1]! - a[1]!) + a[0]!;
      if (p[0]! < cross) inside = !inside;
    }
  }
  return inside ? nearest : -nearest;
}

function middle(ring: readonly Position[]): Position {
  let [x, y, sum] = [0, 0, 0];
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [a, b] = [ring[j]!, ring[i]!];
    const cross = a[0]! * b[1]! - b[0]! * a[1]!;
    x += (a[0]! + b[0]!) * cross;
    y += (a[1]! + b[1]!) * cross;
    sum += cross;
  }
  return [x / (3 * sum), y / (3 * sum)];
}

/** Finds the best label place of an area, given as rings in which the first point is not doubled. */
export function labelPlace(rings: readonly Position[][]): Position {
  const largest = rings.reduce((a, b) => (Math.abs(ringArea(b)) > Math.abs(ringArea(a)) ? b : a));
  const centre = middle(largest);
  const score = (p: Position): number =>
    depth(p, rings) - OFF_MIDDLE_COST * Math.hypot(p[0]! - centre[0]!, p[1]! - centre[1]!);
  const [x0, y0, x1, y1] = boxOf(largest);
  let cell = Math.max(x1 - x0, y1 - y0) / FIRST_CELLS;
  let best = searchAround(centre, score, cell, FIRST_CELLS);
  for (let look = 0; look < LOOKS; look++) best = searchAround(best, score, (cell /= 2), 3);
  return best;
}

function searchAround(
  centre: Position,
  score: (point: Position) => number,
  cell: number,
  cells: number,
): Position {
  let best = centre;
  let bestScore = score(centre);
  for (let i = -cells; i <= cells; i++) {
    for (let j = -cells; j <= cells; j++) {
      const point = [centre[0]! + i * cell, centre[1]! + j * cell];
      const value = score(point);
      if (value > bestScore) [best, bestScore] = [point, value];
    }
  }
  return best;
}
