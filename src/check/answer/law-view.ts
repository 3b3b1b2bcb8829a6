import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/messages.ts';
import {officialSource, summaryIn, type StateLaw} from './state-law.ts';

/** Laws by USPS code. */
export type Laws = ReadonlyMap<string, StateLaw>;

const DAY_LENGTH = '2026-01-31'.length;
const MONTH_LENGTH = '2026-01'.length;

/** Renders a state's law with its source and how sure we are, or that we have not checked. */
export function renderLaw(state: string, laws: Laws, messages: Messages): TemplateResult {
  const law = laws.get(state);
  if (!law) {
    return html`<p>${messages.lawNotChecked(messages.stateNames[state] ?? state)}</p>`;
  }
  const {lang, text} = summaryIn(law, messages.locale);
  return html`<p lang=${lang}>${text}</p>
    <p class="small muted">${renderSource(law, messages)}</p>`;
}

/** Formats a date of which only the year, or year and month, may be known. */
export function partialDate(text: string, {date, month}: Messages): string {
  if (text.length === DAY_LENGTH) return date(text);
  return text.length === MONTH_LENGTH ? month(text) : text;
}

function renderSource(law: StateLaw, messages: Messages): TemplateResult {
  const {instrument, enacted, effective, checkedOn, confidence, source = ''} = law;
  const address = officialSource(law);
  const name = html`<span lang="en">${instrument}</span>`;
  const when = effective
    ? messages.lawInForce(partialDate(effective, messages))
    : enacted && messages.lawDated(partialDate(enacted, messages));
  const parts = [
    when,
    messages.lawConfidence[confidence],
    address ? '' : source,
    address ? '' : messages.lawNotLinked,
    messages.lawCheckedOn(checkedOn),
  ].filter(part => part !== '');
  return html`${
    instrument && address ? html`<a href=${address} rel="noreferrer">${name}</a>` : name
  }${instrument ? ' · ' : nothing}${parts.join(' · ')}`;
}
