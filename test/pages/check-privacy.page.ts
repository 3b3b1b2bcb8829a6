import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'puppeteer-core';
import type {AgencyCheck} from '../../src/check/agency-check.ts';
import type * as Entry from '../../src/index.ts';
import {atRest, drawn, goTo, newContext, openPage, serve} from '../helpers/pages.ts';

const TAG = 'agency-check';

const context = await newContext();

/** A list of queries a visit; whatever is asked, the visits must look alike from outside. */
const VISITS: readonly (readonly string[])[] = [
  ['Okeechobee County, FL', '33101', 'tampa police'],
  ['Houston, TX', '77002', 'sheriff of collier'],
  ['10001', 'Cook County, IL', 'Boston, MA'],
  ['asdfgh', 'Washington County', 'Guam'],
];

/** All that the network saw of a visit, by path and in order of the alphabet. */
async function visit(queries: readonly string[]) {
  // A window of its own: nothing is remembered from another visit.
  const context = await newContext();
  const server = await serve();
  const {page} = await openPage(context);
  const urls: string[] = [];
  page.on('request', request => urls.push(request.url()));
  page.on('popup', popup => urls.push(popup?.url() ?? ''));
  await goTo(page, `${server.origin}/demo/check-and-map.html`);
  await drawn(page, TAG);
  for (const query of queries) await ask(page, query);
  await atRest(page);
  const kept = await whatIsKept(page);
  const trail = await page.evaluate(() => [location.href, history.length] as const);
  await page.close();
  return {urls: urls.map(url => url.replace(server.origin, '')).sort(), kept, trail, server};
}

async function ask(page: Page, query: string): Promise<void> {
  await page.$eval(TAG, element => {
    (element as AgencyCheck).value = '';
    (element as AgencyCheck).focus();
  });
  await page.keyboard.type(query);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (tag, asked) => document.querySelector<AgencyCheck>(tag)?.answer?.query === asked,
    {},
    TAG,
    query,
  );
}

/** What a page can keep on a device, by kind. Nothing, we promise. */
async function whatIsKept(page: Page) {
  const cookies = await page.browserContext().cookies();
  const stores = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return {cookies: cookies.length, ...stores};
}

const visits = await Promise.all(VISITS.slice(0, 2).map(visit));
for (const queries of VISITS.slice(2)) visits.push(await visit(queries));

test('whatever place is asked about, the same files are requested, each once', () => {
  const expected = [
    '/demo/check-and-map.html',
    '/demo/demo.css',
    '/dist/advice.js',
    '/dist/agencies.js',
    '/dist/controls.js',
    '/dist/documents.js',
    '/dist/eyes-on-ice.js',
    '/dist/look-up.js',
    '/dist/names.js',
    '/dist/parts.js',
    '/dist/place-names.js',
    '/dist/places.js',
    '/dist/unpack-places.js',
  ];
  for (const {urls} of visits)
    assert.deepEqual(
      urls.filter(url => !url.startsWith('data:')),
      expected,
    );
});

test('the server sees no more than the browser says it asked', () => {
  for (const {server, urls} of visits) {
    const asked = urls.filter(url => !url.startsWith('data:'));
    assert.deepEqual([...server.requests].sort(), asked);
  }
});

test('nothing is kept on the device', () => {
  const nothing = {cookies: 0, local: 0, session: 0, databases: 0, caches: 0, workers: 0};
  for (const {kept} of visits) assert.deepEqual(kept, nothing);
});

test('no query appears in an address or in the history', () => {
  for (const {trail, server} of visits) {
    assert.deepEqual(trail, [`${server.origin}/demo/check-and-map.html`, 2]);
  }
});

test('the position leads to one national file, wherever one is, and to no other server', async () => {
  const places = [
    {latitude: 26.1, longitude: -81.4},
    {latitude: 47.6, longitude: -122.3},
  ];
  const seen = [];
  for (const place of places) seen.push(await locate(place));
  assert.deepEqual(seen[0]!.requests, seen[1]!.requests);
  assert.ok(seen[0]!.requests.includes('/dist/locate.js'));
  assert.deepEqual(
    seen.map(({place}) => place),
    ['Collier County', 'Seattle'],
  );
});

/** Lets the element find a place; returns what was requested, and the place. */
async function locate(place: {latitude: number; longitude: number}) {
  const context = await newContext();
  const server = await serve();
  await context.overridePermissions(server.origin, ['geolocation']);
  const {page} = await openPage(context);
  const urls: string[] = [];
  page.on('request', request => urls.push(request.url().replace(server.origin, '')));
  await page.setGeolocation({...place, accuracy: 20});
  await page.goto(`${server.origin}/demo/check.html`);
  await drawn(page, TAG);
  const button = await page.$(`${TAG} >>> .locate button`);
  await button!.click();
  const handle = await page.waitForFunction(
    tag => document.querySelector<AgencyCheck>(tag)?.answer?.place?.name,
    {},
    TAG,
  );
  const name = await handle.jsonValue();
  await page.close();
  return {requests: urls.filter(url => !url.startsWith('data:')).sort(), place: name};
}

test('a page’s code that calls lookUp has the element’s own answer, and the same files are requested', async () => {
  const {page} = await openPage(context);
  const server = await serve();
  await goTo(page, `${server.origin}/demo/check-and-map.html`);
  await ask(page, 'Houston, TX');
  await atRest(page);
  const before = server.requests.length;
  const [own, called, missing] = await page.evaluate(async tag => {
    const {lookUp} = (await import('../dist/eyes-on-ice.js' as string)) as typeof Entry;
    const own = document.querySelector<AgencyCheck>(tag)!.answer;
    const missing = await lookUp('Houston, TX', {src: './none.json'}).catch(String);
    return [own, await lookUp('Houston, TX'), missing];
  }, TAG);
  assert.deepEqual(called, own);
  assert.equal(missing, 'FeedProblem: not-found: 404');
  const asked = server.requests.slice(before);
  assert.deepEqual(
    asked.filter(path => !/none|feed-reader/.test(path)),
    [],
  );
  await page.close();
});
