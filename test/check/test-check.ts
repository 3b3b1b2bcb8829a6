import {fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {AgencyCheck} from '../../src/check/agency-check.ts';
import * as advice from '../../src/check/answer/advice.ts';
import {LookUpService} from '../../src/check/look-up/look-up-service.ts';
import {addWords} from '../../src/i18n/languages.ts';
import {FLORIDA, KNOWN, choiceOf} from './answers.ts';

/** Parts of the look-up service that a test replaces. */
export type ServiceParts = Partial<
  Pick<LookUpService, 'advice' | 'answer' | 'hasDocuments' | 'load' | 'located' | 'suggest'>
>;

addWords(advice.words);

/** The advice with one law of our own. */
export const ADVICE = {...advice, laws: new Map([['FL', FLORIDA]])};

let parts: ServiceParts = {};

/** Service with answers of our own, and with nothing to load. */
function testService(): LookUpService {
  return Object.assign(
    new LookUpService(),
    {
      ...KNOWN,
      advice: ADVICE,
      hasDocuments: true,
      isReady: !parts.load,
      load: () => Promise.resolve(false),
      prepare: () => Promise.resolve(),
      located: ({fips}: {readonly fips: string}) =>
        fips === '12021' ? choiceOf('county', 'Collier County', 'FL') : null,
    },
    parts,
  );
}

/** Element with answers of our own. `ServiceParts` given to `make` hold for the elements it makes. */
class TestCheck extends AgencyCheck {
  protected override openService(): LookUpService {
    return testService();
  }
}

customElements.define('agency-check', TestCheck);

/** Draws an element, by itself or as the markup says. */
export async function make(
  markup: TemplateResult = html`<agency-check></agency-check>`,
  serviceParts: ServiceParts = {},
): Promise<AgencyCheck> {
  parts = serviceParts;
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

/** Text that a reader sees there, in one line. */
export const text = (check: AgencyCheck, selector: string): string =>
  one(check, selector).innerText.replace(/\s+/g, ' ').trim();

/** The input. */
export const input = (check: AgencyCheck): HTMLInputElement =>
  one(check, 'input') as HTMLInputElement;
