/**
 * The built module in the oldest Chromium that README names: what a reader does, in both languages.
 */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import type {AgencyCheck} from '../../src/check/agency-check.ts';
import {chooseFile, watchDownloads} from '../helpers/downloads.ts';
import {startOldestChromium, unpackOldestChromium} from '../helpers/oldest-chromium.ts';
import {atRest, goTo, openPage, painted, serve} from '../helpers/pages.ts';

const MAP = 'eyes-on-ice-map';
const CHECK = 'agency-check';
const COUNTIES_OF_NEW_HAMPSHIRE = 10;
/** Without an agreement, and those of the six classes from few to many. */
const MEASURE_FILLS = 7;
const BLACK = 'rgb(0, 0, 0)';

const LIGHT_GROUND = {backgroundColor: 'rgb(255, 255, 255)', colorScheme: 'light'};

const LANGUAGES = [
  {lang: 'en', county: /^Yes\. .*Collier County/, zip: /77002/, csv: /^\uFEFF?State,Agency,/},
  {lang: 'es', county: /^Sí\. .*Collier/, zip: /77002/, csv: /^\uFEFF?Estado,Agencia,/},
];

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

/** Types a question into the look-up and returns its answer in a large sentence. */
async function ask(page: Page, question: string): Promise<string> {
  await page.$eval(CHECK, check => {
    (check as AgencyCheck).value = '';
    (check as AgencyCheck).focus();
  });
  await page.keyboard.type(question);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (tag, asked) => document.querySelector<AgencyCheck>(tag)?.answer?.query === asked,
    {},
    CHECK,
    question,
  );
  await atRest(page);
  return page.$eval(`${CHECK} >>> .verdict`, verdict => verdict.textContent!.trim());
}

/** Lists the colours that shapes are painted with, each once. */
async function fills(page: Page, selector: string): Promise<string[]> {
  await painted(page);
  const all = await page.$$eval(`${MAP} >>> ${selector}`, shapes =>
    shapes.map(shape => getComputedStyle(shape).fill),
  );
  return [...new Set(all)];
}

test('this is the Chromium that package.json names as the oldest', async () => {
  assert.match(await browser.version(), /Chrome\/111\./);
});

for (const {lang, county, zip, csv} of LANGUAGES) {
  test(`${lang}: the map is painted, the model switched, a state opened and a table saved`, async () => {
    const {page, complaints, context} = await openElements(browser, lang);
    const all = await fills(page, '[data-state]');
    assert.equal(all.length, MEASURE_FILLS);
    assert.ok(!all.includes(BLACK), all.join());

    const name = () => page.$eval(`${MAP} >>> [data-state="CO"]`, shape => shape.ariaLabel);
    const before = await name();
    await (await page.$(`${MAP} >>> .models label:last-child input`))!.click();
    await painted(page);
    assert.notEqual(await name(), before);

    await page.$eval(`${MAP} >>> [data-state="NH"]`, shape => (shape as SVGElement).focus());
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${MAP} >>> .agreement a[href$=".pdf"]`);
    await atRest(page);
    const counties = await page.$$(`${MAP} >>> [data-county]`);
    assert.equal(counties.length, COUNTIES_OF_NEW_HAMPSHIRE);

    const saving = await watchDownloads(context);
    const saved = await saving(() => chooseFile(page, '(CSV)'));
    assert.match(saved.name, /\.csv$/);
    assert.match(saved.text, csv);
    assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
    await context.close();
  });

  test(`${lang}: a county and a ZIP code are looked up`, async () => {
    const {page, complaints, context} = await openElements(browser, lang);
    assert.match(await ask(page, 'Collier County, FL'), county);
    assert.match(await ask(page, '77002'), zip);
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

test('where colours can’t be mixed the classes are told apart all the same', async () => {
  const older = await startOldestChromium(folder, {mixesColors: false});
  const {page} = await openElements(older, 'en');
  assert.ok(!(await page.evaluate(() => CSS.supports('color', 'color-mix(in oklab, red, blue)'))));
  const all = await fills(page, '[data-state]');
  assert.equal(all.length, MEASURE_FILLS);
  assert.ok(!all.includes(BLACK), all.join());
});
