/** A point in degrees: longitude, latitude. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const KILOMETRES_PER_DEGREE = 111.2;

/** Measures the way between two points that are not far apart, in kilometres. */
export function kilometresBetween(a: Point, b: Point): number {
  const width = (a.x - b.x) * Math.cos((((a.y + b.y) / 2) * Math.PI) / 180);
  return Math.hypot(width, a.y - b.y) * KILOMETRES_PER_DEGREE;
}
