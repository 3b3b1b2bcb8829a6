/**
 * What a reader does with the elements, one after another, in a page or in a frame.
 */
import assert from 'node:assert/strict';
import type {BrowserContext, Frame, Page} from 'puppeteer-core';
import type {AgencyCheck} from '../../src/check/agency-check.ts';
import {chooseFile, watchDownloads} from './downloads.ts';
import {atRest, pageOf, painted} from './pages.ts';

const MAP = 'eyes-on-ice-map';
const CHECK = 'agency-check';
const COUNTIES_OF_NEW_HAMPSHIRE = 10;

/** Without an agreement, and those of the six classes from few to many. */
export const MEASURE_FILLS = 7;

/** What a shape is painted with where its colour is not understood. */
export const BLACK = 'rgb(0, 0, 0)';

/** What is looked up. */
export const COUNTY = 'Collier County, FL';
export const ZIP = '77002';

/** What is to be seen, by language. */
export const LANGUAGES = [
  {
    lang: 'en',
    county: /^Collier County sheriff: signed /,
    zip: /Houston.*Harris/,
    csv: /^\uFEFF?State,Agency,/,
  },
  {
    lang: 'es',
    county: /^Alguacil del condado de Collier: firmó /,
    zip: /Houston.*Harris/,
    csv: /^\uFEFF?Estado,Agencia,/,
  },
] as const;

/** Sees the map painted, switches the model, opens a state and saves a table. */
export async function useMap(
  place: Page | Frame,
  context: BrowserContext,
  csv: RegExp,
): Promise<void> {
  const all = await fills(place, '[data-state]');
  assert.equal(all.length, MEASURE_FILLS);
  assert.ok(!all.includes(BLACK), all.join());

  // What screen readers say is written when the map has been at rest for a while.
  const named = await place.waitForSelector(`${MAP} >>> [data-state="CO"][aria-label]`, {
    visible: true,
  });
  const before = await named!.evaluate(shape => shape.ariaLabel);
  await (await place.waitForSelector(`${MAP} >>> .models label:last-child input`, {
    visible: true,
  }))!.click();
  await place.waitForFunction((shape, text) => shape!.ariaLabel !== text, {}, named, before);

  await place.$eval(`${MAP} >>> [data-state="NH"]`, shape => (shape as SVGElement).focus());
  await pageOf(place).keyboard.press('Enter');
  await place.waitForSelector(`${MAP} >>> .agreement a[href$=".pdf"]`, {visible: true});
  await atRest(place);
  const counties = await place.$$(`${MAP} >>> [data-county]`);
  assert.equal(counties.length, COUNTIES_OF_NEW_HAMPSHIRE);

  const saving = await watchDownloads(context);
  const saved = await saving(() => chooseFile(place, '(CSV)'));
  assert.match(saved.name, /\.csv$/);
  assert.match(saved.text, csv);
}

/** Types a question into the look-up and returns its answer in a large sentence. */
export async function ask(place: Page | Frame, question: string): Promise<string> {
  await place.$eval(CHECK, check => {
    (check as AgencyCheck).value = '';
    (check as AgencyCheck).focus();
  });
  const {keyboard} = pageOf(place);
  await keyboard.type(question);
  await keyboard.press('Enter');
  await place.waitForFunction(
    (tag, asked) => document.querySelector<AgencyCheck>(tag)?.answer?.query === asked,
    {},
    CHECK,
    question,
  );
  await atRest(place);
  return place.$eval(`${CHECK} >>> .verdict`, verdict => verdict.textContent!.trim());
}

/** Lists the colours that shapes are painted with, each once. */
export async function fills(place: Page | Frame, selector: string): Promise<string[]> {
  await painted(place);
  const all = await place.$$eval(`${MAP} >>> ${selector}`, shapes =>
    shapes.map(shape => getComputedStyle(shape).fill),
  );
  return [...new Set(all)];
}
