import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'puppeteer-core';
import type {AgencyCheck} from '../../src/check/agency-check.ts';
import type {EyesOnIceMap} from '../../src/map/eyes-on-ice-map.ts';
import {countCalls} from '../helpers/calls.ts';
import {drawn, goTo, newContext, openPage, serve, TREE} from '../helpers/pages.ts';

const MAP = 'eyes-on-ice-map';
const CHECK = 'agency-check';

type Work = readonly [file: string, declared?: string];

/** What unpacks the list. */
const LIST: readonly Work[] = [['data/unpack.ts']];

/** What writes the shapes as paths. Their call-outs are asked for by each map. */
const PATHS: readonly Work[] = [
  ['geo/arcs.ts'],
  ['geo/arc-text.ts'],
  ['geo/arc-paths.ts'],
  ['geo/shapes.ts', 'makeShape'],
  ['geo/shapes.ts', 'borders'],
  ['data/history.ts', 'unpackHistory'],
];

/** What reads the places and builds the index. What the index is asked is each look-up's own. */
const INDEX: readonly Work[] = [
  ['search/index/create-index.ts', 'createIndex'],
  ['search/index/create-index.ts', 'toRecord'],
  ['search/index/create-index.ts', 'makeCounty'],
  ['search/places/unpack-places.ts'],
  ['data/documents.ts', 'readDocuments'],
];

/** Tall enough for all to be near. */
const VIEWPORT = {width: 1000, height: 9000};
const SHAPES = 56;
const QUERY = 'Collier County, FL';

/** Longer waits than this are those for what loads. */
const LONG_WAIT_MS = 2000;

const context = await newContext();

function html(maps: number, checks: number): string {
  const elements =
    `<${MAP}></${MAP}>`.repeat(maps) + `<${CHECK} value="${QUERY}"></${CHECK}>`.repeat(checks);
  return `<!doctype html><html lang="en"><title>Sharing</title><link rel="icon" href="data:,">
    <script type="module" src="/dist/eyes-on-ice.js"></script>${elements}</html>`;
}

/** Without an end to waiting: on a slow machine a look-up would first answer without the places. */
function waitForEver(page: Page) {
  return page.evaluateOnNewDocument(most => {
    const start = globalThis.setTimeout;
    const patient = (act: () => void, wait = 0) => (wait > most ? 0 : start(act, wait));
    Reflect.set(globalThis, 'setTimeout', patient);
  }, LONG_WAIT_MS);
}

/** Loads a page with so many elements, waits for all pictures and answers, and says what was done. */
async function work(maps: number, checks: number, files: readonly Work[]) {
  const {origin} = await serve(TREE, {pages: {'/': html(maps, checks)}});
  const {page, complaints} = await openPage(context, VIEWPORT);
  await waitForEver(page);
  const calls = await countCalls(page);
  await goTo(page, origin);
  await drawn(page, MAP);
  await page.waitForFunction(
    check =>
      [...document.querySelectorAll(check)].every(one =>
        one.shadowRoot?.querySelector('.verdict-box:has(.verdict) + .answer .steps'),
      ),
    {},
    CHECK,
  );
  const counts: Record<string, number> = {};
  for (const file of files) counts[file.join(' ')] = await calls(...file);
  const seen = await page.evaluate(
    (map, check) => {
      const all = <One extends HTMLElement>(tag: string) => [
        ...document.querySelectorAll<One>(tag),
      ];
      const pictures = all<EyesOnIceMap>(map);
      const answerers = all<AgencyCheck>(check);
      const shapes = pictures.map(one => one.shadowRoot!.querySelectorAll('[data-state]').length);
      const verdicts = answerers.map(one => one.shadowRoot!.querySelector('.verdict')!.textContent);
      const lists = new Set([...pictures, ...answerers].map(one => one.list));
      return {shapes, verdicts, lists: lists.size};
    },
    MAP,
    CHECK,
  );
  assert.deepEqual(complaints.errors, []);
  await page.close();
  return {counts, ...seen};
}

for (const [what, maps, checks, files] of [
  ['ten maps share one data set and one set of paths', 10, 0, [...LIST, ...PATHS]],
  ['five look-ups share one data set, one set of places and one index', 0, 5, [...LIST, ...INDEX]],
  ['ten maps and five look-ups share all of it', 10, 5, [...LIST, ...PATHS, ...INDEX]],
] as const) {
  test(what, async () => {
    const one = await work(Math.min(1, maps), Math.min(1, checks), files);
    const many = await work(maps, checks, files);
    assert.deepEqual(many.shapes, Array<number>(maps).fill(SHAPES));
    assert.deepEqual(many.verdicts, Array<string>(checks).fill(one.verdicts[0] ?? ''));
    assert.equal(many.lists, 1);
    for (const [file, count] of Object.entries(one.counts)) assert.ok(count > 0, file);
    assert.deepEqual(many.counts, one.counts);
  });
}
