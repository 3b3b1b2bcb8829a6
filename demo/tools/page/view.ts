import type {StateLaw} from '../../../src/check/answer/state-law.ts';
import type {Model} from '../../../src/data/model.ts';
import type {Messages} from '../../../src/i18n/messages.ts';
import type {Footnotes} from './footnotes.ts';
import {inline} from './inline.ts';
import type {Texts, Totals} from './texts.ts';

/** A month's list: its date, and how many agreements it had. */
export interface MonthTotal {
  /** ISO date. */
  readonly asOf: string;
  readonly agreements: number;
}

/** Facts of the page, in no language. */
export interface PageData {
  readonly asOf: string;
  /** File name of ICE's sheet. */
  readonly sheet: string;
  readonly agreements: number;
  readonly agencies: number;
  readonly states: number;
  readonly territories: number;
  readonly byModel: Readonly<Record<Model, number>>;
  /** Oldest month first; the last is the list itself. */
  readonly months: readonly MonthTotal[];
  readonly laws: readonly StateLaw[];
  /** USPS codes of all states, the District and the territories. */
  readonly places: readonly string[];
}

/** Everything that a part of the page is rendered with. */
export interface View {
  readonly texts: Texts;
  readonly messages: Messages;
  readonly notes: Footnotes;
  readonly data: PageData;
  readonly totals: Totals;
  /** Language of the page: `en`. */
  readonly lang: string;
}

/** Renders paragraphs of the texts. */
export function paragraphs(texts: readonly string[], {notes}: Pick<View, 'notes'>): string {
  return texts.map(text => `<p>${inline(text, notes)}</p>`).join('\n');
}

/** Renders items of a list, without the list. */
export function items(texts: readonly string[], {notes}: Pick<View, 'notes'>): string {
  return texts.map(text => `<li>${inline(text, notes)}</li>`).join('\n');
}

/** Wraps one of the page's seven parts. */
export function section(id: string, heading: string, content: string): string {
  return `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title" tabindex="-1">${heading}</h2>
${content}
</section>`;
}

/** Wraps a drawing with its caption. */
export function figure(svg: string, caption: string, {notes}: Pick<View, 'notes'>): string {
  return `<figure>
${svg}
<figcaption>${inline(caption, notes)}</figcaption>
</figure>`;
}
