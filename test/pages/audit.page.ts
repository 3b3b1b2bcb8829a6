import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {audit, auditColors} from '../helpers/audit.ts';
import {setChromiumMedia} from '../helpers/chromium-media.ts';
import {newContext, openPage, serve, TREE} from '../helpers/pages.ts';
import {sampled, sampledPairs} from '../helpers/sample.ts';
import {
  CHECK,
  CHECK_STATES,
  hostPages,
  isMain,
  MAP,
  MAP_STATES,
  pathOf,
  reach,
  settled,
} from '../helpers/shown-states.ts';

const LANGUAGES = ['en', 'es'];

const context = await newContext();

for (const [element, states] of [
  ['the map', MAP_STATES],
  ['the look-up', CHECK_STATES],
] as const) {
  const cases = sampledPairs(states, LANGUAGES, isMain);
  for (const lang of LANGUAGES) {
    test(`axe finds nothing in ${element}, in each of its states, light and dark (${lang})`, async t => {
      const {origin} = await serve(TREE, {pages: hostPages(states, lang)});
      const {page} = await openPage(context);
      for (const {one: state} of cases.filter(({way}) => way === lang)) {
        await t.test(state.name, async () => {
          await reach(page, `${origin}${pathOf(lang, states.indexOf(state))}`, state);
          await isClean(page);
          assert.ok(await page.$(state.awaited), `${state.awaited} is still there`);
        });
      }
      await page.close();
    });
  }
}

const DEMO_PAGES = readdirSync('demo').filter(name => name.endsWith('.html'));

for (const file of sampled(DEMO_PAGES, name => name === 'index.html')) {
  test(`axe finds nothing in demo/${file}, all maps drawn, before an answer and after, light and dark`, async () => {
    // Of the page that does its worst to what stands in it, only that.
    const within = file === 'hostile.html' ? 'main' : 'html';
    const {origin} = await serve();
    const {page} = await openPage(context);
    await page.goto(`${origin}/demo/${file}`);
    await settled(page);
    await drawMaps(page);
    await isClean(page, within);
    if (await answerAll(page)) await isClean(page, within);
    await page.close();
  });
}

async function isClean(page: Page, within = 'html'): Promise<void> {
  await setChromiumMedia(page, {colorScheme: 'light'});
  assert.deepEqual(await audit(page, within), [], 'light');
  await setChromiumMedia(page, {colorScheme: 'dark'});
  assert.deepEqual(await auditColors(page, within), [], 'dark');
}

/** Goes to each map, since one far below is only drawn when a reader comes near. */
async function drawMaps(page: Page): Promise<void> {
  for (const map of await page.$$(MAP)) {
    await map.scrollIntoView();
    await settled(page);
    const shapes = await map.evaluate(
      ({shadowRoot}) => shadowRoot!.querySelectorAll('path[data-state], [data-county]').length,
    );
    assert.notEqual(shapes, 0, 'a map without a shape');
  }
}

/** Asks each look-up of a page by hand; how many there are. */
async function answerAll(page: Page): Promise<number> {
  const checks = await page.$$(CHECK);
  for (const check of checks) {
    await check.evaluate(async element => {
      element.value = '';
      await element.updateComplete;
      element.focus();
    });
    await page.keyboard.type('Collier County, FL');
    await page.keyboard.press('Enter');
    await page.waitForFunction(element => element.answer?.kind === 'signed', {}, check);
  }
  await settled(page);
  return checks.length;
}
