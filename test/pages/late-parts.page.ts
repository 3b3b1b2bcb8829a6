/**
 * What the module loads from beside itself right after its first picture: what a reader does before it is
 * there, and what is said where it can't be had.
 */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {HTTPRequest, Page} from 'puppeteer-core';
import {atRest, newContext, openPage, painted, serve, TREE} from '../helpers/pages.ts';

const MAP = 'eyes-on-ice-map';
const CHECK = 'agency-check';
const SHAPES = 56;
const CLASSES = 7;
/** States and territories with an agreement on the built-in list. */
const COLOURED = 40;
const COUNTIES_OF_NEW_HAMPSHIRE = 10;

const context = await newContext();
const {origin} = await serve(TREE, {
  pages: {
    '/': `<!doctype html><html lang="en"><title>Late parts</title><link rel="icon" href="data:,">
      <script type="module" src="/dist/eyes-on-ice.js"></script>
      <agency-check></agency-check><eyes-on-ice-map></eyes-on-ice-map></html>`,
  },
});

/** Opens the page with some files withheld; `give` hands them out, `refuse` answers that there are none. */
async function openWithout(...files: readonly string[]) {
  const {page, complaints} = await openPage(context);
  const held: HTTPRequest[] = [];
  let rule: 'hold' | 'give' | 'refuse' = 'hold';
  const answer = (request: HTTPRequest) =>
    void (rule === 'give' ? request.continue() : request.respond({status: 404, body: ''}));
  await page.setRequestInterception(true);
  page.on('request', request => {
    if (!files.some(file => new URL(request.url()).pathname === `/dist/${file}`))
      void request.continue();
    else if (rule === 'hold') held.push(request);
    else answer(request);
  });
  const end = (how: 'give' | 'refuse') => {
    rule = how;
    held.splice(0).forEach(answer);
  };
  await page.goto(origin);
  await page.waitForSelector(`${CHECK} >>> input`, {visible: true});
  await page.waitForSelector(`${MAP} >>> .legend`, {visible: true});
  return {page, complaints, give: () => end('give'), refuse: () => end('refuse')};
}

/** Counts the `check` events of a page from now on. */
async function countAnswers(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.addEventListener('check', () => {
      const {dataset} = document.documentElement;
      dataset['answers'] = String(Number(dataset['answers'] ?? 0) + 1);
    });
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset['answers'] ?? 0));
}

const textOf = (page: Page, selector: string) =>
  page.$eval(`${CHECK} >>> ${selector}`, one => one.textContent!.trim());

async function typeQuestion(page: Page, question: string): Promise<void> {
  await (await page.waitForSelector(`${CHECK} >>> input`, {visible: true}))!.click();
  await page.keyboard.type(question);
}

test('what is looked up before anything can answer is answered, once, when it can', async () => {
  const {page, complaints, give} = await openWithout('look-up.js');
  const answers = await countAnswers(page);
  await typeQuestion(page, 'Collier County, FL');
  await page.keyboard.press('Enter');
  assert.equal(await textOf(page, '.verdict-box'), 'Looking…');
  assert.equal(await page.$(`${CHECK} >>> .verdict`), null);
  give();
  await page.waitForSelector(`${CHECK} >>> .verdict`, {visible: true});
  assert.match(await textOf(page, '.verdict'), /^Collier County sheriff: signed /);
  assert.equal(await answers(), 1);
  assert.equal(await page.$eval(CHECK, check => check.value), 'Collier County, FL');
  assert.deepEqual(complaints.errors, []);
  await page.close();
});

