/**
 * Accessibility audit of a whole page by axe, shadow roots included.
 */
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type {AxeResults, RunOptions} from 'axe-core';
import type {Page} from 'puppeteer-core';

const AXE_FILE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** WCAG up to 2.2 AA, and what axe knows as good practice. */
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** What is wrong on a page, one line a finding: the rule, what it means, and where. Best: empty. */
export async function audit(page: Page, selector = 'html'): Promise<readonly string[]> {
  // Evaluated by the debugger, not as a script of the page: a strict policy doesn't stop it.
  await page.evaluate(await readFile(AXE_FILE, 'utf8'));
  const {violations} = await page.evaluate(
    (where, options) =>
      (
        globalThis as unknown as {axe: {run(where: string, options: object): Promise<AxeResults>}}
      ).axe.run(where, options),
    selector,
    RULES,
  );
  return violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target}) => `${id}: ${help} at ${target.flat().join(' ')}`),
  );
}
