import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {HTTPRequest, Page} from 'puppeteer-core';
import {firstChoices} from '../../demo/embed/choices.ts';
import {htmlSnippet} from '../../demo/embed/snippets.ts';
import {
  atRest,
  drawn,
  assertStill,
  newContext,
  openPage,
  painted,
  serve,
} from '../helpers/pages.ts';
import {sampledPairs} from '../helpers/sample.ts';

const MAP = 'eyes-on-ice-map';
const CHECK = 'agency-check';
const WIDTHS = [320, 390, 700, 744, 752, 1024, 1280];
/**
 * A state's list is there before its dates and papers are, and keeps their place; only what is longer
 * than usual takes a line more, inside the list. (Below 0.1 is called good.)
 */
const MOST_IN_A_LIST = 0.0005;
const SCRIPT = '<script type="module" src="/eyes-on-ice/eyes-on-ice.js"></script>';
const BUILT = {
  published: null,
  version: '',
  integrity: {},
  day: '',
  asOf: '',
  total: '',
  agreements: '',
};

const context = await newContext();
const readme = readFileSync('README.md', 'utf8');
const first = {...firstChoices(false), folder: '/eyes-on-ice/'};

/** The blocks of HTML in the README that have an element in them, each with the script. */
const blocks = [...readme.matchAll(/```html\n(.*?)```/gs)]
  .map(([, code]) => code!)
  .filter(code => [MAP, CHECK].some(tag => code.includes(`<${tag}`)))
  .map(code => (code.includes('<script') ? code : SCRIPT + code));

test('the README has a snippet of the map, and one of the look-up', () => {
  for (const tag of [MAP, CHECK])
    assert.ok(
      blocks.some(code => code.includes(`<${tag}`)),
      tag,
    );
});

const SNIPPETS = [
  ...blocks.map((code, at) => [`the README’s ${at + 1}.`, code] as const),
  ['the builder’s map', htmlSnippet(first, BUILT)],
  ['the builder’s map in Spanish', htmlSnippet({...first, lang: 'es'}, BUILT)],
  ['the builder’s opened state of few agencies', htmlSnippet({...first, state: 'DE'}, BUILT)],
  ['the builder’s look-up', htmlSnippet({...first, element: 'check'}, BUILT)],
  [
    'the builder’s look-up in Spanish',
    htmlSnippet({...first, element: 'check', lang: 'es'}, BUILT),
  ],
  ['the builder’s two', htmlSnippet({...first, element: 'both', locate: 'on'}, BUILT)],
  ['the builder’s two in Spanish', htmlSnippet({...first, element: 'both', lang: 'es'}, BUILT)],
] as const;

for (const {one, way: width} of sampledPairs(SNIPPETS, WIDTHS, () => true)) {
  const [name, snippet] = one;
  test(`${name} snippet moves nothing on a page ${width} px wide`, async () => {
    const html = `<!doctype html><html lang="en"><title>Host</title>
        <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
        <style>body { font-family: system-ui, sans-serif }</style>
        <p>Above</p>${snippet}<p id="below">Below</p>`;
    const {origin} = await serve({'/eyes-on-ice/': 'dist'}, {pages: {'/': html}});
    // Tall enough to see what stands below: what is out of view is not counted as jumping.
    const {page} = await openPage(context, {width, height: 4000});
    const letScriptsCome = await holdScripts(page);
    const loaded = page.goto(origin);
    await page.waitForSelector('#below', {visible: true});
    await painted(page);
    letScriptsCome();
    await loaded;
    for (const tag of [MAP, CHECK]) if (snippet.includes(`<${tag}`)) await drawn(page, tag);
    await atRest(page);
    await assertStill(page, name, snippet.includes('state=') ? MOST_IN_A_LIST : 0);
    await page.close();
  });
}

/** Scripts come late, as on a slow line: what is there before them has then been painted. */
async function holdScripts(page: Page): Promise<() => void> {
  const held: HTTPRequest[] = [];
  let isHeld = true;
  await page.setRequestInterception(true);
  page.on('request', request => {
    if (isHeld && request.url().endsWith('.js')) held.push(request);
    else void request.continue();
  });
  return () => {
    isHeld = false;
    for (const request of held) void request.continue();
  };
}
