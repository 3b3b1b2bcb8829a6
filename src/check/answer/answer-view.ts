import {html, nothing, type TemplateResult} from 'lit';
import {STALE_AFTER_DAYS, daysSince} from '../../data/age.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {Answer} from '../look-up/answer.ts';
import {bodyMark} from './body-mark.ts';
import {renderChoiceList, type ChoiceListView} from './choice-list.ts';
import {renderLater, renderLeft} from './later-view.ts';
import {
  cautionOf,
  countyOf,
  placeName,
  secondLines,
  verdictLines,
  type VerdictLine,
} from './verdict-lines.ts';

/** Options of an answer's view. */
export interface AnswerView extends ChoiceListView {
  /** Rank of the verdict's heading. */
  readonly level: number;
  readonly hasDocuments: boolean;
}

/** End of a line that has none on screen, so that a screen reader does not run it into the next. */
const HEARD_PERIOD = html`<span class="visually-hidden">.</span>`;

/** Tells whether an answer leaves open what was meant, so that the reader has to ask again. */
export function isOpen({kind}: Answer): boolean {
  return kind === 'choice' || kind === 'unknown';
}

/** Renders the place, the verdict with its marks, what comes second, and the list's date. */
export function renderVerdict(answer: Answer, {messages, level}: AnswerView): TemplateResult {
  const caution = cautionOf(answer, messages);
  return html`${renderWhere(answer, messages)}
    <div class="verdict" part="verdict" role="heading" aria-level=${level} tabindex="-1">
      ${verdictLines(answer, messages).map(renderLine)}
    </div>
    ${answer.kind === 'unknown' ? html`<p>${answer.militaryMail ? messages.militaryMail : messages.unknownHint}</p>` : nothing}
    ${isOpen(answer) ? nothing : renderDate(answer.asOf, messages)}
    ${secondLines(answer, messages).map(text => html`<p>${`${text} `}</p>`)}
    ${renderLeft(answer, messages)} ${renderLater(answer, messages)}
    ${caution ? html`<p class="caution">${`${caution} `}</p>` : nothing}
    ${isOpen(answer) ? nothing : renderStale(answer.asOf, messages)}`;
}

function renderLine({state, text}: VerdictLine): TemplateResult {
  return html`<span class="line"
    >${state ? bodyMark(state) : nothing}<span>${`${text} `}</span></span
  >`;
}

/** Renders notes on the place that a reader needs first. */
export function renderNotes(answer: Answer, messages: Messages): TemplateResult {
  const {place, incomplete} = answer;
  const isOutside = place?.kind === 'zip' && !place.city;
  return html`${
    place?.approximate
      ? html`<p class="small">${messages.zipCaution(countyOf(answer))}</p>`
      : nothing
  }
  ${isOutside ? html`<p class="small">${messages.zipOutsideTowns}</p>` : nothing}
  ${place?.outsideTowns ? html`<p class="small">${messages.positionOutsideTowns}</p>` : nothing}
  ${incomplete ? html`<p class="small">${messages.placesMissing}</p>` : nothing}`;
}

/** Renders the least that an answer must say, where the file with its details can't be loaded. */
export function renderBrief(answer: Answer, view: AnswerView): TemplateResult {
  const {messages} = view;
  const {agencies, stateAgencies, choices = []} = answer;
  return html`${renderNotes(answer, messages)}
    <ul>
      ${[...agencies, ...stateAgencies].map(
        ({name, level, agreements}) =>
          html`<li>
            <span lang="en">${name}</span> (${messages.levelNames[level]}):
            ${agreements.map(({model}) => messages.modelNames[model]).join(', ')}
          </li>`,
      )}
    </ul>
    ${renderChoiceList(choices, view)}
    ${isOpen(answer) ? nothing : html`<p class="muted">${messages.adviceNotLoaded}</p>`}`;
}

/**
 * Renders the place with its state: a name alone may have been meant for another state. A period that
 * is only heard ends the line.
 */
function renderWhere(answer: Answer, messages: Messages): TemplateResult | typeof nothing {
  const {place} = answer;
  if (!place || isOpen(answer)) return nothing;
  const name = placeName(answer, messages);
  const state = messages.stateNames[place.state] ?? place.state;
  return html`<p class="where">
    ${name ? html`<strong>${name}</strong>${`, ${state}`}` : html`<strong>${state}</strong>`}${HEARD_PERIOD}
  </p>`;
}

function renderDate(asOf: string, messages: Messages): TemplateResult {
  const days = daysSince(asOf);
  const age = days > STALE_AFTER_DAYS ? '' : ` (${messages.age(days)})`;
  return html`<p class="small muted">
    <time datetime=${asOf}>${messages.listOf(asOf)}</time>${age}${HEARD_PERIOD}
  </p>`;
}

function renderStale(asOf: string, messages: Messages): TemplateResult | typeof nothing {
  const days = daysSince(asOf);
  return days > STALE_AFTER_DAYS
    ? html`<p class="small stale">${messages.stale(days)}</p>`
    : nothing;
}
