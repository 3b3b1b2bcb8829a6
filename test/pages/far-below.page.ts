import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'puppeteer-core';
import type {EyesOnIceMap} from '../../src/map/eyes-on-ice-map.ts';
import {countCalls, type CallsIn} from '../helpers/calls.ts';
import {
  atRest,
  drawn,
  goTo,
  assertStill,
  newContext,
  newTabbedContext,
  openPage,
  painted,
  serve,
  TREE,
} from '../helpers/pages.ts';
import {sampled} from '../helpers/sample.ts';

const TAG = 'eyes-on-ice-map';
const SCRIPT = '/dist/eyes-on-ice.js';
const SCREEN = {width: 1000, height: 800};

/** What only a map that is drawn has work for. */
const DRAWN_BY = [
  'geo/arcs.ts',
  'geo/arc-paths.ts',
  'data/history.ts',
  'map/nation/national-map.ts',
  'map/choropleth/legend.ts',
  'map/controls/timeline.ts',
  'map/controls/model-switch.ts',
];

const context = await newContext();
const far = '<a href="#end">Start</a><div style="block-size: 4000px"></div>';
const map = `<${TAG} id="map"></${TAG}>`;
const {origin, requests} = await serve(TREE, {
  pages: {
    '/far': html(`${far}${map}<p id="end"><a href="#">End</a></p>`),
    '/opened': html(`${far}<${TAG} id="map" state="tx"></${TAG}>`),
    '/table': html(`${far}<${TAG} id="map" view="table"></${TAG}>`),
    '/with-actions': html(
      `${far}<${TAG} id="map"><a slot="actions" href="#petition">Sign the petition</a></${TAG}>`,
    ),
    '/near': html(map),
    '/panel': html(`<div id="panel" style="display: none">${map}</div>`),
    '/scroller': html(
      `<div id="scroller" style="block-size: 300px; overflow: auto"><div style="block-size: 3000px"></div>${map}</div>`,
    ),
  },
});
const frames = await serve(
  {},
  {
    pages: {
      '/near': html(`<iframe src="${origin}/near" width="900" height="1200"></iframe>`),
      '/tall': html(`<iframe src="${origin}/far" width="900" height="600"></iframe>`),
    },
  },
);

function html(body: string): string {
  return `<!doctype html><html lang="en"><title>Far below</title>
    <script type="module" src="${SCRIPT}"></script>
    <style>body { margin: 0 } ${TAG} { display: block; min-block-size: 66em }</style>${body}</html>`;
}

async function open(path: string, prepare?: (page: Page) => Promise<unknown>) {
  const {page, complaints} = await openPage(context, SCREEN);
  await page.evaluateOnNewDocument(countLoads);
  await prepare?.(page);
  await goTo(page, origin + path);
  await drawn(page, TAG);
  return {page, complaints};
}

/** Counts `data-load` events from the first byte on. */
function countLoads() {
  Reflect.set(globalThis, 'loads', 0);
  addEventListener('data-load', () =>
    Reflect.set(globalThis, 'loads', Number(Reflect.get(globalThis, 'loads')) + 1),
  );
}

const loads = (page: Page) => page.evaluate(() => Number(Reflect.get(globalThis, 'loads')));

/** How many states the map has drawn. */
const statesIn = (page: Pick<Page, '$eval'>) =>
  page.$eval(TAG, element => element.shadowRoot!.querySelectorAll('[data-state]').length);

const scrollIntoView = (page: Page, selector: string) =>
  page.$eval(selector, element => element.scrollIntoView({block: 'start'}));

/** Waits until a selector is there in the map's shadow. */
const shown = (page: Pick<Page, 'waitForFunction'>, selector: string) =>
  page.waitForFunction(
    (tag, inside) => document.querySelector(tag)?.shadowRoot?.querySelector(inside),
    {},
    TAG,
    selector,
  );

test('a map far below decodes no shape, draws no path, unpacks no month until it comes near', async () => {
  let calls!: CallsIn;
  const {page, complaints} = await open('/far', async one => (calls = await countCalls(one)));
  const counted = () => Promise.all(DRAWN_BY.map(file => calls(file)));
  await painted(page);
  for (const file of DRAWN_BY) assert.equal(await calls(file), 0, file);
  assert.equal(await page.$eval(TAG, one => one.shadowRoot!.querySelectorAll('path').length), 0);
  await scrollIntoView(page, TAG);
  await shown(page, '.timeline');
  await shown(page, '.controls');
  assert.ok((await counted()).every(count => count > 0));
  assert.deepEqual(complaints.errors, []);
  await page.close();
});

