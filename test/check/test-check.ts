import {fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {AgencyCheck} from '../../src/check/agency-check.ts';
import * as advice from '../../src/check/answer/advice.ts';
import type {Desk} from '../../src/check/desk.ts';
import {addWords} from '../../src/i18n/languages.ts';
import {CHECKER, FLORIDA, choiceOf} from './answers.ts';

/** What a test's desk may do differently. */
export type DeskParts = Partial<
  Pick<Desk, 'advice' | 'checker' | 'county' | 'hasDocuments' | 'load'>
>;

addWords(advice.words);

/** The advice with one law of our own. */
export const ADVICE = {...advice, laws: new Map([['FL', FLORIDA]])};

let parts: DeskParts = {};

/** The element with answers of our own. `DeskParts` given to `make` hold for the elements it makes. */
class TestCheck extends AgencyCheck {
  protected override openDesk(): Desk {
    return {
      checker: CHECKER,
      advice: ADVICE,
      hasDocuments: true,
      isReady: !parts.load,
      load: () => Promise.resolve(false),
      county: fips => (fips === '12021' ? choiceOf('county', 'Collier County', 'FL') : null),
      ...parts,
    };
  }
}

customElements.define('agency-check', TestCheck);

/** Draws an element, by itself or as the markup says. */
export async function make(
  markup: TemplateResult = html`<agency-check></agency-check>`,
  deskParts: DeskParts = {},
): Promise<AgencyCheck> {
  parts = deskParts;
  const made = await fixture<HTMLElement>(markup);
  const check = made.matches('agency-check') ? made : made.querySelector('agency-check')!;
  await (check as AgencyCheck).updateComplete;
  return check as AgencyCheck;
}

/** Elements of its own tree. */
export const all = (check: AgencyCheck, selector: string): HTMLElement[] => [
  ...check.renderRoot.querySelectorAll<HTMLElement>(selector),
];

/** The first of them, which must be there. */
export function one(check: AgencyCheck, selector: string): HTMLElement {
  const [found] = all(check, selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** What a reader sees there, in one line. */
export const text = (check: AgencyCheck, selector: string): string =>
  one(check, selector).innerText.replace(/\s+/g, ' ').trim();

/** The input. */
export const input = (check: AgencyCheck): HTMLInputElement =>
  one(check, 'input') as HTMLInputElement;
