import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {Page} from 'puppeteer-core';
import type {AgencyCheck} from '../../src/check/agency-check.ts';
import type {EyesOnIceMap} from '../../src/map/eyes-on-ice-map.ts';
import {chooseFile, watchDownloads} from '../helpers/downloads.ts';
import {
  atRest,
  drawn,
  assertStill,
  newContext,
  openPage,
  painted,
  serve,
  TREE,
} from '../helpers/pages.ts';
import {sampled} from '../helpers/sample.ts';

const MAP = 'eyes-on-ice-map';
const CHECK = 'agency-check';
const QUIET = {errors: [], warnings: [], violations: []};
/** Tall enough to see what stands below the map: what is out of view is not counted as jumping. */
const TALL = {width: 1000, height: 3500};
const {asOf} = JSON.parse(readFileSync('data/release.json', 'utf8')) as {asOf: string};

const context = await newContext();
const saving = await watchDownloads(context);

/** Opens a promise's page on a server of its own, with its elements drawn. */
async function open(promise: string, viewport = {width: 1000, height: 900}) {
  const server = await serve();
  const opened = await openPage(context, viewport);
  await opened.page.goto(`${server.origin}/demo/promise-${promise}.html`);
  for (const tag of [MAP, CHECK]) await drawn(opened.page, tag);
  return {...opened, server};
}

/** Asks by keyboard, as a reader does, and waits for the answer. */
async function ask(page: Page, query: string): Promise<void> {
  await page.$eval(CHECK, check => (check as AgencyCheck).focus());
  await page.keyboard.type(query);
  await page.keyboard.press('Enter');
  await page.waitForFunction(tag => document.querySelector<AgencyCheck>(tag)?.answer, {}, CHECK);
}

/** All that an element says. */
function wordsOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, element =>
    [...element.shadowRoot!.children]
      .map(child => (child.localName === 'style' ? '' : child.textContent))
      .join(' ')
      .replace(/\s+/g, ' '),
  );
}

test('each promise has its page, and each page leads to the others', () => {
  const pages = readdirSync('demo').filter(file => file.startsWith('promise-'));
  assert.equal(pages.length, 7);
  for (const page of pages) {
    const html = readFileSync(`demo/${page}`, 'utf8');
    const others = [...html.matchAll(/href="\.\/(promise-[a-z]+\.html)"/g)].map(([, file]) => file);
    assert.deepEqual(
      others.sort(),
      pages.filter(file => file !== page),
    );
  }
});

const WITHOUT_SLIPS = ['private', 'safe', 'still', 'reachable', 'languages', 'honest'];

for (const promise of sampled(WITHOUT_SLIPS, name => name === 'safe')) {
  test(`${promise}: its page complains of nothing`, async () => {
    const {page, complaints} = await open(promise);
    assert.deepEqual(complaints, QUIET);
    await page.close();
  });
}

test('private: own files only, each once, none with the question in it; nothing is kept', async () => {
  const {page, server} = await open('private');
  await ask(page, 'Collier County, FL');
  await atRest(page);
  assert.deepEqual([...new Set(server.requests)], server.requests);
  for (const path of server.requests) {
    assert.match(path, /^\/(demo\/[a-z/-]+\.(html|css)|dist\/[a-z-]+\.js)$/);
    assert.doesNotMatch(path, /collier/i);
  }
  const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
  assert.equal(kept + (await page.cookies()).length, 0);
  await page.close();
});

test('safe: under its policy both elements work, and what the policy forbids is refused', async () => {
  const {page, complaints} = await open('safe');
  await ask(page, 'Collier County, FL');
  await atRest(page);
  assert.deepEqual(complaints, QUIET);
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'p { color: red }';
    document.head.append(style);
  });
  await painted(page);
  assert.match(complaints.violations.join(), /^style-src/);
  await page.close();
});

test('still: however late the module comes and whatever is chosen, the last line stays', async () => {
  const server = await serve();
  const {page} = await openPage(context, TALL);
  let release: () => void = () => undefined;
  await page.setRequestInterception(true);
  page.on('request', request => {
    if (request.url().endsWith('/eyes-on-ice.js')) release = () => void request.continue();
    else void request.continue();
  });
  const loaded = page.goto(`${server.origin}/demo/promise-still.html`);
  await page.waitForSelector('#below', {visible: true});
  await painted(page);
  const top = () => page.$eval('#below', line => line.getBoundingClientRect().top);
  const before = await top();
  release();
  await loaded;
  await drawn(page, MAP);
  await assertStill(page);
  assert.equal(await top(), before);
  assert.equal(await page.$eval('#shift', output => (output as HTMLOutputElement).value), '0');
  await (await page.$(`${MAP} >>> input[value="task-force"]`))!.click();
  await page.waitForFunction(
    tag => document.querySelector<EyesOnIceMap>(tag)?.model === 'task-force',
    {},
    MAP,
  );
  await drawn(page, MAP);
  assert.equal(await top(), before);
  await page.close();
});

test('reachable: a place is asked about and a state opened without a mouse', async () => {
  const {page} = await open('reachable');
  await ask(page, 'Collier County, FL');
  await atRest(page);
  const said = await page.$eval(CHECK, check =>
    [...check.shadowRoot!.querySelectorAll('[role="status"], [aria-live]')]
      .map(live => live.textContent)
      .join(' '),
  );
  assert.match(said, /Collier County/);
  const shape = await page.$(`${MAP} >>> [data-state][tabindex="0"]`);
  await shape!.evaluate(element => (element as SVGElement).focus());
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.waitForFunction(tag => document.querySelector<EyesOnIceMap>(tag)?.state, {}, MAP);
  await page.close();
});

