import {svg, type SVGTemplateResult} from 'lit';

/**
 * Renders the patterns beside the colours of the models: dots for the weakest, stripes, and none for the
 * strongest. One template: browsers take their time for each.
 */
export function renderPatterns(): SVGTemplateResult {
  return svg`<defs>
    <pattern id="m1" width="7" height="7" patternUnits="userSpaceOnUse">
      <rect width="7" height="7" class="ground-1" />
      <circle cx="3.5" cy="3.5" r="1.1" class="ink-1" />
    </pattern>
    <pattern id="m2" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="7" height="7" class="ground-2" />
      <rect width="1.8" height="7" class="ink-2" />
    </pattern>
  </defs>`;
}
