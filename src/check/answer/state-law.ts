import type {Confidence} from '../../data/vocabulary.ts';
import {toUrl} from '../../lib/to-url.ts';

/** Effects that a law can have on agreements. */
export const LAW_KINDS = [
  'mandate',
  'request-required',
  'ban',
  'conditions',
  'none-known',
] as const;

export type LawKind = (typeof LAW_KINDS)[number];

/** Law of a state about 287(g) agreements: a line of `data/state-laws.json`. */
export interface StateLaw {
  /** USPS code. */
  readonly state: string;
  readonly kind: LawKind;
  /** Name and number of the law, order or opinion; empty when none was found. */
  readonly instrument: string;
  /** `2025`, `2025-04` or `2025-04-30`; empty when not found. */
  readonly enacted: string;
  readonly effective: string;
  readonly binds: string;
  /** One sentence, in English. */
  readonly summary: string;
  /** The same sentence in other languages, by their code. */
  readonly translations: Readonly<Record<string, string>>;
  /** Source in words, in English, where no official text could be linked. */
  readonly source?: string;
  /** Address that it was read at; null where only its name is known, or where that is a copy. */
  readonly sourceUrl: string | null;
  readonly sourceDate: string;
  /** Set where only published lists of states say so, and not a text that was read. */
  readonly isByListsOnly?: true;
  readonly confidence: Confidence;
  /** ISO date. */
  readonly checkedOn: string;
}

/** Hosts of governments: only these are linked to as the source of a law. */
const OFFICIAL_HOST = /(\.gov|\.state\.[a-z]{2}\.us)$/;

/**
 * Returns the address of a law's text or of an official page on it; null for anybody else's page.
 */
export function officialSource({sourceUrl}: StateLaw): string | null {
  const url = sourceUrl === null ? null : toUrl(sourceUrl);
  return url && OFFICIAL_HOST.test(url.hostname) ? sourceUrl : null;
}

/** Returns a law's summary in a language, or in English where it has none in that language. */
export function summaryIn(
  {summary, translations}: StateLaw,
  locale: string,
): {readonly lang: string; readonly text: string} {
  const [lang = 'en'] = locale.split('-');
  const text = translations[lang];
  return text ? {lang, text} : {lang: 'en', text: summary};
}

/** Tells whether a law orders an agency to sign, or to ask to. */
export function orders(law: StateLaw | null | undefined): boolean {
  return law?.kind === 'mandate' || law?.kind === 'request-required';
}
