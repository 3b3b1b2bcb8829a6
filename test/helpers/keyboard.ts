/**
 * A reader without a mouse, in page tests: presses real keys, and tells where the focus is, through
 * all shadow roots.
 */
import assert from 'node:assert/strict';
import type {KeyInput, Page} from 'puppeteer-core';

/** More stops than any page here has: whoever presses this often is trapped. */
const MOST_STOPS = 120;

/** Presses keys one after another; `Shift+Tab` holds the first. */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    const [last, ...held] = key.split('+').reverse() as KeyInput[];
    for (const modifier of held) await page.keyboard.down(modifier);
    await page.keyboard.press(last!);
    for (const modifier of held) await page.keyboard.up(modifier);
  }
}

/** What has the focus: its tag, and what tells it from others of its kind. `body` when it is lost. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement!;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const own = element as HTMLElement;
    const words = own.getAttribute('aria-label') ?? own.textContent ?? '';
    const name = own.id || own.dataset['state'] || own.dataset['county'] || words.trim();
    return `${element.localName} ${name.replace(/\s+/g, ' ').slice(0, 40)}`.trim();
  });
}

/** Whether what has the focus is of a kind. */
export function isFocused(page: Page, selector: string): Promise<boolean> {
  return page.evaluate(wanted => {
    let element = document.activeElement!;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element.matches(wanted);
  }, selector);
}

/** Presses Tab, or another key, until the focus is on what is wanted; fails when it never is. */
export async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await press(page, key);
    if (await isFocused(page, selector)) return;
  }
  assert.fail(`${key} never leads to ${selector}`);
}

/** Waits until the focus is on what is wanted. */
export async function focusComesTo(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    wanted => {
      let element = document.activeElement!;
      while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element.matches(wanted);
    },
    {},
    selector,
  );
}

/** All stops of a key from here until one is reached; each must be somewhere, and the last be reached. */
export async function stopsUntil(page: Page, last: string, key: string): Promise<string[]> {
  const stops: string[] = [];
  do {
    await press(page, key);
    stops.push(await focused(page));
    assert.ok(stops.length < MOST_STOPS, `trapped at ${stops.slice(-4).join(', ')}`);
  } while (!(await isFocused(page, last)));
  assert.ok(!stops.includes('body'), `lost after ${stops[stops.indexOf('body') - 1]}`);
  return stops;
}
