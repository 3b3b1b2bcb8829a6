import {html, nothing, type TemplateResult} from 'lit';
import type {Model} from '../../data/model.ts';
import type {Messages} from '../../i18n/messages.ts';
import {powerMark} from '../../styles/power-mark.ts';
import type {Suggestion} from '../look-up/answer.ts';

/** Options of the list below the input. */
export interface SuggestionsView {
  readonly messages: Messages;
  readonly isOpen: boolean;
  /** Index of the active option, or -1. */
  readonly active: number;
  choose(index: number): void;
  keepFocus(event: Event): void;
}

/** Returns the id of an option's element, within our own root. */
export function optionId(index: number): string {
  return `option-${index}`;
}

/**
 * Renders the list of suggestions. It stays in place when hidden, so that the input can always
 * refer to it.
 */
export function renderSuggestions(
  suggestions: readonly Suggestion[],
  view: SuggestionsView,
): TemplateResult {
  return html`<ul
    class="list"
    part="list"
    id="list"
    role="listbox"
    aria-label=${view.messages.suggestions}
    ?hidden=${!view.isOpen}
    @mousedown=${view.keepFocus}
  >
    ${view.isOpen ? suggestions.map((one, index) => renderOption(one, index, view)) : nothing}
  </ul>`;
}

/** Renders a suggestion: most places have no model. Its name tells the parts apart, as lines do on screen. */
function renderOption(
  suggestion: Suggestion,
  index: number,
  {messages, active, choose}: SuggestionsView,
): TemplateResult {
  const [name, kind] = [nameOf(suggestion, messages), kindOf(suggestion, messages)];
  const [strongest] = suggestion.models;
  const model = strongest ? [messages.shortModelNames[strongest]] : [];
  return html`<li
    id=${optionId(index)}
    class="option"
    role="option"
    aria-label=${[name, kind, ...model].join('. ')}
    aria-selected=${index === active}
    @click=${() => choose(index)}
  >
    <span class="option-name">${name}</span>
    <span class="option-kind small muted">${kind}</span>
    ${strongest ? renderModel(strongest, messages) : nothing}
  </li>`;
}

function nameOf({kind, name, state}: Suggestion, {stateNames, placeIn}: Messages): string {
  const stateName = stateNames[state] ?? state;
  return kind === 'state' ? stateName : placeIn(name, stateName);
}

function kindOf({kind, detail}: Suggestion, {placeKinds, placeName}: Messages): string {
  return detail ? `${placeKinds[kind]} · ${placeName(detail)}` : placeKinds[kind];
}

function renderModel(model: Model, messages: Messages): TemplateResult {
  return html`<span class="option-model small muted"
    >${powerMark(model)}${messages.shortModelNames[model]}</span
  >`;
}
