import type {Claim} from '../../../data/tools/data-files/claim.ts';
import {escape} from './escape.ts';

/** Numbering of the sources in the order in which the page first uses them. */
export class Footnotes {
  readonly #claims: ReadonlyMap<string, Claim>;
  readonly #used: Claim[] = [];
  readonly #label: (number: number) => string;

  constructor(claims: readonly Claim[], label: (number: number) => string) {
    this.#claims = new Map(claims.map(claim => [claim.key, claim]));
    this.#label = label;
  }

  /** Lists the sources used so far, in the order of their numbers. */
  get used(): readonly Claim[] {
    return this.#used;
  }

  /**
   * Writes the raised numbers of some claims, as links to their sources; the source links back to
   * the first.
   */
  marks(keys: readonly string[]): string {
    return `<sup>${keys.map(key => this.#mark(key)).join(' ')}</sup>`;
  }

  #mark(key: string): string {
    const isFirst = !this.#used.some(claim => claim.key === key);
    const number = this.#numberOf(key);
    const id = isFirst ? ` id="use-${key}"` : '';
    return `<a href="#source-${key}"${id} aria-label="${escape(this.#label(number))}">${number}</a>`;
  }

  #numberOf(key: string): number {
    const claim = this.#claims.get(key);
    if (!claim)
      throw new Error(`The text refers to a claim that is not in data/claims.json: ${key}`);
    if (!this.#used.includes(claim)) this.#used.push(claim);
    return this.#used.indexOf(claim) + 1;
  }
}
