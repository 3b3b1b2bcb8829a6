import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {firstChoices} from '../../demo/embed/choices.ts';
import {htmlSnippet} from '../../demo/embed/snippets.ts';
import {integrity} from '../../data/tools/build/integrity.ts';
import type {AgencyCheck} from '../../src/check/agency-check.ts';
import {chooseFile, watchDownloads} from '../helpers/downloads.ts';
import {newerFeed} from '../helpers/feeds.ts';
import {drawn, goTo, newContext, openPage, serve, TREE} from '../helpers/pages.ts';
import {sampledPairs} from '../helpers/sample.ts';
import {
  CHECK,
  CHECK_STATES,
  hostPages,
  isLacking,
  MAP,
  MAP_STATES,
  pathOf,
  reach,
} from '../helpers/shown-states.ts';

const BUILT = {
  published: null,
  version: '',
  integrity: integrity('dist'),
  day: '',
  asOf: '',
  total: '',
  agreements: '',
};

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
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** Where a newer list is. */
const LIST = '/list.json';

const QUIET = {errors: [], warnings: [], violations: []};

/** What the browser itself says of a file that is not there. */
const NOT_THERE = /^Failed to load resource: .* 404 /;

const context = await newContext();
const saving = await watchDownloads(context);

test('both elements work through under the strictest policy, without a violation', async () => {
  const html = `<!doctype html><html lang="en"><title>Strict</title>
    <script type="module" src="/dist/eyes-on-ice.js"></script>
    <${CHECK} for="map" value="Collier County, FL" locate></${CHECK}>
    <${MAP} id="map" src="${LIST}"></${MAP}>`;
  const {page, complaints} = await open(html);
  await page.waitForFunction(
    tag => document.querySelector<AgencyCheck>(tag)?.answer?.kind === 'signed',
    {},
    CHECK,
  );
  await (await page.$(`${MAP} >>> [data-state="TX"]`))!.hover();
  await page.waitForSelector(`${MAP} >>> .tooltip`, {visible: true});
  await (await page.$(`${MAP} >>> [data-state="TX"]`))!.click();
  await page.waitForSelector(`${MAP} >>> [data-county]`, {visible: true});
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
  assert.deepEqual(complaints, QUIET);
  await page.close();
});

test('both elements work through under a nonce and strict-dynamic, without a violation', async () => {
  const html = `<!doctype html><html lang="en"><title>Nonce</title>
    <script type="module" nonce="${NONCE}" src="/dist/eyes-on-ice.js"></script>
    <${CHECK} for="map"></${CHECK}>
    <${MAP} id="map" src="${LIST}"></${MAP}>`;
  const {page, complaints} = await open(html, DYNAMIC);
  await askForZip(page);
  await saveFiles(page);
  await page.$eval(MAP, map => map.setAttribute('state', 'TX'));
  await page.waitForSelector(`${MAP} >>> [data-county]`, {visible: true});
  await page.$eval(MAP, map => map.removeAttribute('state'));
  await page.$eval(MAP, map => map.setAttribute('view', 'table'));
  await page.waitForSelector(`${MAP} >>> table`, {visible: true});
  assert.deepEqual(complaints, QUIET);
  await page.close();
});

/** States in which something is made that a policy could forbid: a style, a file, a link. */
const EACH_TIME = [
  'an opened state narrowed to a county',
  'the menu of files',
  'suggestions',
  'an answer: signed',
];

const POLICIES = [
  {policy: 'the strictest policy', header: STRICT, nonce: ''},
  {policy: 'a nonce and strict-dynamic', header: DYNAMIC, nonce: NONCE},
];

for (const [element, states] of [
  ['the map', MAP_STATES],
  ['the look-up', CHECK_STATES],
] as const) {
  const cases = sampledPairs(states, POLICIES, ({name}) => EACH_TIME.includes(name));
  for (const way of POLICIES) {
    const {policy, header, nonce} = way;
    test(`${element} comes into each of its states under ${policy}, without a complaint`, async t => {
      const pages = hostPages(states, 'en', {isBare: true, nonce});
      const {origin} = await serve(TREE, {pages, headers: {'content-security-policy': header}});
      const {page, complaints} = await openPage(context);
      for (const {one: state} of cases.filter(pair => pair.way === way)) {
        await t.test(state.name, async () => {
          for (const texts of Object.values(complaints) as string[][]) texts.length = 0;
          await reach(page, `${origin}${pathOf('en', states.indexOf(state))}`, state);
          const {errors} = complaints;
          const own = isLacking(state) ? errors.filter(text => !NOT_THERE.test(text)) : errors;
          assert.deepEqual({...complaints, errors: own}, QUIET);
        });
      }
      await page.close();
    });
  }
}

test('the builder’s snippet works pasted into such a page, checked by its hash; its height goes into a stylesheet', async () => {
  const choices = {...firstChoices(false), folder: '/dist/', integrity: 'on', element: 'both'};
  // As the README says for pages that forbid inline styles.
  const snippet = htmlSnippet(choices, BUILT).replace(/ style="[^"]*"/g, '');
  const {page, complaints} = await open(
    `<!doctype html><html lang="en"><title>Pasted</title>${snippet}`,
  );
  await page.waitForSelector(`${MAP} >>> [data-state="TX"]`, {visible: true});
  await page.waitForSelector(`${CHECK} >>> input`, {visible: true});
  assert.deepEqual(complaints, QUIET);
  await page.close();
});

test('a file that is not the one of the hash does not run', async () => {
  const choices = {...firstChoices(false), folder: '/dist/', integrity: 'on'};
  const wrong = {...BUILT, integrity: {'eyes-on-ice.js': BUILT.integrity['resize.js']!}};
  const snippet = htmlSnippet(choices, wrong);
  const server = await serve(TREE, {pages: {'/': `<!doctype html>${snippet}`}});
  const {page, complaints} = await openPage(context);
  await goTo(page, server.origin);
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
  const pages = {'/': html, [LIST]: JSON.stringify(newerFeed())};
  const {origin} = await serve(TREE, {pages, headers});
  const opened = await openPage(context);
  await opened.page.goto(origin);
  await drawn(opened.page, MAP);
  await drawn(opened.page, CHECK);
  return opened;
}
