import {html, nothing, type TemplateResult} from 'lit';
import type {Model} from '../../../data/model.ts';
import type {Messages} from '../../../i18n/messages.ts';
import {powerMark} from '../../../styles/power-mark.ts';
import type {LegendInteraction} from '../../choropleth/legend-interaction.ts';
import {swatch} from '../../choropleth/legend.ts';
import {classId, type CountyClass} from './county-classes.ts';
import {classIndexOf} from './county-cover.ts';

/** What a legend of counties is made from. */
export interface CountyLegendOptions {
  readonly title: string;
  readonly classes: readonly CountyClass[];
  readonly legend: LegendInteraction;
  readonly messages: Messages;
}

/** Renders classes of counties under a title; pointing at one points its counties out. */
export function renderCountyLegend(options: CountyLegendOptions): TemplateResult {
  const {title, classes, legend, messages} = options;
  const {picked} = legend;
  const onEvent = (event: Event) => legend.handleEvent(event);
  return html`<div class="county-legend">
    <p class="legend-title" aria-hidden="true">${title}</p>
    <ul
      class="legend by-model"
      part="legend"
      aria-label=${messages.legend(title)}
      @pointerover=${onEvent}
      @pointerleave=${onEvent}
      @click=${onEvent}
    >
      ${classes.map(one => renderClass(one, picked))}
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

function renderClass(one: CountyClass, picked: string | null): TemplateResult {
  const {mark, model, label, count} = one;
  const isModel = mark === 'area' && model;
  const id = classId(one);
  return html`<li>
    <button type="button" class="class" data-class=${id} aria-pressed=${picked === id}>
      ${SWATCHES[mark](model)}
      <span class="range">${isModel ? powerMark(model) : nothing}${label}</span>
      <span class="members">${count}</span>
    </button>
  </li>`;
}
