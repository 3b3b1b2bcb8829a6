import {html, nothing, type TemplateResult} from 'lit';
import {STALE_AFTER_DAYS, daysSince} from '../../data/age.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {Answer} from '../answer.ts';
import {renderChoiceList, type ChoiceListView} from './choice-list.ts';
import {placeName, verdictSentence} from './verdict-sentence.ts';

/** Options of an answer's view. */
export interface AnswerView extends ChoiceListView {
  /** Rank of the verdict's heading. */
  readonly level: number;
  readonly hasDocuments: boolean;
}

/** Tells whether an answer leaves open what was meant, so that the reader has to ask again. */
export function isOpen({kind}: Answer): boolean {
  return kind === 'choice' || kind === 'unknown';
}

/** Renders the place, the verdict in one large sentence, and its date. */
export function renderVerdict(answer: Answer, {messages, level}: AnswerView): TemplateResult {
  return html`${isOpen(answer) ? nothing : renderWhere(answer, messages)}
    <div class="verdict" part="verdict" role="heading" aria-level=${level} tabindex="-1">
      ${verdictSentence(answer, messages)}
    </div>
    ${isOpen(answer) ? nothing : renderDate(answer.asOf, messages)}`;
}

/** Renders notes on the place that a reader needs first. */
export function renderNotes({place, incomplete, kind}: Answer, messages: Messages): TemplateResult {
  return html`${place?.approximate ? html`<p class="small">${messages.zipCaution}</p>` : nothing}
  ${kind === 'unknown' ? html`<p>${messages.unknownHint}</p>` : nothing}
  ${incomplete ? html`<p class="small">${messages.placesMissing}</p>` : nothing}`;
}

/** Renders the least that an answer must say, where the file with its details can't be loaded. */
export function renderBrief(answer: Answer, view: AnswerView): TemplateResult {
  const {messages} = view;
  const {kind, agencies, stateAgencies, choices = []} = answer;
  const isNo = kind === 'not-listed' || kind === 'state-only';
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
    ${isNo ? html`<p>${messages.caution}</p>` : nothing} ${renderChoiceList(choices, view)}
    ${isOpen(answer) ? nothing : html`<p class="muted">${messages.adviceNotLoaded}</p>`}`;
}

/**
 * Renders the place, with its state in bold: a name alone may have been meant for another state.
 */
function renderWhere({place}: Answer, messages: Messages): TemplateResult | typeof nothing {
  if (!place) return nothing;
  const isNamed = place.kind !== 'state' && place.kind !== 'agency';
  return html`<p class="where">
    ${isNamed ? html`<span>${placeName(place, messages)},</span>` : nothing}
    <strong class="state">${messages.stateNames[place.state]}</strong>
  </p>`;
}

function renderDate(asOf: string, messages: Messages): TemplateResult {
  const days = daysSince(asOf);
  const date = html`<time datetime=${asOf}>${messages.listOf(asOf)}</time>`;
  return days > STALE_AFTER_DAYS
    ? html`<p class="small muted">${date}</p>
        <p class="small stale">${messages.stale(days)}</p>`
    : html`<p class="small muted">${date} (${messages.age(days)})</p>`;
}
