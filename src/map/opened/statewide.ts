import {html, nothing, type TemplateResult} from 'lit';
import type {Agency} from '../../data/model.ts';
import {isTerritory} from '../../data/states.ts';
import type {Messages} from '../../i18n/messages.ts';

/** More names than this stand behind a count that opens: Florida has eleven. */
const MOST_NAMES = 3;

/** The agencies that act everywhere in a state: they shade no county, so they are named. */
export function renderStatewide(
  state: string,
  agencies: readonly Agency[],
  messages: Messages,
): TemplateResult {
  const names = agencies.map(
    ({name}, at) => html`${at ? ', ' : nothing}<span lang="en">${name}</span>`,
  );
  const sentence = messages.statewide(state, agencies.length, isTerritory(agencies[0]!.state));
  if (agencies.length <= MOST_NAMES) {
    return html`<p class="statewide">${sentence}: ${names}</p>`;
  }
  return html`<details class="statewide">
    <summary>${sentence}</summary>
    ${names}
  </details>`;
}