/** Parts of a map: the same are asked for wherever it stands and whatever a reader looks at. */
const PARTS = ['agencies', 'controls', 'names', 'parts'].map(name => `/dist/${name}.js`);

const FAR_AWAY = [
  ['/far', '[data-state="TX"]', []],
  ['/opened', '[data-county]', ['/dist/counties/tx.js', '/dist/documents.js']],
  ['/table', 'table.states', []],
] as const;

for (const [path, awaited, more] of sampled(FAR_AWAY)) {
  test(`${path}: a map far below asks for its parts at once, and draws none of them`, async () => {
    const before = requests.length;
    const asked = () =>
      requests
        .slice(before)
        .filter(url => ![path, SCRIPT, '/favicon.ico'].includes(url))
        .toSorted();
    const {page} = await open(path);
    await atRest(page);
    assert.deepEqual(asked(), PARTS);
    assert.equal(await statesIn(page), 0);
    await scrollIntoView(page, TAG);
    await shown(page, awaited);
    await atRest(page);
    assert.deepEqual(asked(), [...PARTS, ...more].toSorted());
    await page.close();
  });
}

test('a map is drawn one screen before it is seen', async () => {
  const {page} = await open('/far');
  const top = await page.$eval(TAG, element => element.getBoundingClientRect().top);
  await page.evaluate(y => globalThis.scrollTo(0, y), top - 2 * SCREEN.height - 50);
  await painted(page);
  assert.equal(await statesIn(page), 0);
  await page.evaluate(y => globalThis.scrollTo(0, y), top - 2 * SCREEN.height + 50);
  await shown(page, '[data-state]');
  assert.ok((await page.$eval(TAG, one => one.getBoundingClientRect().top)) > SCREEN.height);
  await page.close();
});

test('it keeps its height meanwhile: nothing moves when it is drawn', async () => {
  const {page} = await open('/far');
  const tops = () =>
    page.evaluate(tag => {
      const pieces = ['header', '.body'];
      const root = document.querySelector(tag)!.shadowRoot!;
      const all = pieces.map(piece => root.querySelector(piece)!);
      return all.map(one => one.getBoundingClientRect().top + scrollY);
    }, TAG);
  const before = await tops();
  await scrollIntoView(page, TAG);
  await shown(page, '[data-state]');
  await painted(page);
  assert.deepEqual(await tops(), before);
  await assertStill(page);
  await page.close();
});

test('before it is drawn, heading, totals, source and the host’s links can be read', async () => {
  const {page} = await open('/with-actions');
  const tree = JSON.stringify(await page.accessibility.snapshot({includeIframes: false}));
  assert.match(tree, /"role":"heading",[^}]*"name":"[^"]+","level":2/);
  assert.match(tree, /as of/);
  assert.match(tree, /[\d,]+ agreements by [\d,]+ agencies in \d+ states/);
  assert.match(tree, /Sign the petition/);
  assert.match(tree, /"name":"Source:"/);
  assert.equal(await statesIn(page), 0);
  await page.close();
});

test('Tab does not pass it by, and the focus is not lost when it is drawn', async () => {
  const {page} = await open('/far');
  await page.focus('a');
  await page.keyboard.press('Tab');
  const focus = () =>
    page.$eval(TAG, ({shadowRoot}) => {
      const active = shadowRoot!.activeElement;
      return (active as HTMLInputElement | null)?.value || active?.className.trim() || null;
    });
  assert.equal(await focus(), 'body');
  assert.ok((await statesIn(page)) > 50);
  await page.keyboard.press('Tab');
  // Its first stop: the chosen one of the models.
  assert.equal(await focus(), 'all');
  await page.close();
});

test('it is drawn for print: by the browser, and before paper is laid out', async () => {
  const printed = await open('/far');
  const pdf = await printed.page.pdf();
  assert.ok(pdf.byteLength > 0);
  assert.ok((await statesIn(printed.page)) > 50);
  await printed.page.close();
  const {page} = await open('/far');
  const states = await page.$eval(TAG, element => {
    dispatchEvent(new Event('beforeprint'));
    return element.shadowRoot!.querySelectorAll('[data-state]').length;
  });
  assert.ok(states > 50);
  await page.close();
});

for (const how of sampled(['an address', 'a link'] as const)) {
  test(`${how} that leads to it finds it where it stays`, async () => {
    const {page} = await open(how === 'an address' ? '/far#map' : '/far');
    if (how === 'a link') await page.evaluate(() => (location.hash = '#map'));
    await shown(page, '[data-state]');
    await painted(page);
    assert.equal(await page.$eval(TAG, one => Math.round(one.getBoundingClientRect().top)), 0);
    await page.close();
  });
}