test('reachable: 320 pixels wide, nothing is wider', async () => {
  const {page} = await open('reachable', {width: 320, height: 640});
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  await page.close();
});

test('languages: each section speaks its own, and no word of the other', async () => {
  const {page} = await open('languages');
  const english = /\b(the|agreements|agencies|states|Look up|Source)\b/;
  const spanish = /\b(los|acuerdos|agencias|estados|Buscar|Fuente)\b/;
  for (const tag of [MAP, CHECK]) {
    const [first, second] = [
      await wordsOf(page, `section:not([lang]) ${tag}`),
      await wordsOf(page, `[lang="es"] ${tag}`),
    ];
    assert.match(first, english);
    assert.doesNotMatch(first, spanish);
    assert.match(second, spanish);
    assert.doesNotMatch(second, english);
  }
  await page.close();
});

test('honest: the list’s date and ICE’s page stand with the map and with the answer', async () => {
  const {page} = await open('honest');
  await page.waitForFunction(tag => document.querySelector<AgencyCheck>(tag)?.answer, {}, CHECK);
  await atRest(page);
  const day = new Date(asOf).toLocaleDateString('en-US', {dateStyle: 'long', timeZone: 'UTC'});
  for (const tag of [MAP, CHECK]) {
    assert.ok((await wordsOf(page, tag)).includes(day), tag);
    assert.ok(await page.$(`${tag} >>> footer a[href^="https://www.ice.gov/"]`), tag);
  }
  assert.match(await wordsOf(page, CHECK), /not proof/);
  await page.close();
});

/** Opens "How this is counted" and gives what it says when there is more in it than the file. */
async function method(page: Page): Promise<string> {
  const details = `${MAP} >>> footer > details:last-of-type`;
  const summary = await page.waitForSelector(`${details} summary`, {visible: true});
  await summary!.click();
  const list = await page.waitForSelector(`${details} li + li`, {visible: true});
  return list!.evaluate(item => item.parentElement!.textContent);
}

test('honest: how it is counted is told when it is asked, with the file it comes from', async () => {
  const {page} = await open('honest');
  const said = await method(page);
  assert.match(said, /An agreement is one memorandum of one agency/);
  assert.match(said, /file participatingAgencies\w+\.xlsx/);
  await page.close();
});

test('honest: where that can’t be had, the element says so', async () => {
  const server = await serve();
  const {page} = await openPage(context);
  await page.setRequestInterception(true);
  page.on('request', request => {
    // However often it is asked for: each try has an address of its own.
    const isMissing = new URL(request.url()).pathname === '/dist/parts.js';
    void (isMissing ? request.respond({status: 404, body: ''}) : request.continue());
  });
  await page.goto(`${server.origin}/demo/promise-honest.html`);
  await drawn(page, MAP);
  const said = await method(page);
  assert.match(said, /This part could not be loaded\./);
  assert.match(said, /file participatingAgencies\w+\.xlsx/);
  await page.close();
});

test('honest: a state whose counties can’t be had is hatched as unknown, on screen and in its file', async () => {
  const server = await serve(TREE, {
    pages: {
      '/': `<!doctype html><html lang="en"><title>Ohio</title><link rel="icon" href="data:,">
        <script type="module" src="/dist/eyes-on-ice.js"></script><${MAP} state="OH"></${MAP}>`,
    },
  });
  const {page} = await openPage(context);
  await page.setRequestInterception(true);
  page.on('request', request => {
    const isMissing = request.url().includes('/counties/');
    void (isMissing ? request.respond({status: 404, body: ''}) : request.continue());
  });
  await page.goto(server.origin);
  await page.waitForSelector(`${MAP} >>> .whole.unknown`, {visible: true});
  const said = await wordsOf(page, MAP);
  assert.match(
    said,
    /The map of this state could not be loaded\. The list is complete without it\./,
  );
  assert.doesNotMatch(said, /No local agreement/);
  assert.equal(await page.$(`${MAP} >>> :is(.m0, .fill-0)`), null);
  const {text} = await saving(() => chooseFile(page, '(SVG)'));
  assert.match(text, /Without colors: the map of this state was not loaded/);
  assert.doesNotMatch(text, /No local agreement/);
  await page.close();
});

test('input: the defaults are shown, the list stays, and the console names each slip', async () => {
  const {page, complaints} = await open('input');
  await page.waitForFunction(
    tag => document.querySelector(tag)?.shadowRoot?.textContent.includes('no file at its address'),
    {},
    MAP,
  );
  const shown = await page.$eval(MAP, element => {
    const {model, measure, month} = element as EyesOnIceMap;
    return {
      model,
      measure,
      month,
      states: element.shadowRoot!.querySelectorAll('path').length > 50,
    };
  });
  assert.deepEqual(shown, {model: 'all', measure: 'agreements', month: null, states: true});
  for (const [slip, accepted] of [
    ['everything', 'task-force'],
    ['weather', 'per-million'],
    ['May', '2021-01'],
  ] as const) {
    const warnings = complaints.warnings.filter(text => text.includes(`"${slip}"`));
    assert.equal(warnings.length, 1, complaints.warnings.join('\n'));
    assert.ok(warnings[0]!.includes(accepted), warnings[0]);
  }
  await page.close();
});
