import {html, nothing, type TemplateResult} from 'lit';
import type {Model} from '../../data/model.ts';
import type {Messages} from '../../i18n/messages.ts';
import {powerMark} from '../../styles/power-mark.ts';
import {
  countyClasses,
  countyLegendTitle,
  type CountyClass,
  type CountyClassOptions,
} from './county-classes.ts';
import {swatch} from '../legend.ts';
import {classIndexOf} from './county-cover.ts';

/** The legend of an opened state; nothing where its map has one class only. */
export function renderCountyLegend(options: CountyClassOptions): TemplateResult | typeof nothing {
  const classes = countyClasses(options);
  if (!classes.length) return nothing;
  return renderClasses(countyLegendTitle(options), classes, options.messages);
}

/** Renders classes of counties under a title. */
export function renderClasses(
  title: string,
  classes: readonly CountyClass[],
  messages: Messages,
): TemplateResult {
  return html`<div class="county-legend">
    <p class="legend-title" aria-hidden="true">${title}</p>
    <ul class="legend by-model" part="legend" aria-label=${messages.legend(title)}>
      ${classes.map(renderClass)}
    </ul>
  </div>`;
}

const SWATCHES: Readonly<Record<CountyClass['mark'], (model: Model | null) => TemplateResult>> = {
  area: model => swatch(`m${classIndexOf(model)}`),
  dot: () =>
    html`<svg class="swatch" aria-hidden="true">
      <rect class="m0" width="100%" height="100%" />
      <circle class="town-key" cx="50%" cy="50%" r="0.3em" />
    </svg>`,
  band: model => swatch(`band-key b${classIndexOf(model)}`),
};

function renderClass({mark, model, label, count}: CountyClass): TemplateResult {
  const isModel = mark === 'area' && model;
  return html`<li class="class">
    ${SWATCHES[mark](model)}
    <span class="range">${isModel ? powerMark(model) : nothing}${label}</span>
    <span class="members">${count}</span>
  </li>`;
}
