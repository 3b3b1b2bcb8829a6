import {stateShapes, type StateShape} from '../../geo/shapes.ts';

/** A pointer this near to a small state, in CSS pixels, means that state: half a 24 px target. */
const NEAR_PX = 12;

/** A state whose shape is smaller than this on screen, in CSS pixels, is hard to hit. */
const SMALL_PX = 24;

/**
 * Finds the small state that a pointer is near, if it isn't over a call-out or another that is as small.
 * On a phone Rhode Island is 4 pixels wide; a finger needs 24.
 */
export function smallStateNear(map: Element, at: MouseEvent, over: string | null): string | null {
  const matrix = (map as SVGSVGElement).getScreenCTM();
  if (!matrix) return null;
  const own = over && stateShapes().get(over);
  const most = own && isSmall(own, matrix.a) ? areaOf(own) / 2 : Infinity;
  let nearest: string | null = null;
  let distance = NEAR_PX;
  for (const shape of stateShapes().values()) {
    if (!isSmall(shape, matrix.a) || areaOf(shape) > most) continue;
    const [x, y] = shape.label;
    const away = Math.hypot(
      matrix.a * x + matrix.e - at.clientX,
      matrix.d * y + matrix.f - at.clientY,
    );
    if (away < distance) [nearest, distance] = [shape.state, away];
  }
  return nearest;
}

function areaOf({bounds: [x0, y0, x1, y1]}: StateShape): number {
  return (x1 - x0) * (y1 - y0);
}

function isSmall({bounds: [x0, y0, x1, y1]}: StateShape, scale: number): boolean {
  return Math.min(x1 - x0, y1 - y0) * scale < SMALL_PX;
}
