/**
 * Finds the county that a position is in, on the device. One file holds all counties, so that
 * fetching it tells nothing about where the reader is.
 */
import {retryable} from '../lib/retryable.ts';
import {areasAround, arcLines, type ArcLines} from './areas-around.ts';
import {decodeArcs} from './arcs.ts';
import {readFips} from './read-fips.ts';

/** Place of a position, as far as the shapes can tell. */
export interface Located {
  /** Five-digit FIPS code of the county. */
  readonly fips: string;
  /** Two-digit FIPS code of its state. */
  readonly state: string;
  /** Other counties whose border is nearer than the shapes and the position are exact. */
  readonly near: readonly string[];
}

/**
 * Largest distance of a border in our file from the true one: us-atlas 3.0.1 keeps the Census
 * Bureau's borders to about 600 m, and our thinning and grid add 400 m at most.
 */
export const TOLERANCE_METRES = 1000;

const METRES_PER_DEGREE = 111_320;
const RADIANS = Math.PI / 180;

interface Atlas extends ArcLines {
  readonly fips: readonly string[];
  /** Degrees to steps of the grid. */
  readonly toGrid: (longitude: number, latitude: number) => readonly [x: number, y: number];
  readonly stepsPerDegree: number;
}

type File = typeof import('./locate.generated.ts');

function unpack({ARCS, FIPS, ORIGIN, STEPS_PER_DEGREE}: File): Atlas {
  return {
    ...arcLines(decodeArcs(ARCS)),
    fips: readFips(FIPS),
    toGrid: (longitude, latitude) => [
      (longitude - ORIGIN[0]) * STEPS_PER_DEGREE,
      (latitude - ORIGIN[1]) * STEPS_PER_DEGREE,
    ],
    stepsPerDegree: STEPS_PER_DEGREE,
  };
}

/** Computes the squared distance to a stretch from (ax, ay) to (bx, by), all seen from the position. */
function squaredDistance(ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length ? Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length)) : 0;
  return (ax + t * dx) ** 2 + (ay + t * dy) ** 2;
}

/** Measures the distance from a position to an arc, in steps of a degree of latitude. */
function arcDistance(points: Int32Array, x: number, y: number, longitudeScale: number): number {
  let least = Infinity;
  for (let i = 2; i < points.length; i += 2) {
    const distance = squaredDistance(
      (points[i - 2]! - x) * longitudeScale,
      points[i - 1]! - y,
      (points[i]! - x) * longitudeScale,
      points[i + 1]! - y,
    );
    if (distance < least) least = distance;
  }
  return Math.sqrt(least);
}

/** Lists the areas with a border within `reach` (steps of latitude), nearest first. */
function areasNear(
  atlas: Atlas,
  x: number,
  y: number,
  reach: number,
  longitudeScale: number,
): number[] {
  const found = new Map<number, number>();
  atlas.arcs.forEach((points, index) => {
    const [x0, y0, x1, y1] = atlas.boxes[index]! as unknown as [number, number, number, number];
    if (y < y0 - reach || y > y1 + reach) return;
    if (x < x0 - reach / longitudeScale || x > x1 + reach / longitudeScale) return;
    const distance = arcDistance(points, x, y, longitudeScale);
    if (distance > reach) return;
    for (const area of atlas.sides[index]!) {
      if (area >= 0) found.set(area, Math.min(distance, found.get(area) ?? Infinity));
    }
  });
  return [...found].sort((a, b) => a[1] - b[1]).map(([area]) => area);
}

function locate(atlas: Atlas, longitude: number, latitude: number, metres: number): Located | null {
  const [x, y] = atlas.toGrid(longitude, latitude);
  const longitudeScale = Math.max(0.1, Math.cos(latitude * RADIANS));
  const reach = (metres / METRES_PER_DEGREE) * atlas.stepsPerDegree;
  const near = areasNear(atlas, x, y, reach, longitudeScale);
  // On a pier, a bridge or an island too small for the file: the nearest shore within reach.
  const area = areasAround(atlas, x, y)[0] ?? near[0];
  if (area === undefined) return null;
  const fips = atlas.fips[area]!;
  const others = near.filter(other => other !== area).map(other => atlas.fips[other]!);
  return {fips, state: fips.slice(0, 2), near: others};
}

const loadAtlas = retryable(async (load: () => Promise<File>) => unpack(await load()));

/**
 * Finds the county at a position, or null outside the United States and its territories. Rejects when
 * the file of shapes can't be had.
 *
 * @param accuracyMetres how exact the position is (`GeolocationCoordinates.accuracy`)
 * @param load where the file comes from; tests hand in their own
 */
export async function countyAt(
  longitude: number,
  latitude: number,
  accuracyMetres = 0,
  load: () => Promise<File> = () => import('./locate.generated.ts'),
): Promise<Located | null> {
  return locate(await loadAtlas(load), longitude, latitude, TOLERANCE_METRES + accuracyMetres);
}