test('what is only typed by then is suggested for, and answered when it is looked up', async () => {
  const {page, give} = await openWithout('agencies.js');
  const answers = await countAnswers(page);
  await typeQuestion(page, 'collie');
  assert.equal(await textOf(page, '.verdict-box'), '');
  give();
  await page.waitForSelector(`${CHECK} >>> [role="option"]`, {visible: true});
  assert.equal(await answers(), 0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForSelector(`${CHECK} >>> .verdict`, {visible: true});
  assert.equal(await answers(), 1);
  await page.close();
});

test('what the host asks before anything can answer is answered without an event', async () => {
  const {page, give} = await openWithout('look-up.js');
  const answers = await countAnswers(page);
  await page.$eval(CHECK, check => (check.value = '33101'));
  give();
  await page.waitForSelector(`${CHECK} >>> .verdict`, {visible: true});
  assert.match(await textOf(page, '.verdict'), /: signed /);
  assert.equal(await answers(), 0);
  await page.close();
});

for (const file of ['agencies.js', 'look-up.js', 'names.js']) {
  test(`without ${file} the look-up says so and gives no answer`, async () => {
    const {page, refuse} = await openWithout(file);
    refuse();
    await typeQuestion(page, 'Collier County, FL');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${CHECK} >>> .missing button`, {visible: true});
    assert.match(await textOf(page, '.missing'), /^The list of agencies could not be loaded/);
    assert.equal(await page.$(`${CHECK} >>> .verdict`), null);
    assert.equal(await page.$eval(CHECK, check => check.answer), null);
    await page.close();
  });
}

for (const files of [
  ['look-up.js'],
  ['agencies.js'],
  ['names.js'],
  ['look-up.js', 'agencies.js'],
]) {
  test(`where ${files.join(' and ')} could not be had, a later try answers`, async () => {
    const {page, refuse, give} = await openWithout(...files);
    refuse();
    await typeQuestion(page, 'Collier County, FL');
    await page.keyboard.press('Enter');
    const again = await page.waitForSelector(`${CHECK} >>> .missing button`, {visible: true});
    // In vain: the browser keeps a failure of this address too.
    await again!.click();
    await atRest(page);
    give();
    await again!.click();
    await page.waitForSelector(`${CHECK} >>> .verdict`, {visible: true});
    assert.match(await textOf(page, '.verdict'), /^Collier County sheriff: signed /);
    await page.close();
  });
}

/** Whether a reader sees parts of the map, by their selectors. */
const seen = (page: Page, ...selectors: readonly string[]) =>
  Promise.all(
    selectors.map(selector =>
      page.$eval(`${MAP} >>> ${selector}`, one => getComputedStyle(one).visibility === 'visible'),
    ),
  );

for (const [name, value, isPictureSeen] of [
  ['compare', '2025-01', false],
  ['month', '2026-10', false],
  ['detail', 'counties', true],
  ['state', 'TX', true],
] as const) {
  test(`a map with ${name}="${value}" says nothing else meanwhile, and what it shows where that can't be had`, async () => {
    const {page, refuse} = await openWithout('controls.js');
    await page.$eval(MAP, (map, ...attribute) => map.setAttribute(...attribute), name, value);
    await painted(page);
    assert.deepEqual(await seen(page, '.heading', '.facts', '.map'), [true, false, isPictureSeen]);
    await page.emulateMediaType('print');
    assert.deepEqual(await seen(page, '.facts', '.map'), [true, true]);
    await page.emulateMediaType('screen');
    refuse();
    await page.waitForSelector(`${MAP} >>> .missing`, {visible: true});
    assert.deepEqual(await seen(page, '.facts', '.map'), [true, true]);
    const textsOf = (selector: string) =>
      page.$eval(`${MAP} >>> ${selector}`, one => one.textContent!.replace(/\s+/g, ' ').trim());
    assert.equal(await textsOf('.caption'), 'Agreements, by state — as of May 18, 2026');
    assert.equal(await textsOf('.legend-title'), 'Agreements, May 18, 2026');
    assert.match(await textsOf('.about'), /^1,843 agreements by 1,549 agencies/);
    const coloured = await page.$$eval(
      `${MAP} >>> .state`,
      all => all.filter(one => !one.classList.contains('s0')).length,
    );
    assert.equal(coloured, COLOURED);
    await page.close();
  });
}

test('a map that awaits its picture keeps the focus that came to it', async () => {
  const {page} = await openWithout('controls.js');
  // As Tab comes to a map far below, which is drawn then.
  await page.$eval(`${MAP} >>> .body`, body => {
    body.setAttribute('tabindex', '-1');
    (body as HTMLElement).focus();
  });
  await page.$eval(MAP, map => map.setAttribute('compare', '2025-01'));
  await painted(page);
  assert.deepEqual(await seen(page, '.map'), [false]);
  assert.equal(await page.$eval(MAP, map => map.shadowRoot!.activeElement?.className), 'body');
  await page.close();
});

test('without its controls the map and its legend stand, and it says what is missing', async () => {
  const {page, refuse} = await openWithout('controls.js');
  refuse();
  const missing = await page.waitForSelector(`${MAP} >>> .missing`, {visible: true});
  assert.match(await missing!.evaluate(one => one.textContent!), /The controls and the details/);
  assert.equal((await page.$$(`${MAP} >>> [data-state]`)).length, SHAPES);
  assert.equal((await page.$$(`${MAP} >>> .class`)).length, CLASSES);
  assert.notEqual(await page.$(`${MAP} >>> footer a[href*="ice.gov"]`), null);
  await page.$eval(MAP, map => (map.model = 'task-force'));
  await page.waitForSelector(`${MAP} >>> svg[aria-label*="Task Force"]`, {visible: true});
  await page.close();
});

for (const file of ['parts.js', 'agencies.js']) {
  test(`without ${file} a state stays closed, and the map says why`, async () => {
    const {page, refuse} = await openWithout(file);
    refuse();
    await page.waitForSelector(`${MAP} >>> .controls`, {visible: true});
    await page.$eval(MAP, map => (map.state = 'NH'));
    const missing = await page.waitForSelector(`${MAP} >>> .missing`, {visible: true});
    assert.match(await missing!.evaluate(one => one.textContent!), /could not be loaded/);
    assert.equal((await page.$$(`${MAP} >>> [data-state]`)).length, SHAPES);
    await page.close();
  });
}

for (const file of ['controls.js', 'parts.js', 'agencies.js']) {
  test(`where ${file} could not be had, a later try opens a state`, async () => {
    const {page, refuse, give} = await openWithout(file);
    refuse();
    await page.$eval(MAP, map => (map.state = 'NH'));
    const again = await page.waitForSelector(`${MAP} >>> .missing button`, {visible: true});
    await atRest(page);
    give();
    await again!.click();
    await page.waitForSelector(`${MAP} >>> [data-county]`, {visible: true});
    assert.equal((await page.$$(`${MAP} >>> [data-county]`)).length, COUNTIES_OF_NEW_HAMPSHIRE);
    assert.equal(await page.$(`${MAP} >>> .missing`), null);
    await page.close();
  });
}

test('where the counties of a state could not be had, they are there when it is opened again', async () => {
  const {page, refuse, give} = await openWithout('counties/nh.js');
  refuse();
  const openState = (state: string | null) =>
    page.$eval(MAP, (map, code) => (map.state = code), state);
  await openState('NH');
  await page.waitForSelector(`${MAP} >>> .whole.unknown`, {visible: true});
  give();
  await openState(null);
  await page.waitForSelector(`${MAP} >>> [data-state]`, {visible: true});
  await openState('NH');
  await page.waitForSelector(`${MAP} >>> [data-county]`, {visible: true});
  assert.equal((await page.$$(`${MAP} >>> [data-county]`)).length, COUNTIES_OF_NEW_HAMPSHIRE);
  await page.close();
});

test('a state that is opened before its parts are there opens when they are', async () => {
  const {page, give} = await openWithout('agencies.js', 'parts.js');
  await page.waitForSelector(`${MAP} >>> .controls`, {visible: true});
  await page.$eval(MAP, map => (map.state = 'NH'));
  give();
  await page.waitForSelector(`${MAP} >>> [data-county]`, {visible: true});
  assert.equal((await page.$$(`${MAP} >>> [data-county]`)).length, COUNTIES_OF_NEW_HAMPSHIRE);
  assert.equal(await page.$(`${MAP} >>> .missing`), null);
  await page.close();
});

test('who waits for what is drawn sends for no missing file again', async () => {
  const {page, refuse} = await openWithout('controls.js', 'look-up.js');
  refuse();
  await page.waitForSelector(`${MAP} >>> .missing`, {visible: true});
  // What imports a missing file asks for it too, once.
  await atRest(page);
  const waitForBoth = () =>
    page.$$eval(`${MAP}, ${CHECK}`, async elements => {
      for (const {updateComplete} of elements) await updateComplete;
    });
  await waitForBoth();
  const asked: string[] = [];
  page.on('request', request => asked.push(request.url()));
  await waitForBoth();
  assert.deepEqual(asked, []);
  await page.close();
});
