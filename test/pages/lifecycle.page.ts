import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {ElementHandle, Page} from 'puppeteer-core';
import type {AgencyCheck} from '../../src/check/agency-check.ts';
import type {EyesOnIceMap} from '../../src/map/eyes-on-ice-map.ts';
import {
  drawn,
  newContext,
  newTabbedContext,
  openPage,
  painted,
  serve,
  TREE,
} from '../helpers/pages.ts';
import {sampled} from '../helpers/sample.ts';

const MAP = 'eyes-on-ice-map';
const CHECK = 'agency-check';
const SCRIPT = '<script type="module" src="/dist/eyes-on-ice.js"></script>';

/** States, the District and territories on the map. */
const SHAPES = 56;
const QUERY = 'Collier County, FL';

/** So that all is near: what is far below waits to be drawn. */
const TALL = {width: 1000, height: 6000};

/** What a host puts into the elements. */
const INSIDE = `<p class="fallback">See the list on ice.gov.</p>
  <a slot="footer" href="#footer">Our own page</a>`;
const PAIR = `<${CHECK} for="map" value="${QUERY}">${INSIDE}</${CHECK}>
  <${MAP} id="map" model="task-force" state="RI">${INSIDE}</${MAP}>`;
const SHADOW = `<${CHECK} for="map"></${CHECK}><${MAP} id="map" no-heading></${MAP}>`;

const context = await newContext();
const {origin} = await serve(TREE, {
  pages: {
    '/': html(SCRIPT),
    '/template': html(`${SCRIPT}<template>${PAIR}</template><div id="place"></div>`),
    '/before': html(`<${CHECK}>${INSIDE}</${CHECK}><${MAP}>${INSIDE}</${MAP}>`),
    '/shadow': html(`${SCRIPT}
      <div id="one"><template shadowrootmode="open">${SHADOW}</template></div>
      <div id="two" lang="es"></div>`),
    '/pair': html(`${SCRIPT}${PAIR}<div id="place" lang="es"></div>`),
    '/elsewhere': html('<p>Another page</p>'),
  },
});

function html(body: string): string {
  return `<!doctype html><html lang="en"><title>Lifecycle</title>${body}</html>`;
}

async function open(path: string, browser = context) {
  const {page, complaints} = await openPage(browser, TALL);
  await page.goto(origin + path);
  return {page, complaints};
}

/** The elements of a page, also those in shadow roots, once each is there. */
async function find<Tag extends typeof MAP | typeof CHECK>(page: Page, tag: Tag, inside = '') {
  const found = await page.waitForSelector(`${inside} ${tag}`, {visible: true});
  return found as unknown as ElementHandle<HTMLElementTagNameMap[Tag]>;
}

/** Waits until a map shows this, and says what else it shows. */
async function mapShows(page: Page, map: ElementHandle<EyesOnIceMap>, selector: string) {
  await page.waitForFunction(
    (one, wanted) => one.shadowRoot?.querySelector(wanted),
    {},
    map,
    selector,
  );
  return map.evaluate(async one => {
    await one.updateComplete;
    const root = one.shadowRoot!;
    return {
      shapes: root.querySelectorAll('.map [data-state]').length,
      model: root.querySelector<HTMLInputElement>('input:checked')!.value,
      opened: root.querySelector('.crumbs')?.textContent ?? null,
    };
  });
}

/** Waits for a look-up's verdict, and says it. */
async function verdict(page: Page, check: ElementHandle<AgencyCheck>): Promise<string> {
  const text = await page.waitForFunction(
    one => one.shadowRoot?.querySelector('.verdict')?.textContent?.replace(/\s+/g, ' ').trim(),
    {},
    check,
  );
  return (await text.jsonValue())!;
}

/** Waits until a map counts agreements of this model. */
function chosen(page: Page, map: ElementHandle<EyesOnIceMap>, model: string) {
  return mapShows(page, map, `input[value="${model}"]:checked`);
}

/** Whether a child of an element has a place on the screen. */
const isSeen = (element: ElementHandle, selector: string) =>
  element.$eval(selector, child => child.getClientRects().length > 0);

