/**
 * `data/claims.json`: what the campaign's page may state, each claim with where it is from.
 */
import {CONFIDENCES, type Confidence} from '../../../src/data/vocabulary.ts';
import {readFileSync} from 'node:fs';

/** One claim and its source. */
export interface Claim {
  /** What the texts call it by: `[^key]`. */
  readonly key: string;
  /** What may be said, in English. */
  readonly claim: string;
  /** The instrument or the publisher, in English. */
  readonly source: string;
  /** The source in other languages, by their code. */
  readonly translations: Readonly<Record<string, string>>;
  /** An official site's or the publisher's own page, or null: no link is better than a copy's. */
  readonly url: string | null;
  /** `2013`, `2013-05`, `2013-05-24`; `../2024`: no later than that year; null: undated. */
  readonly date: string | null;
  readonly confidence: Confidence;
  /** ISO date. */
  readonly checkedOn: string;
}

/** Languages that each source must be told in, beside English. */
const TRANSLATIONS = ['es'] as const;

const DATE = /^(\.\.\/\d{4}|\d{4}(-\d{2}(-\d{2})?)?)$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The claims on file. */
export function readClaims(
  file = new URL('../../../data/claims.json', import.meta.url),
): readonly Claim[] {
  const claims = JSON.parse(readFileSync(file, 'utf8')) as readonly Claim[];
  const faults = claims.flatMap(faultsOf);
  if (faults.length > 0) throw new Error(`data/claims.json: ${faults.join('; ')}`);
  return claims;
}

/** What is wrong with a claim; best nothing. */
export function faultsOf(claim: Claim): readonly string[] {
  const {key, source, translations, url, date, confidence, checkedOn} = claim;
  const sources = [source, ...TRANSLATIONS.map(language => translations[language] ?? '')];
  const checks: readonly (readonly [boolean, string])[] = [
    [/^[a-z0-9-]+$/.test(key), 'the key is not of a-z, 0-9 and hyphens'],
    [claim.claim.endsWith('.'), 'the claim is not a sentence'],
    [sources.every(text => text.trim() !== ''), 'the source is not told in each language'],
    [url === null || URL.canParse(url), 'the address is none'],
    [date === null || DATE.test(date), 'the date is none'],
    [CONFIDENCES.includes(confidence), `confidence is none of ${CONFIDENCES.join(', ')}`],
    [DAY.test(checkedOn), 'the day of the check is missing'],
  ];
  return checks.filter(([isRight]) => !isRight).map(([, fault]) => `${key}: ${fault}`);
}

/** The source in a language, or in English where it has none in that one. */
export function sourceIn({source, translations}: Claim, language: string): string {
  return translations[language] ?? source;
}
