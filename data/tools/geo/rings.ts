/** Sums over rings of plain points, and moves of whole areas. */
import type {Position} from 'geojson';
import type {Area} from './source.ts';

export type Box = readonly [x0: number, y0: number, x1: number, y1: number];
export type Move = (point: Position) => Position;

/** All polygons of an area, each a list of rings, the outer one first. */
export function polygons(area: Area): Position[][][] {
  const {geometry} = area;
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** The same area with each point moved. */
export function moveArea(area: Area, move: Move): Area {
  const coordinates = polygons(area).map(polygon => polygon.map(ring => ring.map(move)));
  return {...area, geometry: {type: 'MultiPolygon', coordinates}};
}

/** The area inside a ring, negative by the way it is walked. */
export function ringArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    sum += ring[j]![0]! * ring[i]![1]! - ring[i]![0]! * ring[j]![1]!;
  }
  return sum / 2;
}

/** The area of an area: outer rings less their holes. */
export function areaOf(area: Area): number {
  return polygons(area).reduce(
    (sum, [outer, ...holes]) =>
      sum +
      Math.abs(ringArea(outer!)) -
      holes.reduce((hole, ring) => hole + Math.abs(ringArea(ring)), 0),
    0,
  );
}

/** The box around some points. */
export function boxOf(points: readonly Position[]): Box {
  const xs = points.map(point => point[0]!);
  const ys = points.map(point => point[1]!);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The box around some areas. */
export function boxOfAreas(areas: readonly Area[]): Box {
  return boxOf(areas.flatMap(area => polygons(area).flat(2)));
}

/** How far a point lies from a stretch of line. */
export function segmentDistance(p: Position, a: Position, b: Position): number {
  const [dx, dy] = [b[0]! - a[0]!, b[1]! - a[1]!];
  const length = dx * dx + dy * dy;
  const along = length ? ((p[0]! - a[0]!) * dx + (p[1]! - a[1]!) * dy) / length : 0;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(p[0]! - a[0]! - t * dx, p[1]! - a[1]! - t * dy);
}
