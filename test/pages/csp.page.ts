import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {firstChoices} from '../../demo/embed/choices.ts';
import {htmlSnippet} from '../../demo/embed/snippets.ts';
import {integrity} from '../../data/tools/build/integrity.ts';
import type {AgencyCheck} from '../../src/check/agency-check.ts';
import {chooseFile, watchDownloads} from '../helpers/downloads.ts';
import {drawn, launch, openPage, serve, TREE} from '../helpers/pages.ts';

const MAP = 'eyes-on-ice-map';
const CHECK = 'agency-check';
const BUILT = {version: '', integrity: integrity('dist'), day: '', asOf: '', agreements: ''};

/** What the elements ask of a page, and no more. `connect-src` is for a list named by `src`. */
const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const NONCE = 'b2Ygbm8gdXNl';

/** What a page has that trusts scripts by a nonce, and what those load. */
const DYNAMIC = [
  "default-src 'none'",
  `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const browser = await launch();
const saving = await watchDownloads(browser);

test('both elements work through under the strictest policy, without a violation', async () => {
  const html = `<!doctype html><html lang="en"><title>Strict</title>
    <script type="module" src="/dist/eyes-on-ice.js"></script>
    <${CHECK} for="map" value="Collier County, FL" locate></${CHECK}>
    <${MAP} id="map" src="/dist/data/agreements-v1.json"></${MAP}>`;
  const {page, complaints} = await open(html);
  await page.waitForFunction(
    tag => document.querySelector<AgencyCheck>(tag)?.answer?.kind === 'signed',
    {},
    CHECK,
  );
  await (await page.$(`${MAP} >>> [data-state="TX"]`))!.hover();
  await page.waitForSelector(`${MAP} >>> .tooltip`);
  await (await page.$(`${MAP} >>> [data-state="TX"]`))!.click();
  await page.waitForSelector(`${MAP} >>> [data-county]`);
  for (const [name, value] of [
    ['view', 'table'],
    ['state', ''],
    ['measure', 'strongest'],
    ['month', '2024-02'],
    ['view', 'map'],
  ] as const) {
    await page.$eval(MAP, (map, at, text) => map.setAttribute(at, text), name, value);
    await drawn(page, MAP);
  }
  await askForZip(page);
  await saveFiles(page);
  assert.deepEqual(complaints.violations, []);
  assert.deepEqual(complaints.errors, []);
  await page.close();
});

test('both elements work through under a nonce and strict-dynamic, without a violation', async () => {
  const html = `<!doctype html><html lang="en"><title>Nonce</title>
    <script type="module" nonce="${NONCE}" src="/dist/eyes-on-ice.js"></script>
    <${CHECK} for="map"></${CHECK}>
    <${MAP} id="map"></${MAP}>`;
  const {page, complaints} = await open(html, DYNAMIC);
  await askForZip(page);
  await saveFiles(page);
  await page.$eval(MAP, map => map.setAttribute('state', 'TX'));
  await page.waitForSelector(`${MAP} >>> [data-county]`);
  await page.$eval(MAP, map => map.removeAttribute('state'));
  await page.$eval(MAP, map => map.setAttribute('view', 'table'));
  await page.waitForSelector(`${MAP} >>> table`);
  assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
  await page.close();
});

test('the builder’s snippet works pasted into such a page, checked by its hash; its height goes into a stylesheet', async () => {
  const choices = {...firstChoices(false), folder: '/dist/', integrity: 'on', element: 'both'};
  // As the README says for pages that forbid inline styles.
  const snippet = htmlSnippet(choices, BUILT).replace(/ style="[^"]*"/g, '');
  const {page, complaints} = await open(
    `<!doctype html><html lang="en"><title>Pasted</title>${snippet}`,
  );
  await page.waitForSelector(`${MAP} >>> [data-state="TX"]`);
  await page.waitForSelector(`${CHECK} >>> input`);
  assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
  await page.close();
});

test('a file that is not the one of the hash does not run', async () => {
  const choices = {...firstChoices(false), folder: '/dist/', integrity: 'on'};
  const wrong = {...BUILT, integrity: {'eyes-on-ice.js': BUILT.integrity['resize.js']!}};
  const snippet = htmlSnippet(choices, wrong);
  const server = await serve(TREE, {pages: {'/': `<!doctype html>${snippet}`}});
  const {page, complaints} = await openPage(browser);
  await page.goto(server.origin, {waitUntil: 'networkidle0'});
  assert.equal(await page.evaluate(tag => customElements.get(tag) === undefined, MAP), true);
  assert.match(complaints.errors.join('\n'), /integrity/);
  await page.close();
});

/** Types a ZIP code and waits for its answer. */
async function askForZip(page: Page): Promise<void> {
  await page.$eval(CHECK, check => (check.value = ''));
  await drawn(page, CHECK);
  await (await page.$(`${CHECK} >>> input`))!.type('34112');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    tag => document.querySelector<AgencyCheck>(tag)?.answer?.place?.kind === 'zip',
    {},
    CHECK,
  );
}

/** Saves the table and the picture, both kinds of it, as files. */
async function saveFiles(page: Page): Promise<void> {
  const csv = await saving(() => chooseFile(page, '(CSV)'));
  assert.match(csv.name, /\.csv$/);
  assert.match(csv.text, /Florida/);
  const svg = await saving(() => chooseFile(page, '(SVG)'));
  assert.match(svg.name, /\.svg$/);
  assert.match(svg.text, /^(<\?xml[^>]*>\s*)?<svg[\s\S]*<\/svg>\s*$/);
  const png = await saving(() => chooseFile(page, '(PNG)'));
  assert.match(png.text.slice(0, 8), /PNG/);
}

async function open(html: string, policy = STRICT) {
  const headers = {'content-security-policy': policy};
  const {origin} = await serve(TREE, {pages: {'/': html}, headers});
  const opened = await openPage(browser);
  await opened.page.goto(origin);
  await drawn(opened.page, MAP);
  await drawn(opened.page, CHECK);
  return opened;
}
