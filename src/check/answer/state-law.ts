import type {Confidence} from '../../data/vocabulary.ts';

/** What a law does about agreements. */
export const LAW_KINDS = [
  'mandate',
  'request-required',
  'ban',
  'conditions',
  'none-known',
] as const;

export type LawKind = (typeof LAW_KINDS)[number];

/** One line of `data/state-laws.json`: what a state's law says about 287(g) agreements. */
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
  readonly sourceUrl: string;
  readonly sourceDate: string;
  readonly confidence: Confidence;
  /** ISO date. */
  readonly checkedOn: string;
}

/** Sites of governments: those that a law may be linked to. */
const OFFICIAL_HOST = /(\.gov|\.state\.[a-z]{2}\.us)$/;

/** The address of a law's own text or an official page on it; null for anybody else's page. */
export function officialSource({sourceUrl}: StateLaw): string | null {
  if (!URL.canParse(sourceUrl)) return null;
  return OFFICIAL_HOST.test(new URL(sourceUrl).hostname) ? sourceUrl : null;
}

/** A law's summary in a language, or in English where it has none in that one. */
export function summaryIn(
  {summary, translations}: StateLaw,
  locale: string,
): {readonly lang: string; readonly text: string} {
  const [lang = 'en'] = locale.split('-');
  const text = translations[lang];
  return text ? {lang, text} : {lang: 'en', text: summary};
}

/** Laws that tell an agency to sign, or to ask to. */
export function orders(law: StateLaw | null | undefined): boolean {
  return law?.kind === 'mandate' || law?.kind === 'request-required';
}
