import type {Confidence} from '../../../src/data/vocabulary.ts';

/** An item of `data/claims.json`: a statement that the campaign's page may make, and its source. */
export interface Claim {
  /** Name that the page's texts use: `[^key]`. */
  readonly key: string;
  /** The statement, in English. */
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
