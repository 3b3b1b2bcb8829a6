import {html, type TemplateResult} from 'lit';
import type {Agency} from '../data/model.ts';
import type {Messages} from '../i18n/messages.ts';

/** More names than this stand behind a count that opens: Florida has eleven. */
const MOST_NAMES = 3;

/** The agencies that act everywhere in a state: they shade no county, so they are named. */
export function renderStatewide(
  state: string,
  agencies: readonly Agency[],
  messages: Messages,
): TemplateResult {
  const names = messages.list(agencies.map(({name}) => name));
  const sentence = messages.statewide(state, agencies.length);
  if (agencies.length <= MOST_NAMES) {
    return html`<p class="statewide">${sentence}: <span lang="en">${names}</span></p>`;
  }
  return html`<details class="statewide">
    <summary>${sentence}</summary>
    <span lang="en">${names}</span>
  </details>`;
}
