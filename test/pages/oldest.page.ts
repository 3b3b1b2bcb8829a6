/**
 * The built module in the oldest Chromium that README names: what a reader does, in both languages.
 */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {startOldestChromium, unpackOldestChromium} from '../helpers/oldest-chromium.ts';
import {goTo, openPage, serve} from '../helpers/pages.ts';
import {ask, COUNTY, LANGUAGES, useMap, ZIP} from '../helpers/reader-steps.ts';

const MAP = 'eyes-on-ice-map';
const CHECK = 'agency-check';
const LIGHT_GROUND = {backgroundColor: 'rgb(255, 255, 255)', colorScheme: 'light'};

const folder = await unpackOldestChromium();
const browser = await startOldestChromium(folder);

/** Opens a page with both elements; `dress` is what else is in its head. */
async function openElements(by: Browser, lang: string, dress = '') {
  const html = `<!doctype html><html lang="${lang}"><title>Oldest</title><link rel="icon" href="data:,">
    ${dress}<script type="module" src="/dist/eyes-on-ice.js"></script>
    <${CHECK} for="map"></${CHECK}><${MAP} id="map"></${MAP}></html>`;
  const {origin} = await serve({'/dist/': 'dist'}, {pages: {'/': html}});
  const context = await by.createBrowserContext();
  const opened = await openPage(context);
  await goTo(opened.page, origin);
  return {...opened, context};
}

test('this is the Chromium that package.json names as the oldest', async () => {
  assert.match(await browser.version(), /Chrome\/111\./);
});

for (const {lang, county, zip, csv} of LANGUAGES) {
  test(`${lang}: the map is painted, the model switched, a state opened and a table saved`, async () => {
    const {page, complaints, context} = await openElements(browser, lang);
    await useMap(page, context, csv);
    assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
    await context.close();
  });

  test(`${lang}: a county and a ZIP code are looked up`, async () => {
    const {page, complaints, context} = await openElements(browser, lang);
    assert.match(await ask(page, COUNTY), county);
    assert.match(await ask(page, ZIP), zip);
    assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
    await context.close();
  });
}

test('on a dark page the elements are light as a whole, controls too', async () => {
  const dark = '<style>:root { color-scheme: dark } eyes-on-ice-map { color-scheme: dark }</style>';
  const {page, context} = await openElements(browser, 'en', dark);
  for (const selector of [`${MAP} >>> .root`, `${MAP} >>> select`, `${CHECK} >>> input`]) {
    const {backgroundColor, colorScheme} = await page.$eval(selector, element => {
      const {backgroundColor, colorScheme} = getComputedStyle(element);
      return {backgroundColor, colorScheme};
    });
    assert.deepEqual({selector, backgroundColor, colorScheme}, {selector, ...LIGHT_GROUND});
  }
  await context.close();
});
