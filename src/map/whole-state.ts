import {html, type TemplateResult} from 'lit';
import {stateShapes} from '../geo/shapes.ts';

/** A state in one piece: while its counties load, and when they can't be had. */
export function renderWholeState(state: string, name: string): TemplateResult {
  const {path, bounds} = stateShapes().get(state)!;
  const [x0, y0, x1, y1] = bounds;
  return html`<svg
    class="map counties"
    part="map"
    viewBox="${x0} ${y0} ${x1 - x0} ${y1 - y0}"
    role="img"
    aria-label=${name}
  >
    <path class="state m0" d=${path} />
    <path class="edge" d=${path} />
  </svg>`;
}
