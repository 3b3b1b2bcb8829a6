import type {Position} from 'geojson';
import {degreeCounties} from '../geo/source.ts';

/** A point on the water is given to the nearest county that is at most this far, in degrees. */
const MAX_DISTANCE_DEGREES = 0.5;

interface Shape {
  readonly fips: string;
  readonly rings: Position[][];
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Finds the county of a point (longitude, latitude), among those whose code begins with `state`. */
export type FindCounty = (x: number, y: number, state?: string) => string | undefined;

/** Makes a function that finds counties in us-atlas' shapes. */
export function countyFinder(): FindCounty {
  const shapes = [...degreeCounties()].map(([fips, {geometry}]) =>
    shape(fips, geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()),
  );
  return (x, y, state = '') => {
    const own = shapes.filter(({fips}) => fips.startsWith(state));
    return (
      own.find(one => isInBox(one, x, y, 0) && isInside(one, x, y))?.fips ?? nearest(own, x, y)
    );
  };
}

function shape(fips: string, rings: Position[][]): Shape {
  const xs = rings.flat().map(([x]) => x!);
  const ys = rings.flat().map(([, y]) => y!);
  const box = {west: Math.min(...xs), east: Math.max(...xs)};
  return {fips, rings, ...box, south: Math.min(...ys), north: Math.max(...ys)};
}

function isInBox({west, south, east, north}: Shape, x: number, y: number, margin: number): boolean {
  const inX = x >= west - margin && x <= east + margin;
  return inX && y >= south - margin && y <= north + margin;
}

/** Tests a point by the even-odd rule over all rings at once: holes and islands need no distinction. */
function isInside({rings}: Shape, x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let [fromX, fromY] = ring.at(-1) as [number, number];
    for (const [toX, toY] of ring as [number, number][]) {
      const crosses = toY > y !== fromY > y;
      if (crosses && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX) inside = !inside;
      [fromX, fromY] = [toX, toY];
    }
  }
  return inside;
}

function nearest(shapes: readonly Shape[], x: number, y: number): string | undefined {
  let best = {fips: undefined as string | undefined, distance: MAX_DISTANCE_DEGREES};
  for (const one of shapes) {
    if (!isInBox(one, x, y, MAX_DISTANCE_DEGREES)) continue;
    for (const [cornerX, cornerY] of one.rings.flat() as [number, number][]) {
      const distance = Math.hypot((cornerX - x) * Math.cos((y * Math.PI) / 180), cornerY - y);
      if (distance < best.distance) best = {fips: one.fips, distance};
    }
  }
  return best.fips;
}
