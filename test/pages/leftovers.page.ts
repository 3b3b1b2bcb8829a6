import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {changed, largeFeed} from '../helpers/feeds.ts';
import {countInstances, countKept, watchRunning, type Kept} from '../helpers/leftovers.ts';
import {atRest, goTo, newContext, openPage, serve, TREE} from '../helpers/pages.ts';
import {sampledCount} from '../helpers/sample.ts';

const MAP = 'eyes-on-ice-map';
const CHECK = 'agency-check';

/**
 * Each connects, moves and takes away one of each element. What counts things finds a single one that
 * is left; many cycles are for what grows in memory alone.
 */
const CYCLES = sampledCount({all: 1000, part: 16});
const SOURCE_CHANGES = sampledCount({all: 200, part: 8});

/** Of so many cycles one is used as a reader would: each way comes in either half of a run. */
const USED_ONE_IN = sampledCount({all: 6, part: 2});

/** Cycles in one call of the page. */
const AT_ONCE = 100;

/** Enough to fill every cache that has an end, and for the engine to have compiled what runs. */
const WARM_UP = sampledCount({all: 40, part: 8});

/** Noise of the engine: a thousand leaks of the smallest element would be fifty times this. */
const HEAP_NOISE_MB = 1;

/** Agencies of the lists that `src` goes through: two hundred of these kept would be many MB. */
const AGENCIES = 150;

const PLACES = `<div id="near"></div><div id="shadow"></div>
  <div style="block-size: 9000px"></div><div id="far"></div>`;

const context = await newContext();
const {origin} = await serve(TREE, {
  pages: {
    '/': `<!doctype html><html lang="en"><title>Left over</title>
      <script type="module" src="/dist/eyes-on-ice.js"></script>${PLACES}</html>`,
    '/list.json': JSON.stringify(largeFeed(AGENCIES)),
    '/older.json': JSON.stringify(
      Object.assign(
        changed(() => undefined),
        {asOf: '2026-01-02', version: 9},
      ),
    ),
  },
});

async function open() {
  const {page, complaints} = await openPage(context);
  await watchRunning(page);
  await goTo(page, origin);
  return {page, complaints};
}

/** What a reader may leave behind on the screen, by what shows that it is there. */
const SHOWN = {
  shapes: '.map [data-state]',
  tooltip: '.tooltip',
  table: 'table.states',
  opened: '[data-county]',
  menu: '[role="menuitem"]',
  verdict: '.verdict',
  suggestions: '[role="option"]',
};

/**
 * Runs in the page: elements that are made, drawn, moved and dropped, and a pair that comes back again
 * and again; some are used, and dropped while that stands. Says how often each thing stood there.
 */
async function cycle(
  count: number,
  shown: typeof SHOWN,
  usedOneIn: number,
): Promise<Record<string, number>> {
  const seen: Record<string, number> = Object.fromEntries(
    Object.keys(shown).map(name => [name, 0]),
  );
  const [near, far] = ['near', 'far'].map(id => document.getElementById(id)!);
  const host = document.getElementById('shadow')!;
  const shadow = host.shadowRoot ?? host.attachShadow({mode: 'open'});
  const places: readonly Node[] = [near!, shadow, far!];
  const make = () => {
    const map = document.createElement('eyes-on-ice-map');
    const check = document.createElement('agency-check');
    map.id = 'followed';
    check.for = 'followed';
    return {map, check};
  };
  type Pair = ReturnType<typeof make>;
  const settle = async ({map, check}: Pair) => {
    await Promise.all([map.updateComplete, check.updateComplete]);
  };
  const turn = new MessageChannel();
  const nextTask = () =>
    new Promise(done => {
      turn.port1.onmessage = done;
      turn.port2.postMessage(null);
    });
  const isThere = (one: HTMLElement, selector: string) =>
    one.shadowRoot!.querySelector<HTMLElement>(selector);
  const find = async (one: HTMLElement, selector: string) => {
    const giveUpAt = performance.now() + 20_000;
    while (!isThere(one, selector)) {
      if (performance.now() > giveUpAt) throw new Error(`${selector} never came`);
      await nextTask();
    }
    return isThere(one, selector)!;
  };
  const uses: readonly ((map: Pair['map']) => Promise<unknown>)[] = [
    async map => {
      const move = new PointerEvent('pointermove', {bubbles: true, composed: true});
      (await find(map, '.play')).click();
      (await find(map, '[data-state="TX"]')).dispatchEvent(move);
      return find(map, shown.tooltip);
    },
    map => {
      map.view = 'table';
      return find(map, shown.table);
    },
    map => {
      map.state = 'RI';
      return find(map, shown.opened);
    },
    async map => {
      (await find(map, '.download-button')).click();
      return find(map, shown.menu);
    },
  ];
  const answer = async (check: Pair['check'], query: string) => {
    check.value = query;
    await find(check, shown.verdict);
    while (check.answer?.query !== query) await nextTask();
  };
  const type = async (check: Pair['check'], text: string) => {
    const input = isThere(check, 'input') as HTMLInputElement;
    input.value = text;
    input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    return find(check, shown.suggestions);
  };
  const use = async ({map, check}: Pair, at: number) => {
    map.lang = check.lang = at % 2 ? 'es' : 'en';
    map.state = null;
    map.view = 'map';
    await map.updateComplete;
    await uses[at % uses.length]!(map);
    if (at % 3) await answer(check, at % 2 ? 'Collier County' : '33101');
    else await type(check, 'Rhode');
  };
  const kept = make();
  for (let at = 0; at < count; at++) {
    const pair = at % 5 ? kept : make();
    // What has the focus, or comes above what is seen, moves the page on.
    scrollTo(0, 0);
    for (const place of [places[at % 3]!, places[(at + 1) % 3]!]) {
      place.appendChild(pair.check);
      place.appendChild(pair.map);
      await settle(pair);
    }
    if (at % usedOneIn === 0) await use(pair, at / usedOneIn);
    await settle(pair);
    for (const [name, selector] of Object.entries(shown))
      if (isThere(pair.map, selector) ?? isThere(pair.check, selector)) seen[name]!++;
    pair.map.remove();
    pair.check.remove();
  }
  turn.port1.close();
  return seen;
}

