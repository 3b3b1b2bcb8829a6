import {matchesMedia} from '../../lib/matches-media.ts';

/** A point of the screen and a scale: what maps a picture's coordinates to the screen. */
export type ScreenMatrix = Pick<DOMMatrix, 'a' | 'e' | 'f'>;

/** Placement of a picture in another one: times `k`, plus `x` and `y`. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** Placement of a state in the national picture: turned by `lean` degrees first, clockwise. */
export interface LeaningPlacement extends Placement {
  readonly lean: number;
}

/** Duration of the zoom from the national map into a state. */
const ZOOM_MS = 350;

/**
 * Lets a state's map grow out of the place that it had in the national map, and turn until north is up.
 * No motion when less of it is asked for.
 */
export function zoomIn(
  map: SVGSVGElement,
  national: ScreenMatrix,
  placement: LeaningPlacement,
): void {
  const own = map.getScreenCTM();
  if (!own || matchesMedia('(prefers-reduced-motion: reduce)')) return;
  const {transform} = startOfZoom(own, map.getBoundingClientRect(), national, placement);
  map.animate(
    [
      {transform, transformOrigin: '0 0', opacity: 0.6},
      {
        transform: 'translate(0px, 0px) rotate(0deg) scale(1)',
        transformOrigin: '0 0',
        opacity: 1,
      },
    ],
    {duration: ZOOM_MS, easing: 'cubic-bezier(0.2, 0, 0.1, 1)'},
  );
}

/** Computes the CSS transform that lays a map, about the corner of its box, over its place in the nation. */
export function startOfZoom(
  own: ScreenMatrix,
  box: Pick<DOMRect, 'left' | 'top'>,
  national: ScreenMatrix,
  {x, y, k, lean}: LeaningPlacement,
): {readonly transform: string} {
  const scale = (national.a * k) / own.a;
  const radians = (lean * Math.PI) / 180;
  const [sin, cos] = [Math.sin(radians), Math.cos(radians)];
  // Where the picture's own origin lies in its box.
  const [left, top] = [own.e - box.left, own.f - box.top];
  const moveX = national.a * x + national.e - box.left - scale * (left * cos - top * sin);
  const moveY = national.a * y + national.f - box.top - scale * (left * sin + top * cos);
  return {transform: `translate(${moveX}px, ${moveY}px) rotate(${lean}deg) scale(${scale})`};
}
