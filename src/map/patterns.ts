import {svg, type SVGTemplateResult} from 'lit';
import type {PerModel} from '../data/model.ts';

/** Patterns beside the colours of the models: dots, stripes, and none for the strongest. */
const PATTERNS: PerModel<SVGTemplateResult | null> = {
  'warrant-service': svg`<pattern id="m1" width="7" height="7" patternUnits="userSpaceOnUse">
      <rect width="7" height="7" class="ground-1" />
      <circle cx="3.5" cy="3.5" r="1.1" class="ink-1" />
    </pattern>`,
  'jail-enforcement': svg`<pattern id="m2" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="7" height="7" class="ground-2" />
      <rect width="1.8" height="7" class="ink-2" />
    </pattern>`,
  'task-force': null,
};

/** Renders the patterns that the classes of a map of models are filled with. */
export function renderPatterns(): SVGTemplateResult {
  return svg`<defs>${Object.values(PATTERNS)}</defs>`;
}
