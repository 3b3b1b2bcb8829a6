import {html, type TemplateResult} from 'lit';
import {agreementsOf, totalOf, type Counted} from '../../data/totals.ts';
import {MODEL_CHOICES, type ModelChoice} from '../../data/vocabulary.ts';
import type {Messages} from '../../i18n/messages.ts';
import {powerMark} from '../../styles/power-mark.ts';
import {placesWith} from '../choropleth/choropleth.ts';

/** Content and callbacks of the radio group. */
export interface ModelSwitchOptions {
  readonly counted: Counted;
  /** The opened state, whose totals are told; null for the nation's. */
  readonly state: string | null;
  readonly chosen: ModelChoice;
  readonly messages: Messages;
  choose(model: ModelChoice): void;
}

/**
 * The radio group of models as a row of buttons, each with its mark. Totals, and what each lets
 * officers do, are told to screen readers; for the eye the chosen one's stand in a line below.
 */
export function renderModelSwitch(options: ModelSwitchOptions): TemplateResult {
  return html`<fieldset class="models" part="models">
    <legend class="label">${options.messages.models}</legend>
    ${MODEL_CHOICES.map(model => renderModel(options, model))}
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
    <span class="visually-hidden" id="total-${model}">${totalLine(options, model)}</span>
    <span class="visually-hidden" id="explanation-${model}"
      >${messages.modelExplanations[model]}</span
    >
  </label>`;
}

function totalLine({counted, state, messages}: ModelSwitchOptions, model: ModelChoice): string {
  const total = state
    ? messages.agreements(agreementsOf(counted.states.get(state), model))
    : messages.totals(totalOf(counted, model), 0, placesWith(counted, model));
  return model === 'all' ? total : `${messages.power[model]}: ${total}`;
}

function renderName(model: ModelChoice, messages: Messages): TemplateResult {
  return model === 'all'
    ? html`${messages.allModels}`
    : html`${powerMark(model)}<span>${messages.shortModelNames[model]}</span>`;
}
