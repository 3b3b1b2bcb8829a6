import {html, nothing, type TemplateResult} from 'lit';
import {agreementsOf, totalOf, type Counted} from '../../data/totals.ts';
import type {ModelChoice} from '../../data/vocabulary.ts';
import type {Messages} from '../../i18n/messages.ts';
import {powerMark} from '../../styles/power-mark.ts';
import {placesWith} from '../choropleth.ts';

/** From all to the weakest power to the strongest: the order in which one reads up. */
const ORDER: readonly ModelChoice[] = ['all', 'warrant-service', 'jail-enforcement', 'task-force'];

/** Content and callbacks of the radio group. */
export interface ModelSwitchOptions {
  readonly counted: Counted;
  /** The opened state, whose totals are shown; null for the nation's. */
  readonly state: string | null;
  readonly chosen: ModelChoice;
  readonly messages: Messages;
  choose(model: ModelChoice): void;
}

/** The radio group of models: each with its mark, its totals and what it lets officers do. */
export function renderModelSwitch(options: ModelSwitchOptions): TemplateResult {
  return html`<fieldset class="models" part="models">
    <legend class="label">${options.messages.models}</legend>
    ${ORDER.map(model => renderModel(options, model))}
  </fieldset>`;
}

function renderModel(options: ModelSwitchOptions, model: ModelChoice): TemplateResult {
  const {chosen, messages, choose} = options;
  return html`<label class="model">
    <input
      type="radio"
      name="model"
      .value=${model}
      .checked=${model === chosen}
      aria-labelledby="name-${model} total-${model}"
      aria-describedby="explanation-${model}"
      @change=${() => choose(model)}
    />
    <span class="model-name" id="name-${model}">${renderName(model, messages)}</span>
    <span class="model-total muted" id="total-${model}">${totalLine(options, model)}</span>
    <span class="explanation" id="explanation-${model}">${messages.modelExplanations[model]}</span>
  </label>`;
}

function totalLine({counted, state, messages}: ModelSwitchOptions, model: ModelChoice): string {
  if (state) return messages.agreements(agreementsOf(counted.states.get(state), model));
  return messages.agreementsIn(totalOf(counted, model), placesWith(counted, model));
}

function renderName(model: ModelChoice, messages: Messages): TemplateResult {
  if (model === 'all') return html`${messages.allModels}`;
  const original = messages.originalModelNames[model];
  return html`${powerMark(model)}${messages.modelNames[model]}
    <small class="muted">${messages.power[model]}${original ? ' ·' : nothing}</small>
    ${original ? html`<small class="muted" lang="en">${original}</small>` : nothing}`;
}
