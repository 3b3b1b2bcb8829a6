/**
 * Accessibility audit of a whole page by axe, shadow roots included.
 */
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type {AxeResults, RunOptions} from 'axe-core';
import type {Page} from 'puppeteer-core';

const AXE = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Nothing is loaded again: the one rule that wants style sheets is an experiment, and off. */
const PRELOAD = {preload: false};

/** WCAG up to 2.2 AA, and what axe knows as good practice. */
const RULES: RunOptions = {
  ...PRELOAD,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** The rules of A and AA that look at colours: all that can change when a page turns dark. */
const COLOR_RULES: RunOptions = {
  ...PRELOAD,
  runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']},
  resultTypes: ['violations'],
};

/** What is wrong on a page, one line a finding: the rule, what it means, and where. Best: empty. */
export function audit(page: Page, selector = 'html'): Promise<readonly string[]> {
  return runAxe(page, selector, RULES);
}

/** What is wrong with its colours: enough for a page that was audited in its other scheme. */
export function auditColors(page: Page, selector = 'html'): Promise<readonly string[]> {
  return runAxe(page, selector, COLOR_RULES);
}

async function runAxe(page: Page, selector: string, rules: RunOptions): Promise<readonly string[]> {
  // Evaluated by the debugger, not as a script of the page: a strict policy doesn't stop it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await AXE);
  const {violations} = await page.evaluate(
    (where, options) =>
      (
        globalThis as unknown as {axe: {run(where: string, options: object): Promise<AxeResults>}}
      ).axe.run(where, options),
    selector,
    rules,
  );
  return violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target}) => `${id}: ${help} at ${target.flat().join(' ')}`),
  );
}
