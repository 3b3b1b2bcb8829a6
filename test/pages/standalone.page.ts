import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'puppeteer-core';
import type {AgencyCheck} from '../../src/check/agency-check.ts';
import {drawn, newContext, openPage, serve} from '../helpers/pages.ts';

const MAP = 'eyes-on-ice-map';
const CHECK = 'agency-check';
const FILE = '/dist/eyes-on-ice.standalone.js';
const COUNTIES_OF_TEXAS = 254;
const COLLIER = {latitude: 26.1, longitude: -81.4, accuracy: 20};

const context = await newContext();

/** A page with nothing but the one file, and all that it asked for. */
async function openWith(file: string) {
  const html = `<!doctype html><html lang="en"><title>One file</title><link rel="icon" href="data:,">
    <script type="module" src="${file}"></script>
    <${CHECK} for="map" locate></${CHECK}><${MAP} id="map"></${MAP}>`;
  const server = await serve({'/dist/': 'dist'}, {pages: {'/': html}});
  const {page, complaints} = await openPage(context);
  await page.evaluateOnNewDocument(countParsed);
  await page.goto(server.origin);
  await drawn(page, MAP);
  await drawn(page, CHECK);
  return {...server, page, complaints};
}

const parsedOn = (page: Page) =>
  page.evaluate(() => (globalThis as {parsedSoFar?: number}).parsedSoFar);

/** Counts the characters that are parsed as JSON: packed data is kept as such text. */
function countParsed() {
  const counting = globalThis as {parsedSoFar?: number};
  counting.parsedSoFar = 0;
  const parse = JSON.parse.bind(JSON);
  JSON.parse = (text: string, ...rest: []) => {
    counting.parsedSoFar! += text.length;
    return parse(text, ...rest) as unknown;
  };
}

test('one file opens a state, finds a city and a ZIP code, and locates: without a request', async () => {
  const {page, complaints, origin, requests} = await openWith(FILE);
  await context.overridePermissions(origin, ['geolocation']);
  await page.setGeolocation(COLLIER);
  const placeOf = async (query: string) => {
    await page.$eval(CHECK, (check, text) => ((check as AgencyCheck).value = text), query);
    const place = await page.waitForFunction(
      (tag, text) => {
        const answer = document.querySelector<AgencyCheck>(tag)?.answer;
        return (
          answer?.query === text && answer.place && `${answer.place.name}, ${answer.place.state}`
        );
      },
      {},
      CHECK,
      query,
    );
    return place.jsonValue();
  };
  assert.equal(await placeOf('Tampa, FL'), 'Tampa, FL');
  assert.equal(await placeOf('77002'), '77002, TX');

  await (await page.$(`${CHECK} >>> .locate button`))!.click();
  await page.waitForFunction(
    tag => document.querySelector<AgencyCheck>(tag)?.answer?.place?.name === 'Collier County',
    {},
    CHECK,
  );

  await page.$eval(MAP, map => map.setAttribute('state', 'TX'));
  await page.waitForSelector(`${MAP} >>> [data-county]`, {visible: true});
  const counties = await page.$$eval(`${MAP} >>> [data-county]`, shapes => shapes.length);
  assert.equal(counties, COUNTIES_OF_TEXAS);
  await page.waitForSelector(`${MAP} >>> a[href$=".pdf"]`, {visible: true});

  assert.deepEqual(requests, ['/', FILE]);
  assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
  await page.close();
});

/** Characters of the packed documents, which are read beside the first picture; all else is more. */
const DOCUMENTS_AT_MOST = 40_000;

test('what only some readers need is not unpacked at the start', async () => {
  const {page} = await openWith(FILE);
  assert.ok((await parsedOn(page))! < DOCUMENTS_AT_MOST);
  await page.$eval(CHECK, check => ((check as AgencyCheck).value = 'Collier County, FL'));
  // An answer's signed documents are packed data: they are read by now.
  await page.waitForFunction(() => (globalThis as {parsedSoFar?: number}).parsedSoFar! > 0);
  await page.close();
});
