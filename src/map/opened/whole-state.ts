import {html, svg, nothing, type SVGTemplateResult, type TemplateResult} from 'lit';
import {uprightState} from './upright-state.ts';

/** Stripes across a state's longer side. */
const STRIPES = 40;
/** A stripe, of the room from one to the next. */
const STRIPE_SHARE = 0.2;

/**
 * A state in one piece: plain while its counties load, hatched when they can't be had. Neither is a
 * class of the legend: what is not known is not "no agreement".
 */
export function renderWholeState(state: string, name: string, isMissing: boolean): TemplateResult {
  const {path, bounds} = uprightState(state);
  const [x0, y0, x1, y1] = bounds;
  const [width, height] = [x1 - x0, y1 - y0];
  return html`<svg
    class="map counties"
    part="map"
    viewBox="${x0} ${y0} ${width} ${height}"
    role="img"
    aria-label=${name}
  >
    ${isMissing ? renderHatching(Math.max(width, height) / STRIPES) : nothing}
    <path class="whole ${isMissing ? 'unknown' : ''}" d=${path} />
    <path class="edge" d=${path} />
  </svg>`;
}

function renderHatching(tile: number): SVGTemplateResult {
  return svg`<defs>
    <pattern
      id="unknown"
      width=${tile}
      height=${tile}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(-45)"
    >
      <rect class="hatch" width=${tile * STRIPE_SHARE} height=${tile} />
    </pattern>
  </defs>`;
}
