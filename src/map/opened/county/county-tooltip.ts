import {html, nothing, type TemplateResult} from 'lit';
import {leftOf} from '../../../data/left-since.ts';
import type {Agency} from '../../../data/model.ts';
import type {ModelChoice} from '../../../data/vocabulary.ts';
import type {Messages} from '../../../i18n/messages.ts';
import {powerMark} from '../../../styles/power-mark.ts';
import {noneOf} from '../../choropleth/labels.ts';

/** Agencies that a county's tooltip names; the list beside the map has them all. */
const MOST_AGENCIES = 6;

/** Renders a county's agencies, each with its models, for sighted readers. */
export function renderCountyTooltip(
  name: string,
  agencies: readonly Agency[],
  model: ModelChoice,
  messages: Messages,
  asOf: string,
): TemplateResult {
  const shown = agencies.slice(0, MOST_AGENCIES);
  return html`<div class="tooltip" part="tooltip" aria-hidden="true">
    <strong class="tooltip-name">${messages.placeName(name)}</strong>
    ${agencies.length ? nothing : html`<p>${noneOf(messages.noCountyAgreement, model, messages)}</p>`}
    ${shown.map(
      agency =>
        html`<p lang="en">
            ${agency.name} ${agency.agreements.toReversed().map(({model}) => powerMark(model))}
          </p>
          ${renderLeft(agency, asOf, messages)}`,
    )}
    ${
      agencies.length > shown.length
        ? html`<p>${messages.andMore(agencies.length - shown.length)}</p>`
        : nothing
    }
    <p class="muted">${messages.asOf(asOf)}</p>
  </div>`;
}

/** Renders which models of an agency a newer list no longer has. */
function renderLeft(agency: Agency, asOf: string, messages: Messages): readonly TemplateResult[] {
  return leftOf(agency, asOf).map(
    ({model, date}) =>
      html`<p class="gone">
        ${powerMark(model)}${messages.shortModelNames[model]}: ${messages.leftNote(date)}
      </p>`,
  );
}
