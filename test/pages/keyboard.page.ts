import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {focusComesTo, focused, isFocused, press, stopsUntil, tabTo} from '../helpers/keyboard.ts';
import {newContext, openPage, serve, TREE} from '../helpers/pages.ts';
import {sampled} from '../helpers/sample.ts';
import {CHECK, MAP, settled} from '../helpers/shown-states.ts';

const DESK = {width: 1200, height: 900};
const PHONE = {width: 320, height: 640};

const context = await newContext();

/** A host page with the elements between two links; the focus is on the first. */
async function open(html: string, viewport = DESK): Promise<Page> {
  const page = `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">
    <meta name="viewport" content="width=device-width">
    <script type="module" src="/dist/eyes-on-ice.js"></script>
    <a href="#before" id="before">Before</a>${html}<a href="#after" id="after">After</a></html>`;
  const {origin} = await serve(TREE, {pages: {'/': page}});
  const opened = await openPage(context, viewport);
  await opened.page.goto(origin);
  await settled(opened.page);
  await opened.page.focus('#before');
  return opened.page;
}

const map = (attributes = '') => `<${MAP} id="map" ${attributes}></${MAP}>`;
const check = (attributes = '') => `<${CHECK} for="map" ${attributes}></${CHECK}>`;

const WALKS = [
  [
    'the map',
    map(),
    '.legend',
    /^input,select Agreements.*path AL,.*select Compare with.*input Month,/,
  ],
  [
    'an opened state',
    map('state="NH"'),
    '.agreement a',
    /button ‹ All states,.*path 33001,.*select .*,button Skip the list,a /,
  ],
  ['the table', map('view="table"'), 'table.states', /div 287.*button State,.*button AL,/],
  ['the look-up', check('locate'), 'input', /input query,button Look up,button Use my/],
  ['an answer', check('value="Seattle"'), '.copy button', /input query,button Clear,.*summary /],
  ['several places', check('value="Washington County"'), '.choice', /button Washington County, /],
] as const;
const WALKED_EACH_TIME: readonly string[] = ['an opened state', 'an answer'];

for (const [what, html, awaited, stopsOn] of sampled(WALKS, ([own]) =>
  WALKED_EACH_TIME.includes(own),
)) {
  test(`Tab leads into ${what}, through it and out again, and Shift+Tab the same way back`, async () => {
    const page = await open(html);
    await page.waitForSelector(`${html.slice(1).split(' ')[0]} >>> ${awaited}`, {visible: true});
    await settled(page);
    const there = await stopsUntil(page, '#after', 'Tab');
    assert.match(there.join(','), stopsOn);
    const back = await stopsUntil(page, '#before', 'Shift+Tab');
    assert.deepEqual(back.reverse().slice(1), there.slice(0, -1));
    assert.equal(new Set(there).size, there.length, `twice the same stop: ${there.join(', ')}`);
    await page.close();
  });
}

const WAYS_BACK = [
  ['Escape', (page: Page) => press(page, 'Escape')],
  ['the way back', (page: Page) => press(page, 'Shift+Tab', 'Enter')],
] as const;

for (const [way, leave] of sampled(WAYS_BACK)) {
  test(`Enter opens a state and takes the focus to its heading; ${way} leads back to its shape`, async () => {
    const page = await open(map());
    await tabTo(page, '.state');
    await press(page, 't', 'e', 'x', 'Enter');
    await focusComesTo(page, '.state-name');
    await settled(page);
    await leave(page);
    await focusComesTo(page, '[data-state="TX"]');
    await press(page, 'ArrowUp');
    assert.equal(await focused(page), 'path OK');
    await page.close();
  });
}

test('a state opened from the table leads back to its row', async () => {
  const page = await open(map('view="table"'));
  await page.waitForSelector(`${MAP} >>> table.states`, {visible: true});
  await tabTo(page, '[data-state="TX"]');
  await press(page, 'Enter');
  await focusComesTo(page, '.state-name');
  await press(page, 'Escape');
  await focusComesTo(page, 'button[data-state="TX"]');
  await page.close();
});

for (const key of sampled(['Enter', 'Escape'])) {
  test(`a list narrowed to a county is widened by ${key} on its button, and keeps the focus`, async () => {
    const page = await open(map('state="NH"'));
    await page.waitForSelector(`${MAP} >>> .agreement a`, {visible: true});
    await tabTo(page, '[data-county]');
    await press(page, 'Enter');
    await page.waitForSelector(`${MAP} >>> .widen`, {visible: true});
    assert.equal(await focused(page), 'path 33001');
    await tabTo(page, '.widen');
    await press(page, key);
    await focusComesTo(page, '.agencies');
    assert.equal(await page.$(`${MAP} >>> .widen`), null);
    await page.close();
  });
}

test('Escape goes back step by step: figures, county, state', async () => {
  const page = await open(map('state="NH"'));
  await page.waitForSelector(`${MAP} >>> [data-county]`, {visible: true});
  await tabTo(page, '[data-county]');
  await press(page, 'Enter');
  await page.waitForSelector(`${MAP} >>> .widen`, {visible: true});
  for (const gone of ['.tooltip', '.widen']) {
    await press(page, 'Escape');
    await page.waitForFunction(
      (tag, selector) => !document.querySelector(tag)!.shadowRoot!.querySelector(selector),
      {},
      MAP,
      gone,
    );
    assert.equal(await focused(page), 'path 33001');
  }
  await press(page, 'Escape');
  await focusComesTo(page, '[data-state="NH"]');
  await page.close();
});

