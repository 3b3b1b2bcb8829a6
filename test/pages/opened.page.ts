import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {focusComesTo, focused, isFocused, press, stopsUntil, tabTo} from '../helpers/keyboard.ts';
import {atRest, goTo, newContext, openPage, serve, TREE} from '../helpers/pages.ts';
import {CHECK, MAP, settled} from '../helpers/shown-states.ts';

/** What a state with 305 agencies may cost a reader: stops of Tab, and sheets of paper. */
const MOST_STOPS = 60;
const MOST_SHEETS = 11;
/** Ten times less than with a picture for each county that has a pattern. */
const MOST_BYTES = 3_000_000;

const context = await newContext();

/** A host page with elements between two links; the focus is on the first. */
async function open(html: string, viewport = {width: 1280, height: 900}): Promise<Page> {
  const text = `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">
    <meta name="viewport" content="width=device-width">
    <script type="module" src="/dist/eyes-on-ice.js"></script>
    <a href="#before" id="before">Before</a>${html}<a href="#after" id="after">After</a></html>`;
  const {origin} = await serve(TREE, {pages: {'/': text}});
  const {page} = await openPage(context, viewport);
  await goTo(page, origin);
  await page.focus('#before');
  return page;
}

const texas = (attributes = '') => `<${MAP} id="map" state="TX" ${attributes}></${MAP}>`;

for (const view of ['map', 'table']) {
  test(`Tab passes through Texas in ${MOST_STOPS} stops at most, as a ${view}`, async () => {
    const page = await open(texas(`view="${view}"`));
    await page.waitForSelector(`${MAP} >>> :is(.agreement, td.document) a`, {visible: true});
    await settled(page);
    const stops = await stopsUntil(page, '#after', 'Tab');
    assert.ok(stops.length - 1 <= MOST_STOPS, `${stops.length - 1} stops`);
    await page.close();
  });

  test(`files are reached without passing the rows, as a ${view}`, async () => {
    const page = await open(texas(`view="${view}"`));
    await page.waitForSelector(`${MAP} >>> :is(.agreement, td.document) a`, {visible: true});
    await tabTo(page, '.skip');
    await press(page, 'Enter');
    await focusComesTo(page, '.list-end');
    while (!(await isFocused(page, '.download-button'))) {
      await press(page, 'Tab');
      assert.doesNotMatch(await focused(page), /Signed agreement|Show all/);
    }
    await page.close();
  });
}

for (const view of ['map', 'table']) {
  test(`Texas prints on fewer than ${MOST_SHEETS + 1} sheets with all its agreements, as a ${view}`, async () => {
    const page = await open(texas(`view="${view}"`));
    await page.waitForSelector(`${MAP} >>> :is(.agreement, td.document) a`, {visible: true});
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        const root = document.querySelector('eyes-on-ice-map')!.shadowRoot!;
        const rows = root.querySelectorAll('.agreement-table tbody tr').length;
        const heading = root.querySelector('.state-name')!.textContent!;
        document.title = `${rows} of ${heading.trim()}`;
      });
    });
    const {sheets, bytes} = await printed(page);
    assert.ok(bytes < MOST_BYTES, `${bytes} bytes`);
    assert.ok(sheets > 5 && sheets <= MOST_SHEETS, `${sheets} sheets`);
    const [, rows, agreements] = (await page.title()).match(/^(\d+) of Texas: (\d+) agreements/)!;
    assert.equal(rows, agreements);
    await page.close();
  });
}

/** Prints on letter paper with usual margins, and counts the sheets and the bytes that a printer is sent. */
async function printed(page: Page): Promise<{sheets: number; bytes: number}> {
  const margin = '0.5in';
  const pdf = await page.pdf({
    format: 'letter',
    margin: {top: margin, right: margin, bottom: margin, left: margin},
  });
  const sheets = Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page\b/g)!.length;
  return {sheets, bytes: pdf.length};
}

test('on paper swatches and marks of power keep their colours, and nothing is left to press', async () => {
  const page = await open(texas());
  await page.waitForSelector(`${MAP} >>> .agreement a`, {visible: true});
  await page.emulateMediaType('print');
  await page.waitForSelector(`${MAP} >>> .agreement-table`, {visible: true});
  const printed = await page.$eval(MAP, map => {
    const root = map.shadowRoot!;
    const exact = [...root.querySelectorAll('.opened :is(.swatch, .power i)')].map(
      one => getComputedStyle(one).printColorAdjust,
    );
    const controls = [...root.querySelectorAll<HTMLElement>('.opened :is(.back, select, .more)')];
    return {
      exact: [...new Set(exact)],
      controls: controls.filter(one => one.checkVisibility()).length,
    };
  });
  assert.deepEqual(printed, {exact: ['exact'], controls: 0});
  await page.close();
});

test('a state that a reader opens takes the focus to its heading', async () => {
  const page = await open(`<${MAP} id="map"></${MAP}>`);
  await tabTo(page, '.state');
  await press(page, 't', 'e', 'x', 'Enter');
  await focusComesTo(page, '.state-name');
  await page.close();
});

test('a state that a reader opens and leaves for the look-up does not take the focus back', async () => {
  const page = await open(`<${CHECK} for="map"></${CHECK}><${MAP} id="map"></${MAP}>`);
  await page.waitForSelector(`${MAP} >>> [data-state="TX"]`, {visible: true});
  let release = () => {};
  const held = new Promise<void>(done => (release = done));
  await page.setRequestInterception(true);
  page.on('request', request => {
    const isHeld = request.url().endsWith('/counties/tx.js');
    void (isHeld ? held : Promise.resolve()).then(() => request.continue());
  });
  await (await page.$(`${MAP} >>> [data-state="TX"]`))!.click();
  await page.focus(`${CHECK} >>> input`);
  release();
  await page.waitForSelector(`${MAP} >>> [data-county]`, {visible: true});
  await atRest(page);
  assert.equal(await focused(page), 'input query');
  await page.close();
});

test('arrow keys go where the map shows them, north up', async () => {
  const page = await open(`<${MAP} id="map" state="VA"></${MAP}>`);
  await page.waitForSelector(`${MAP} >>> [data-county]`, {visible: true});
  await tabTo(page, '[data-county]');
  // Mecklenburg, Brunswick, Emporia, Southampton: along the border with North Carolina.
  await page.$eval(`${MAP} >>> [data-county="51117"]`, shape => (shape as SVGElement).focus());
  const way: string[] = [];
  for (let step = 0; step < 3; step++) {
    await press(page, 'ArrowRight');
    way.push(await focused(page));
  }
  assert.deepEqual(way, ['path 51025', 'path 51595', 'path 51175']);
  await page.close();
});