/** Counts a reader's choices that are told to the page. */
async function countChoices(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    Reflect.set(globalThis, 'choices', 0);
    document.addEventListener('state-select', () =>
      Reflect.set(globalThis, 'choices', Number(Reflect.get(globalThis, 'choices')) + 1),
    );
  });
  return () => page.evaluate(() => Number(Reflect.get(globalThis, 'choices')));
}

test('created by script, with properties set before they are put into the page', async () => {
  const {page, complaints} = await open('/');
  await page.evaluate(async () => {
    await customElements.whenDefined('agency-check');
    const map = document.createElement('eyes-on-ice-map');
    const check = document.createElement('agency-check');
    Object.assign(map, {id: 'map', model: 'warrant-service', state: 'RI', noLegend: true});
    Object.assign(check, {for: 'map', value: 'Collier County, FL', noHeading: true});
    // What is asked of an element before it is anywhere does no harm.
    map.outline('TX');
    check.focus();
    check.focusAnswer();
    // For nothing: never put into the page, or taken away at once.
    document.createElement('eyes-on-ice-map').model = 'all';
    document.body.append(document.createElement('eyes-on-ice-map'), check, map);
    document.querySelector('eyes-on-ice-map')!.remove();
  });
  const map = await find(page, MAP);
  const check = await find(page, CHECK);
  const {model, opened} = await mapShows(page, map, '[data-county]');
  assert.equal(model, 'warrant-service');
  assert.match(opened!, /Rhode Island/);
  assert.equal(await map.evaluate(one => one.shadowRoot!.querySelector('[part="legend"]')), null);
  assert.match(await verdict(page, check), /: signed /);
  assert.equal(await check.evaluate(one => one.shadowRoot!.querySelector('.heading')), null);
  assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
  await page.close();
});

test('made from their classes, as a bundler’s code does', async () => {
  const {page, complaints} = await open('/');
  await page.evaluate(async () => {
    const {EyesOnIceMap, AgencyCheck} = (await import(
      String('/dist/eyes-on-ice.js')
    )) as typeof import('../../src/index.ts');
    const map = new EyesOnIceMap();
    const check = new AgencyCheck();
    map.measure = 'agencies';
    check.value = '33101';
    document.body.append(map, check);
  });
  assert.equal((await mapShows(page, await find(page, MAP), '[data-state="TX"]')).shapes, SHAPES);
  assert.notEqual(await verdict(page, await find(page, CHECK)), '');
  assert.deepEqual(complaints.errors, []);
  await page.close();
});

test('in a template nothing runs; what is cloned out of it does, each for itself', async () => {
  const {page, complaints} = await open('/template');
  await page.evaluate(() => customElements.whenDefined('eyes-on-ice-map'));
  const started = await page.$eval('template', ({content}) =>
    [...content.children].filter(child => child.shadowRoot !== null || child.matches(':defined')),
  );
  assert.deepEqual(started, []);
  await page.$eval('template', ({content}) => {
    document.querySelector('#place')!.append(content.cloneNode(true));
    const holder = document.createElement('section');
    holder.append(document.importNode(content, true));
    document.body.append(holder);
  });
  for (const inside of ['#place', 'section']) {
    const map = await find(page, MAP, inside);
    assert.match((await mapShows(page, map, '[data-county]')).opened!, /Rhode Island/);
    assert.equal(await isSeen(map, '.fallback'), false);
    assert.equal(await isSeen(map, '[slot=footer]'), true);
    assert.match(await verdict(page, await find(page, CHECK, inside)), /: signed /);
  }
  const [first, second] = [await find(page, MAP, '#place'), await find(page, MAP, 'section')];
  await first.evaluate(one => (one.state = null));
  assert.equal((await mapShows(page, first, '.map [data-state]')).opened, null);
  assert.match((await mapShows(page, second, '[data-county]')).opened!, /Rhode Island/);
  assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
  await page.close();
});

