import type {Bounds} from './arc-paths.ts';

const DEGREES = 180 / Math.PI;
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)/g;
const DIGITS = 2;

/** A turned shape, and the smallest box around it. */
export interface TurnedPath {
  /** The `d` of an SVG path. */
  readonly path: string;
  readonly bounds: Bounds;
}

/**
 * Turns a path as this room writes them (`M` and `l` alone) about the origin, clockwise. A step is turned
 * as a point is.
 */
export function turnPath(path: string, degrees: number): TurnedPath {
  const [sin, cos] = [Math.sin(degrees / DEGREES), Math.cos(degrees / DEGREES)];
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  const rings = path.split('z').filter(Boolean);
  const turned = rings.map(ring => {
    const numbers = ring.match(NUMBER)!.map(Number);
    let [x, y] = [0, 0];
    const points: string[] = [];
    for (let at = 0; at < numbers.length; at += 2) {
      const stepX = numbers[at]! * cos - numbers[at + 1]! * sin;
      const stepY = numbers[at]! * sin + numbers[at + 1]! * cos;
      [x, y] = [x + stepX, y + stepY];
      [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y)];
      points.push(`${stepX.toFixed(DIGITS)},${stepY.toFixed(DIGITS)}`);
    }
    const [start, ...steps] = points;
    return `M${start}l${steps.join(' ')}z`;
  });
  return {path: turned.join(''), bounds: [x0, y0, x1, y1]};
}
