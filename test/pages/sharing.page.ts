import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {AgencyCheck} from '../../src/check/agency-check.ts';
import type {EyesOnIceMap} from '../../src/map/eyes-on-ice-map.ts';
import {countCalls} from '../helpers/calls.ts';
import {drawn, launch, openPage, serve, TREE} from '../helpers/pages.ts';

const MAP = 'eyes-on-ice-map';
const CHECK = 'agency-check';

/** What unpacks the list, its history and the shapes. */
const ONCE_A_PAGE = ['data/unpack.ts', 'geo/arcs.ts', 'geo/arc-text.ts'];

/** Tall enough for all to be near. */
const VIEWPORT = {width: 1000, height: 9000};

const browser = await launch();
const {origin} = await serve(TREE, {
  pages: {'/one': html(1, 1), '/many': html(10, 5)},
});

function html(maps: number, checks: number): string {
  const elements = `<${MAP}></${MAP}>`.repeat(maps) + `<${CHECK}></${CHECK}>`.repeat(checks);
  return `<!doctype html><html lang="en"><title>Sharing</title>
    <script type="module" src="/dist/eyes-on-ice.js"></script>${elements}</html>`;
}

/** Loads a page, asks its look-ups something, and says what was done for it. */
async function work(path: string) {
  const {page, complaints} = await openPage(browser, VIEWPORT);
  const calls = await countCalls(page);
  await page.goto(origin + path, {waitUntil: 'networkidle0'});
  await drawn(page, MAP);
  await drawn(page, CHECK);
  const once = await Promise.all(ONCE_A_PAGE.map(calls));
  const seen = await page.evaluate(
    (map, check) => {
      const maps = [...document.querySelectorAll<EyesOnIceMap>(map)];
      const checks = [...document.querySelectorAll<AgencyCheck>(check)];
      const shapes = maps.map(one => one.shadowRoot!.querySelectorAll('[data-state]').length);
      const lists = new Set([...maps, ...checks].map(one => one.list));
      const agencies = new Set([...lists].map(list => list.agencies()));
      return {shapes, lists: lists.size, agencies: agencies.size};
    },
    MAP,
    CHECK,
  );
  assert.deepEqual(complaints.errors, []);
  await page.close();
  return {once, ...seen};
}

test('ten maps and five look-ups share one data set and one set of paths', async () => {
  const one = await work('/one');
  const many = await work('/many');
  assert.deepEqual(many.shapes, Array<number>(10).fill(56));
  assert.equal(many.lists, 1);
  assert.equal(many.agencies, 1);
  assert.ok(one.once.every(count => count > 0));
  assert.deepEqual(many.once, one.once);
});
