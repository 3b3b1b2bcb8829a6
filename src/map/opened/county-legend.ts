import {html, type TemplateResult} from 'lit';
import {MODELS, type Model} from '../../data/model.ts';
import type {ModelChoice} from '../../data/vocabulary.ts';
import type {Messages} from '../../i18n/messages.ts';
import {powerMark} from '../../styles/power-mark.ts';
import {noneOf} from '../labels.ts';

import {modelsCounted, type StateCover} from './county-cover.ts';

/** The legend of an opened state: each model that is counted, and towns apart. */
export function renderCountyLegend(
  cover: StateCover,
  total: number,
  chosen: ModelChoice,
  messages: Messages,
): TemplateResult {
  const covered = [...cover.counties.values()];
  const owned = (model: Model) => covered.filter(({own}) => own === model).length;
  const townOnly = covered.filter(({own}) => !own).length;
  const rest = total - covered.filter(({own}) => own).length - townOnly;
  return html`<ul
    class="legend by-model"
    part="legend"
    aria-label=${messages.legend(chosen === 'all' ? messages.measureNames.strongest : messages.modelNames[chosen])}
  >
    ${modelsCounted(chosen).map(model =>
      renderKey(
        html`<span class="swatch m${MODELS.indexOf(model) + 1}"></span>`,
        html`${powerMark(model)}${messages.shortModelNames[model]}`,
        messages.countiesCount(owned(model)),
      ),
    )}
    ${renderKey(
      html`<span class="swatch town-key"><i></i></span>`,
      messages.townOnly,
      messages.countiesCount(townOnly),
    )}
    ${renderKey(
      html`<span class="swatch m0"></span>`,
      noneOf(messages.noCountyAgreement, chosen, messages),
      messages.countiesCount(rest),
    )}
  </ul>`;
}

function renderKey(
  swatch: TemplateResult,
  name: TemplateResult | string,
  count: string,
): TemplateResult {
  return html`<li class="class">
    ${swatch} <span class="range">${name}</span> <span class="members">${count}</span>
  </li>`;
}
