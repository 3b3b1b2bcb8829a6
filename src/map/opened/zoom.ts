/** A point of the screen and a scale: what maps a picture's coordinates to the screen. */
export type ScreenMatrix = Pick<DOMMatrix, 'a' | 'e' | 'f'>;

/** Placement of a picture in the national one: times `k`, plus `x` and `y`. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** Duration of the zoom from the national map into a state. */
const ZOOM_MS = 350;

/**
 * Lets a state's map grow out of the place that it had in the national map.
 * No motion when less of it is asked for.
 */
export function zoomIn(map: SVGSVGElement, national: ScreenMatrix, placement: Placement): void {
  const own = map.getScreenCTM();
  if (!own || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const box = map.getBoundingClientRect();
  const scale = (national.a * placement.k) / own.a;
  const shift = (origin: number, ownOffset: number, nationalOffset: number): number =>
    nationalOffset - origin - scale * (ownOffset - origin);
  const x = shift(box.left, own.e, national.a * placement.x + national.e);
  const y = shift(box.top, own.f, national.a * placement.y + national.f);
  map.animate(
    [
      {
        transform: `translate(${x}px, ${y}px) scale(${scale})`,
        transformOrigin: '0 0',
        opacity: 0.6,
      },
      {transform: 'none', transformOrigin: '0 0', opacity: 1},
    ],
    {duration: ZOOM_MS, easing: 'cubic-bezier(0.2, 0, 0.1, 1)'},
  );
}
