/**
 * The frames that the embed builder writes, in a page of another site than the files, whose server sends no header
 * for other origins (CORS): what a reader does, in both languages, today and in the oldest Chromium.
 */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {BrowserContext, Frame} from 'puppeteer-core';
import {firstChoices} from '../../demo/embed/choices.ts';
import {iframeSnippet} from '../../demo/embed/snippets.ts';
import {startOldestChromium, unpackOldestChromium} from '../helpers/oldest-chromium.ts';
import {atRest, newContext, openPage, serve} from '../helpers/pages.ts';
import {ask, COUNTY, LANGUAGES, useMap, ZIP} from '../helpers/reader-steps.ts';
import {sampledCount} from '../helpers/sample.ts';

const today = await newContext();
const WINDOWS = new Map<string, () => Promise<BrowserContext>>([
  ['Chromium', () => Promise.resolve(today)],
]);
// Of a sample, the oldest Chromium is no part: it takes longer to start than these pages do.
if (sampledCount({all: 2, part: 1}) > 1) {
  const oldest = await startOldestChromium(await unpackOldestChromium());
  WINDOWS.set('the oldest Chromium', () => oldest.createBrowserContext());
}

/** The frames of a page of another site, at rest. */
async function openSnippet(by: () => Promise<BrowserContext>, element: string, lang: string) {
  const files = await serve({'/ice/': 'dist'});
  const choices = {...firstChoices(false), element, lang, folder: `${files.origin}/ice`};
  const host = await serve(
    {},
    {
      pages: {
        '/': `<!doctype html><html lang="${lang}"><title>Host</title><link rel="icon" href="data:,">
        ${iframeSnippet(choices)}`,
      },
    },
  );
  const context = await by();
  const opened = await openPage(context);
  await opened.page.goto(host.origin);
  const frame = await opened.page.waitForFrame(one => one.url().startsWith(files.origin));
  await frame.waitForSelector('main > *', {visible: true});
  await atRest(frame);
  return {...opened, context, frame, files};
}

async function assertSandboxed(frame: Frame, address: string): Promise<void> {
  assert.equal(await frame.evaluate(() => origin), 'null');
  const {headers} = await fetch(address);
  assert.deepEqual(
    [...headers.keys()].filter(name => /^(access-control|cross-origin)/.test(name)),
    [],
  );
}

for (const [browser, by] of WINDOWS) {
  for (const {lang, county, zip, csv} of LANGUAGES) {
    test(`${lang}, ${browser}: the map in a frame is painted, switched, opened and saved`, async () => {
      const {page, complaints, context, frame, files} = await openSnippet(by, 'map', lang);
      await assertSandboxed(frame, `${files.origin}/ice/frame/parts.js`);
      await useMap(frame, context, csv);
      assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
      await page.close();
    });

    test(`${lang}, ${browser}: the look-up in a frame knows a county and a ZIP code`, async () => {
      const {page, complaints, frame} = await openSnippet(by, 'check', lang);
      assert.match(await ask(frame, COUNTY), county);
      assert.match(await ask(frame, ZIP), zip);
      assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
      await page.close();
    });
  }
}
