import {html, nothing, type TemplateResult} from 'lit';
import type {Agency} from '../../../data/model.ts';
import {isTerritory} from '../../../data/states.ts';
import {worksInPrisons} from '../../../data/works-in-prisons.ts';
import type {Messages} from '../../../i18n/messages.ts';

/** More names than this stand behind a count that opens: Florida has eleven. */
const MOST_NAMES = 3;

/**
 * The state's own agencies, which act everywhere or in its prisons: they shade no county, so they are named.
 *
 * @param isPrinting whether it goes to paper, where nothing opens
 */
export function renderStatewide(
  state: string,
  agencies: readonly Agency[],
  isPrinting: boolean,
  messages: Messages,
): TemplateResult {
  const inPrisons = agencies.filter(worksInPrisons);
  const everywhere = agencies.filter(agency => !worksInPrisons(agency));
  const names = [...everywhere, ...inPrisons].map(
    ({name}, at) => html`${at ? ', ' : nothing}<span lang="en">${name}</span>`,
  );
  const ofTerritory = isTerritory(agencies[0]!.state);
  const sentence = messages.statewide(state, everywhere.length, ofTerritory, inPrisons.length);
  if (isPrinting || agencies.length <= MOST_NAMES) {
    return html`<p class="statewide">${sentence}: ${names}</p>`;
  }
  return html`<details class="statewide">
    <summary>${sentence}</summary>
    ${names}
  </details>`;
}
