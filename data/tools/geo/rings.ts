/** Sums over rings of plain points, and moves of whole areas. */
import type {Position} from 'geojson';
import type {Area} from './area.ts';

export type Box = readonly [x0: number, y0: number, x1: number, y1: number];
export type Move = (point: Position) => Position;

/** Lists the polygons of an area, each a list of rings, the outer one first. */
export function polygons(area: Area): Position[][][] {
  const {geometry} = area;
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Moves each point of an area. */
export function moveArea(area: Area, move: Move): Area {
  const coordinates = polygons(area).map(polygon => polygon.map(ring => ring.map(move)));
  return {...area, geometry: {type: 'MultiPolygon', coordinates}};
}

/** Computes the area inside a ring; its sign tells the direction. */
export function ringArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    sum += ring[j]![0]! * ring[i]![1]! - ring[i]![0]! * ring[j]![1]!;
  }
  return sum / 2;
}

/** Computes the surface of an area: outer rings less their holes. */
export function areaOf(area: Area): number {
  return polygons(area).reduce(
    (sum, [outer, ...holes]) =>
      sum +
      Math.abs(ringArea(outer!)) -
      holes.reduce((hole, ring) => hole + Math.abs(ringArea(ring)), 0),
    0,
  );
}

/** Computes the box around some points. */
export function boxOf(points: readonly Position[]): Box {
  const xs = points.map(point => point[0]!);
  const ys = points.map(point => point[1]!);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Computes the box around some areas. */
export function boxOfAreas(areas: readonly Area[]): Box {
  return boxOf(areas.flatMap(area => polygons(area).flat(2)));
}

/** Measures the distance of a point from a segment. */
export function segmentDistance(p: Position, a: Position, b: Position): number {
  const [dx, dy] = [b[0]! - a[0]!, b[1]! - a[1]!];
  const length = dx * dx + dy * dy;
  const along = length ? ((p[0]! - a[0]!) * dx + (p[1]! - a[1]!) * dy) / length : 0;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(p[0]! - a[0]! - t * dx, p[1]! - a[1]! - t * dy);
}
