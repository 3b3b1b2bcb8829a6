import {html, nothing, type TemplateResult} from 'lit';
import {totalOf, type Counted} from '../data/summarize.ts';
import type {Messages} from '../i18n/messages.ts';
import {powerMark} from '../styles/power-mark.ts';
import {placesWith} from './choropleth.ts';
import type {ModelChoice} from './measures.ts';

/** From all to the weakest power to the strongest: the order in which one reads up. */
const ORDER: readonly ModelChoice[] = ['all', 'warrant-service', 'jail-enforcement', 'task-force'];

/** The radio group of models: each with its mark, its totals and what it lets officers do. */
export function renderModelSwitch(
  counted: Counted,
  chosen: ModelChoice,
  messages: Messages,
  choose: (model: ModelChoice) => void,
): TemplateResult {
  return html`<fieldset class="models" part="models">
    <legend class="label">${messages.models}</legend>
    ${ORDER.map(model => renderModel(counted, model, model === chosen, messages, choose))}
  </fieldset>`;
}

function renderModel(
  counted: Counted,
  model: ModelChoice,
  isChosen: boolean,
  messages: Messages,
  choose: (model: ModelChoice) => void,
): TemplateResult {
  const total = totalOf(counted, model);
  return html`<label class="model">
    <input
      type="radio"
      name="model"
      .value=${model}
      .checked=${isChosen}
      aria-labelledby="name-${model} total-${model}"
      aria-describedby="explanation-${model}"
      @change=${() => choose(model)}
    />
    <span class="model-name" id="name-${model}">${renderName(model, messages)}</span>
    <span class="model-total muted" id="total-${model}"
      >${messages.agreementsIn(total, placesWith(counted, model))}</span
    >
    <span class="explanation" id="explanation-${model}">${messages.modelExplanations[model]}</span>
  </label>`;
}

function renderName(model: ModelChoice, messages: Messages): TemplateResult {
  if (model === 'all') return html`${messages.allModels}`;
  const original = messages.originalModelNames[model];
  return html`${powerMark(model)}${messages.modelNames[model]}
    <small class="muted">${messages.power[model]}</small>
    ${original ? html`<small class="muted" lang="en">${original}</small>` : nothing}`;
}
