import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/messages.ts';
import {powerMark} from '../../styles/power-mark.ts';
import type {Choice} from '../look-up/answer.ts';

/** Options of a list of choices. */
export interface ChoiceListView {
  readonly messages: Messages;
  choose(choice: Choice): void;
}

/** Renders places that a reader may have meant as buttons, with what is signed there. */
export function renderChoiceList(choices: readonly Choice[], view: ChoiceListView): TemplateResult {
  return html`<ul class="choices">
    ${choices.map(choice => renderChoice(choice, view))}
  </ul>`;
}

function renderChoice(choice: Choice, view: ChoiceListView): TemplateResult {
  const {messages, choose} = view;
  const state = messages.stateNames[choice.state] ?? choice.state;
  // Two towns of a state may share a name: then what is asked for holds the county too.
  const [, ...county] = choice.kind === 'city' ? choice.value.split(', ').slice(0, -1) : [];
  return html`<li>
    <button type="button" class="choice" @click=${() => choose(choice)}>
      <span
        >${choice.kind === 'state' ? nothing : `${[choice.name, ...county].map(messages.placeName).join(', ')}, `}<strong
          class="choice-state"
          >${state}</strong
        ></span
      >
      ${renderStatus(choice, messages)}
    </button>
  </li>`;
}

function renderStatus({models}: Choice, messages: Messages): TemplateResult {
  const [strongest] = models;
  return html`<span class="small muted"
    >${
      strongest
        ? html`${powerMark(strongest)}${messages.shortModelNames[strongest]}`
        : messages.notOnList
    }</span
  >`;
}
