import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../i18n/messages.ts';
import {powerMark} from '../styles/power-mark.ts';
import type {AnswerView} from './answer-view.ts';
import type {Choice} from './answer.ts';

/** Places that one may have meant, each a button; with `hasStatus` what is signed there. */
export function renderChoiceList(
  choices: readonly Choice[],
  view: AnswerView,
  hasStatus = true,
): TemplateResult {
  return html`<ul class="choices">
    ${choices.map(choice => renderChoice(choice, view, hasStatus))}
  </ul>`;
}

function renderChoice(choice: Choice, view: AnswerView, hasStatus: boolean): TemplateResult {
  const {messages, choose} = view;
  const state = messages.stateNames[choice.state] ?? choice.state;
  return html`<li>
    <button type="button" class="choice" @click=${() => choose(choice)}>
      <span
        >${choice.kind === 'state' ? nothing : html`${messages.placeName(choice.name)}, `}<strong
          class="choice-state"
          >${state}</strong
        ></span
      >
      ${hasStatus ? renderStatus(choice, messages) : nothing}
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