test('inside other shadow roots: drawn, led by the map of their own root, in its language', async () => {
  const {page, complaints} = await open('/shadow');
  await page.evaluate(inside => {
    const shadow = document.querySelector('#two')!.attachShadow({mode: 'open'});
    shadow.innerHTML = inside;
  }, SHADOW);
  const [one, two] = ['#one >>>', '#two >>>'] as const;
  for (const root of [one, two]) {
    const map = await find(page, MAP, root);
    assert.equal((await mapShows(page, map, '[data-state="TX"]')).shapes, SHAPES);
  }
  const texts = await (
    await find(page, CHECK, two)
  ).evaluate(check => check.shadowRoot!.querySelector('.primary')!.textContent!.trim());
  assert.equal(texts, 'Buscar');
  await (await page.$(`${one} [data-state="TX"]`))!.click();
  const follower = await find(page, CHECK, one);
  await page.waitForFunction(check => check.state === 'TX', {}, follower);
  assert.equal(await (await find(page, CHECK, two)).evaluate(({state}) => state), null);
  await mapShows(page, await find(page, MAP, one), '[data-county]');
  assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
  await page.close();
});

test('there before the script: what was set is kept, and the fallback makes room', async () => {
  const {page, complaints} = await open('/before');
  const [map, check] = [await find(page, MAP), await find(page, CHECK)];
  for (const element of [map, check]) assert.equal(await isSeen(element, '.fallback'), true);
  await page.evaluate(() => {
    const list = {model: 'task-force', state: 'ri', headingLevel: '3', noTimeline: true};
    Object.assign(document.querySelector('eyes-on-ice-map')!, list);
    Object.assign(document.querySelector('agency-check')!, {value: '34112', noHeading: true});
    const script = document.createElement('script');
    document.head.append(Object.assign(script, {type: 'module', src: '/dist/eyes-on-ice.js'}));
  });
  const {model, opened} = await mapShows(page, map, '[data-county]');
  assert.equal(model, 'task-force');
  assert.match(opened!, /Rhode Island/);
  assert.equal(await map.evaluate(one => one.state), 'RI');
  assert.equal((await map.$$('>>> [aria-level="3"].heading')).length, 1);
  assert.match(await verdict(page, check), /: signed /);
  assert.equal(await check.evaluate(one => one.shadowRoot!.querySelector('.heading')), null);
  for (const element of [map, check]) {
    assert.equal(await isSeen(element, '.fallback'), false);
    assert.equal(await isSeen(element, '[slot=footer]'), true);
  }
  // What was set then no longer hides the property: it can be set again.
  await map.evaluate(one => Object.assign(one, {model: 'jail-enforcement', state: null}));
  assert.equal((await chosen(page, map, 'jail-enforcement')).shapes, SHAPES);
  await check.evaluate(one => (one.value = ''));
  await page.waitForFunction(one => one.answer === null, {}, check);
  assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
  await page.close();
});

test('added after the script, as markup or node by node', async () => {
  const {page, complaints} = await open('/');
  await page.evaluate(() => customElements.whenDefined('agency-check'));
  await page.evaluate(pair => {
    document.body.insertAdjacentHTML('beforeend', `<section>${pair}</section>`);
    const holder = document.createElement('article');
    holder.innerHTML = pair;
    document.body.append(holder);
  }, PAIR);
  for (const inside of ['section', 'article']) {
    const {model} = await mapShows(page, await find(page, MAP, inside), '[data-county]');
    assert.equal(model, 'task-force');
    assert.match(await verdict(page, await find(page, CHECK, inside)), /: signed /);
  }
  assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
  await page.close();
});

for (const how of sampled(['cloned', 'imported'] as const)) {
  test(`${how} after use: the copy draws itself from its attributes, and shares no state`, async () => {
    const {page, complaints} = await open('/pair');
    const [map, check] = [await find(page, MAP), await find(page, CHECK)];
    await mapShows(page, map, '[data-county]');
    const before = await verdict(page, check);
    await map.evaluate(one => Object.assign(one, {model: 'warrant-service', state: 'TX'}));
    await mapShows(page, map, '[data-county="48201"]');
    await page.evaluate(
      (asked, ...used) => {
        const copyOf = (node: Node) =>
          asked === 'cloned' ? node.cloneNode(true) : document.importNode(node, true);
        const copies = used.map(one => copyOf(one) as HTMLElement);
        copies[0]!.id = 'copy';
        document.querySelector('#place')!.append(...copies);
      },
      how,
      map,
      check,
    );
    const [mapCopy, checkCopy] = [
      await find(page, MAP, '#place'),
      await find(page, CHECK, '#place'),
    ];
    const {model, opened} = await mapShows(page, mapCopy, '[data-county]');
    assert.equal(model, 'task-force');
    assert.match(opened!, /Rhode Island/);
    assert.notEqual(await verdict(page, checkCopy), '');

    await mapCopy.evaluate(one => Object.assign(one, {model: 'all', state: null}));
    assert.equal((await chosen(page, mapCopy, 'all')).shapes, SHAPES);
    await checkCopy.evaluate(one => (one.value = ''));
    await page.waitForFunction(one => one.answer === null, {}, checkCopy);
    assert.match((await chosen(page, map, 'warrant-service')).opened!, /Texas/);
    assert.equal(await verdict(page, check), before);
    assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
    await page.close();
  });
}