/** Runs in the page: lists that come, that are given up on the way, that are refused. */
async function changeSource(count: number): Promise<void> {
  const near = document.getElementById('near')!;
  if (!near.firstChild)
    near.innerHTML = '<eyes-on-ice-map></eyes-on-ice-map><agency-check></agency-check>';
  const map = near.querySelector('eyes-on-ice-map')!;
  const check = near.querySelector('agency-check')!;
  const told = (one: HTMLElement) =>
    new Promise<void>(done => {
      const isDone = () => {
        one.removeEventListener('data-load', isDone);
        one.removeEventListener('data-error', isDone);
        done();
      };
      one.addEventListener('data-load', isDone);
      one.addEventListener('data-error', isDone);
    });
  const numbers = Reflect.get(globalThis, 'addresses') as number | undefined;
  for (let at = 0; at < count; at++) {
    const number = (numbers ?? 0) + at;
    if (at % 4 === 0) {
      map.src = check.src = `/list.json?given-up-${number}`;
      await Promise.all([map.updateComplete, check.updateComplete]);
    }
    const both = Promise.all([told(map), told(check)]);
    map.src = check.src = at % 10 ? `/list.json?${number}` : `/older.json?${number}`;
    await both;
  }
  Reflect.set(globalThis, 'addresses', (numbers ?? 0) + count);
  map.src = check.src = null;
  await Promise.all([map.updateComplete, check.updateComplete]);
}

/** Timers that are bound to end: the tooltip's, the announcement's, the time that loading may take. */
function isCalm(page: Page) {
  return page.waitForFunction(() => {
    const {timers, frames} = Reflect.get(globalThis, 'running') as Record<string, number>;
    return timers === 0 && frames === 0;
  });
}

async function kept(page: Page): Promise<Kept & {maps: number; checks: number}> {
  await atRest(page);
  await isCalm(page);
  const all = await countKept(page);
  const [maps, checks] = [await countInstances(page, MAP), await countInstances(page, CHECK)];
  return {...all, maps, checks};
}

/**
 * Says what was found, and that no count grew in both halves of a run: what is shown for the first time,
 * as a slow machine may, leaves the node of its template once; what is left behind grows on and on.
 */
function compare(what: string, ...counts: readonly [Kept, Kept, Kept]): void {
  const names = Object.keys(counts[0]) as (keyof Kept)[];
  const text = names.map(name => `${name} ${counts.map(count => show(count[name])).join(' → ')}`);
  console.log(`${what}: ${text.join(', ')}`);
  const [before, half, after] = counts;
  const heap = after.heapMb - before.heapMb;
  assert.ok(heap < HEAP_NOISE_MB, `the heap grew by ${heap} MB`);
  for (const name of names) {
    if (name === 'heapMb') continue;
    const growth = Math.min(half[name] - before[name], after[name] - half[name]);
    assert.ok(growth <= 0, `${name} grew in both halves, the less by ${growth}`);
  }
}

function show(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}

test(`${CYCLES} cycles of connecting, moving and taking away leave nothing behind`, async () => {
  const {page, complaints} = await open();
  await page.evaluate(cycle, WARM_UP, SHOWN, USED_ONE_IN);
  const seen: Record<string, number> = {};
  const runHalf = async () => {
    // In parts: a call that takes minutes is given up by who made it.
    for (let done = 0; done < CYCLES / 2; done += AT_ONCE) {
      const part = await page.evaluate(cycle, Math.min(AT_ONCE, CYCLES / 2), SHOWN, USED_ONE_IN);
      for (const what in part) seen[what] = (seen[what] ?? 0) + part[what]!;
    }
    return kept(page);
  };
  compare(`${CYCLES} cycles`, await kept(page), await runHalf(), await runHalf());
  console.log(`shown: ${JSON.stringify(seen)}`);
  for (const [what, times] of Object.entries(seen)) assert.ok(times > 0, `${what} never shown`);
  assert.deepEqual(complaints.errors, []);
  await page.close();
});

test(`${SOURCE_CHANGES} changes of src leave nothing behind`, async () => {
  const {page} = await open();
  await page.evaluate(changeSource, WARM_UP);
  const runHalf = async () => {
    await page.evaluate(changeSource, SOURCE_CHANGES / 2);
    return kept(page);
  };
  compare(`${SOURCE_CHANGES} changes of src`, await kept(page), await runHalf(), await runHalf());
  await page.close();
});