const UNOBSERVED = [
  ['/far', '[data-state="TX"]'],
  ['/opened', '[data-county]'],
  ['/table', 'table.states'],
] as const;

for (const [path, awaited] of sampled(UNOBSERVED)) {
  test(`${path}: without IntersectionObserver it is drawn at once`, async () => {
    const {page, complaints} = await open(path, one =>
      one.evaluateOnNewDocument(() => Reflect.deleteProperty(globalThis, 'IntersectionObserver')),
    );
    await shown(page, awaited);
    assert.equal(await page.evaluate(() => scrollY), 0);
    assert.equal(await loads(page), 1);
    assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
    await page.close();
  });
}

test('a map in a panel that is hidden is drawn when the panel is shown', async () => {
  const {page} = await open('/panel');
  assert.equal(await statesIn(page), 0);
  assert.equal(await loads(page), 1);
  await page.$eval('#panel', panel => panel.removeAttribute('style'));
  await shown(page, '[data-state]');
  await page.close();
});

test('a map far down in a box that scrolls is drawn when it is scrolled to', async () => {
  const {page} = await open('/scroller');
  await page.$eval('#scroller', box => box.scrollTo(0, 3000));
  await shown(page, '[data-state]');
  await page.close();
});

test('in a tab behind another one a map is drawn before the tab is turned to', async () => {
  const tabs = await newTabbedContext();
  const {page} = await openPage(tabs, SCREEN);
  const other = await tabs.newPage();
  await other.bringToFront();
  await page.goto(`${origin}/near`);
  await drawn(page, TAG);
  assert.equal(await page.evaluate(() => document.visibilityState), 'hidden');
  assert.ok((await statesIn(page)) > 50);
  await other.close();
  await page.close();
});

test('in a frame of another site it is drawn, also far down in the frame', async () => {
  const {page} = await openPage(context, SCREEN);
  for (const path of ['/near', '/tall']) {
    await goTo(page, frames.origin + path);
    const frame = await page.waitForFrame(one => one.url().startsWith(origin));
    await frame.$eval(TAG, element => element.scrollIntoView());
    await shown(frame, '[data-state]');
  }
  await page.close();
});

test('state, month, model and outline can be set before it is drawn, and are shown then', async () => {
  const {page, complaints} = await open('/far');
  const before = await page.$eval(TAG, async element => {
    const one = element as EyesOnIceMap;
    one.model = 'task-force';
    one.month = '2025-06';
    one.outline('FL');
    await one.updateComplete;
    const {asOf, states} = one.list;
    return {asOf, states: states.size, model: one.model, month: one.month};
  });
  assert.equal(before.model, 'task-force');
  assert.equal(before.month, '2025-06');
  assert.match(before.asOf, /^\d{4}-\d\d-\d\d$/);
  assert.ok(before.states > 0);
  assert.equal(await loads(page), 1);
  assert.equal(await statesIn(page), 0);
  await scrollIntoView(page, TAG);
  await shown(page, '[data-state="FL"][aria-current="true"]');
  assert.equal(
    await page.$eval(
      TAG,
      one => one.shadowRoot!.querySelector<HTMLInputElement>(':checked')!.value,
    ),
    'task-force',
  );
  await page.$eval(TAG, one => ((one as EyesOnIceMap).state = 'OH'));
  await shown(page, '[data-county]');
  assert.equal(await loads(page), 1);
  assert.deepEqual(complaints.errors, []);
  await page.close();
});

test('a wrong value is named before it is drawn, and falls back', async () => {
  const {page, complaints} = await open('/far');
  await page.$eval(TAG, async element => {
    const one = element as EyesOnIceMap;
    element.setAttribute('month', '1999-13');
    element.setAttribute('state', 'zz');
    await one.updateComplete;
  });
  for (const wrong of [/month="1999-13"/, /state="zz"/])
    assert.match(complaints.warnings.join('\n'), wrong);
  await page.close();
});

test('a look-up reads no agency and builds no index before somebody turns to it', async () => {
  const {page} = await openPage(context, SCREEN);
  const calls = await countCalls(page);
  await page.goto(origin + '/near');
  await page.evaluate(() => document.body.append(document.createElement('agency-check')));
  await drawn(page, 'agency-check');
  await painted(page);
  assert.equal(await calls('search/index/create-index.ts'), 0);
  await page.evaluate(() => {
    const input = document.querySelector('agency-check')!.shadowRoot!.querySelector('input')!;
    input.value = 'Collier';
    input.dispatchEvent(new Event('input'));
  });
  assert.ok((await calls('search/index/create-index.ts')) > 0);
  await page.close();
});