test('the menu of files opens by an arrow, closes by Escape on its button, and by Tab leads on', async () => {
  const page = await open(map());
  await tabTo(page, '.download-button');
  await press(page, 'ArrowDown');
  await focusComesTo(page, '[role="menuitem"]');
  await press(page, 'Escape');
  await focusComesTo(page, '.download-button');
  await press(page, 'ArrowUp');
  await focusComesTo(page, '[role="menuitem"]:last-child');
  await press(page, 'Tab');
  await focusComesTo(page, 'summary');
  await press(page, 'Shift+Tab');
  await focusComesTo(page, '.download-button');
  await page.close();
});

test('a file that is chosen leaves the focus on the menu’s button', async () => {
  const page = await open(map());
  await tabTo(page, '.download-button');
  await press(page, 'ArrowUp');
  await focusComesTo(page, '[role="menuitem"]:last-child');
  await press(page, 'Enter');
  await page.waitForSelector(
    `${MAP} >>> .download-note:not(:empty), ${MAP} >>> .download textarea`,
    {visible: true},
  );
  assert.match(await focused(page), /download-button|textarea/);
  await page.close();
});

test('what changes the map keeps the focus: model, month, measure, view, order of the table', async () => {
  const page = await open(map());
  await tabTo(page, '[type="range"]');
  await press(page, 'ArrowLeft');
  assert.equal(await focused(page), 'input Month');
  await press(page, 'End');
  await tabTo(page, '[type="radio"]');
  await press(page, 'ArrowDown', 'ArrowDown');
  assert.ok(await isFocused(page, '[aria-labelledby*="jail-enforcement"]'));
  await tabTo(page, 'select');
  await press(page, 'ArrowDown');
  assert.ok(await isFocused(page, 'select'));
  await tabTo(page, '.views button:last-child');
  await press(page, 'Enter');
  await page.waitForSelector(`${MAP} >>> table.states`, {visible: true});
  assert.equal(await focused(page), 'button Table');
  await tabTo(page, 'thead button', 'Shift+Tab');
  await press(page, 'Enter');
  await page.waitForSelector(`${MAP} >>> th[aria-sort="descending"] button:focus`, {visible: true});
  await press(page, 'Enter');
  await page.waitForSelector(`${MAP} >>> th[aria-sort="ascending"] button:focus`, {visible: true});
  await page.close();
});

test('a change of language keeps the focus', async () => {
  const page = await open(map());
  await tabTo(page, '.legend button');
  await page.evaluate(() => (document.documentElement.lang = 'es'));
  await page.waitForFunction(
    tag => /acuerdos/.test(document.querySelector(tag)!.shadowRoot!.textContent),
    {},
    MAP,
  );
  assert.match(await focused(page), /^button 0 /);
  await page.close();
});

for (const viewport of sampled([DESK, PHONE])) {
  test(`no stop of the table lies under its head or its names, ${viewport.width} px wide`, async () => {
    const page = await open(map('view="table"'), viewport);
    await page.waitForSelector(`${MAP} >>> table.states`, {visible: true});
    await tabTo(page, '[data-state="WY"]');
    for (const key of ['Shift+Tab', 'Tab']) {
      await stopsUntilSeen(page, key);
    }
    await page.close();
  });
}

/** Goes through the table's rows; fails where another element covers the middle of a stop. */
async function stopsUntilSeen(page: Page, key: string): Promise<void> {
  while (await isFocused(page, 'tbody button')) {
    const covering = await page.evaluate(tag => {
      const root = document.querySelector(tag)!.shadowRoot!;
      const button = root.activeElement!;
      const {x, y, width, height} = button.getBoundingClientRect();
      const seen = root.elementFromPoint(x + width / 2, y + height / 2);
      return seen && button.contains(seen)
        ? null
        : `${button.textContent} under ${seen?.localName}`;
    }, MAP);
    assert.equal(covering, null);
    await press(page, key);
  }
  if (key === 'Shift+Tab') await tabTo(page, 'tbody button');
}

test('a look-up by Enter keeps the focus in the input, and the answer is the next stop but one', async () => {
  const page = await open(check());
  await tabTo(page, 'input');
  await page.keyboard.type('Seattle');
  await press(page, 'Enter');
  await page.waitForSelector(`${CHECK} >>> .copy button`, {visible: true});
  assert.equal(await focused(page), 'input query');
  await press(page, 'Tab', 'Enter');
  await focusComesTo(page, '#query');
  assert.equal(await page.$(`${CHECK} >>> .verdict`), null);
  await page.close();
});

test('one of several places, chosen by Enter, leads to its answer’s sentence', async () => {
  const page = await open(check());
  await tabTo(page, 'input');
  await page.keyboard.type('Washington County');
  await press(page, 'Escape', 'Enter');
  await page.waitForSelector(`${CHECK} >>> .choice`, {visible: true});
  await tabTo(page, '.choice');
  await press(page, 'Enter');
  await focusComesTo(page, '.verdict');
  await tabTo(page, '#query', 'Shift+Tab');
  await page.close();
});

test('looking in all states again leads back to the input', async () => {
  const page = await open(check('state="TX"'));
  await tabTo(page, '.first button');
  await press(page, 'Enter');
  await focusComesTo(page, '#query');
  await page.close();
});

test('suggestions open and close without the focus leaving the input, and Tab leaves them behind', async () => {
  const page = await open(check());
  await tabTo(page, 'input');
  await page.keyboard.type('washing');
  await page.waitForSelector(`${CHECK} >>> [role="option"]`, {visible: true});
  await press(page, 'ArrowDown', 'ArrowDown');
  assert.equal(await focused(page), 'input query');
  await press(page, 'Tab');
  assert.equal(await focused(page), 'button Clear');
  assert.equal(await page.$(`${CHECK} >>> [role="option"]`), null);
  await page.close();
});
