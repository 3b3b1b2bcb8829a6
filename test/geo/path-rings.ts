/** Reads our own path strings back, so that a test sees what a browser would draw. */
import type {Position} from 'geojson';
import {ringArea} from '../../data/tools/geo/rings.ts';

function readSubpath(text: string): Position[] {
  const [start, steps] = text.split('l') as [string, string];
  let [x, y] = start.split(',').map(Number) as [number, number];
  const numbers = (steps.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/g) ?? []).map(Number);
  const points: Position[] = [[x, y]];
  for (let i = 0; i < numbers.length; i += 2) {
    points.push([(x += numbers[i]!), (y += numbers[i + 1]!)]);
  }
  return points;
}

/** The subpaths of a path made of absolute moves and relative lines. */
export function pathRings(path: string): Position[][] {
  return path
    .split('M')
    .slice(1)
    .map(text => readSubpath(text.replace('z', '')));
}

/** The surface of a path; holes are walked the other way and so are taken off. */
export function pathArea(path: string): number {
  return Math.abs(pathRings(path).reduce((sum, ring) => sum + ringArea(ring), 0));
}

/** How long the lines of a path are. */
export function pathLength(path: string): number {
  const side = (a: Position, b: Position): number => Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!);
  return pathRings(path)
    .flatMap(ring => ring.slice(1).map((point, i) => side(point, ring[i]!)))
    .reduce((sum, length) => sum + length, 0);
}

/**
 * Whether a path has the surface it should have: to one per cent, or, where the whole is smaller
 * than the grid can show, with an outline that is off by a tenth of a unit on average.
 */
export function hasSurface(path: string, expected: number): boolean {
  const difference = Math.abs(pathArea(path) - expected);
  return difference <= Math.max(expected / 100, pathLength(path) / 10);
}

/** Whether a point is inside a path, by the even-odd rule. */
export function isInPath(path: string, [x, y]: readonly number[]): boolean {
  let inside = false;
  for (const ring of pathRings(path)) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [a, b] = [ring[i]!, ring[j]!];
      if (a[1]! > y! === b[1]! > y!) continue;
      if (x! < ((b[0]! - a[0]!) * (y! - a[1]!)) / (b[1]! - a[1]!) + a[0]!) inside = !inside;
    }
  }
  return inside;
}
