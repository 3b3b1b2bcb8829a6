import {html, nothing, type TemplateResult} from 'lit';
import type {Agency} from '../../data/model.ts';
import type {ModelChoice} from '../../data/vocabulary.ts';
import type {Messages} from '../../i18n/messages.ts';
import {powerMark} from '../../styles/power-mark.ts';
import {noneOf} from '../choropleth/labels.ts';

/** Agencies that a tooltip names; the opened state's list has them all. */
const MOST_AGENCIES = 5;

/** Content of a tooltip: of a county, or of a state where the keyboard is among states. */
export interface PlaceTooltip {
  readonly name: string;
  /** USPS code of its state, which the button opens. */
  readonly state: string;
  /** A county's agencies; null for a state. */
  readonly agencies: readonly Agency[] | null;
  /** Lines of figures: residents, the state's counties. */
  readonly lines: readonly string[];
  readonly model: ModelChoice;
  readonly messages: Messages;
  readonly date: string;
}

/** Renders a place's agencies and figures for sighted readers; screen readers hear its option's name. */
export function renderPlaceTooltip(options: PlaceTooltip): TemplateResult {
  const {name, state, lines, messages, date} = options;
  return html`<div class="tooltip" part="tooltip" aria-hidden="true">
    <strong class="tooltip-name">${name}</strong>
    ${renderAgencies(options)} ${lines.filter(Boolean).map(line => html`<p>${line}</p>`)}
    <p class="muted">${date}</p>
    <button type="button" class="see" tabindex="-1" data-open=${state}>${messages.seeState}</button>
  </div>`;
}

function renderAgencies({agencies, model, messages}: PlaceTooltip): unknown {
  if (!agencies) return nothing;
  if (!agencies.length) {
    return html`<p>${noneOf(messages.noCountyAgreement, model, messages)}</p>`;
  }
  const rest = agencies.length - MOST_AGENCIES;
  return [
    ...agencies
      .slice(0, MOST_AGENCIES)
      .map(
        agency =>
          html`<p lang="en">
            ${agency.name} ${agency.agreements.toReversed().map(one => powerMark(one.model))}
          </p>`,
      ),
    rest > 0 ? html`<p>${messages.andMore(rest)}</p>` : nothing,
  ];
}