for (const how of sampled(['another parent', 'a shadow root'] as const)) {
  test(`moved to ${how} while a state is open: all that was chosen stays`, async () => {
    const {page, complaints} = await open('/pair');
    const [map, check] = [await find(page, MAP), await find(page, CHECK)];
    await mapShows(page, map, '[data-county]');
    await map.evaluate(one => Object.assign(one, {model: 'all', state: 'TX'}));
    await mapShows(page, map, '[data-county="48201"]');
    await verdict(page, check);
    await (await check.$('>>> input'))!.type(' and what I wrote');
    const choices = await countChoices(page);
    await page.evaluate(
      (parent, ...used) => {
        const place = document.querySelector('#place')!;
        (parent === 'a shadow root' ? place.attachShadow({mode: 'open'}) : place).append(...used);
      },
      how,
      map,
      check,
    );
    // It speaks its new parent's language.
    await page.waitForFunction(
      one => one.shadowRoot!.querySelector('.primary')!.textContent!.includes('Buscar'),
      {},
      check,
    );
    assert.match((await mapShows(page, map, '[data-county="48201"]')).opened!, /Texas/);
    assert.match(await verdict(page, check), /: firmó /);
    assert.match(await check.evaluate(one => one.value), /what I wrote$/);
    await (await map.$('>>> .back'))!.click();
    assert.equal((await mapShows(page, map, '.map [data-state="TX"]')).shapes, SHAPES);
    assert.equal(await choices(), 1);
    await page.waitForFunction(one => one.state === null, {}, check);
    assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
    await page.close();
  });
}

test('restored by the back–forward cache they stand as they were left, and go on', async () => {
  const {page, complaints} = await open('/pair', await newTabbedContext());
  const [map, check] = [await find(page, MAP), await find(page, CHECK)];
  await mapShows(page, map, '[data-county]');
  await map.evaluate(one => (one.state = 'TX'));
  await mapShows(page, map, '[data-county="48201"]');
  const before = await verdict(page, check);
  await (await check.$('>>> input'))!.type(' and what I wrote');
  await page.evaluate(() =>
    addEventListener('pageshow', ({persisted}) => Reflect.set(globalThis, 'wasKept', persisted)),
  );
  await page.goto(`${origin}/elsewhere`);
  await page.goBack();
  assert.equal(await page.evaluate(() => Reflect.get(globalThis, 'wasKept') as unknown), true);

  // A handle does not outlive that its page was left.
  const [mapAgain, checkAgain] = [await find(page, MAP), await find(page, CHECK)];
  assert.match((await mapShows(page, mapAgain, '[data-county="48201"]')).opened!, /Texas/);
  assert.equal(await verdict(page, checkAgain), before);
  assert.match(await checkAgain.evaluate(one => one.value), /what I wrote$/);
  await (await mapAgain.$('>>> .back'))!.click();
  assert.equal((await mapShows(page, mapAgain, '.map [data-state="TX"]')).shapes, SHAPES);
  await (await mapAgain.$('>>> [data-state="OH"]'))!.click();
  await mapShows(page, mapAgain, '[data-county="39001"]');
  await checkAgain.evaluate(one => (one.value = '33101'));
  await page.waitForFunction(one => one.answer?.query === '33101', {}, checkAgain);
  await drawn(page, CHECK);
  await painted(page);
  assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
  await page.close();
});
