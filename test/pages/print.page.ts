import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {setChromiumMedia} from '../helpers/chromium-media.ts';
import {atRest, goTo, newContext, openPage, serve, TREE} from '../helpers/pages.ts';
import {sampled} from '../helpers/sample.ts';
import {
  CHECK,
  CHECK_STATES,
  hostPages,
  MAP,
  MAP_STATES,
  pathOf,
  reach,
  settled,
} from '../helpers/shown-states.ts';

/** Letter paper in CSS pixels, less the margins that browsers leave. */
const PAPER = {width: 720, height: 960};

/** What is of no use on paper: what is typed into, chosen from, copied or pointed at. */
const LEFT_OUT =
  '.question, select, .views, .download, .copy, .tooltip, textarea, .back, .chip-button, .list-end';

/** What people print for. */
const KEPT = {
  [MAP]:
    '.caption, .state-name, .legend li, .map [data-state], [data-county], .agreement, .agreement-table tbody tr, table.states td',
  [CHECK]: '.verdict, .where, .choice, .agency-name, footer a',
};

/** What has boxes that scroll, forms or parts that fold: the others differ from these on a screen only. */
const PRINTED_EACH_TIME: readonly string[] = [
  'coloured by agreements',
  'an opened state narrowed to a county',
  'the table',
  'its notes and changes open',
  'an answer: signed',
  'an answer: several places',
];
const STATES = sampled([...MAP_STATES, ...CHECK_STATES], ({name}) =>
  PRINTED_EACH_TIME.includes(name),
);
const LANG = 'es';

const context = await newContext();
const {origin} = await serve(TREE, {pages: hostPages(STATES, LANG)});

for (const [at, state] of STATES.entries()) {
  test(`on paper nothing scrolls, and forms are left out: ${state.name}`, async () => {
    const {page} = await openPage(context, PAPER);
    await reach(page, `${origin}${pathOf(LANG, at)}`, state);
    const onScreen = await seen(page);
    await setChromiumMedia(page, {print: true});
    await settled(page);
    const onPaper = await seen(page);
    assert.deepEqual(onPaper.leftOut, []);
    assert.ok(onPaper.kept > 0, 'something to read');
    // A list that is cut on the screen is whole on paper.
    assert.ok(onPaper.kept >= onScreen.kept, `${onPaper.kept} of ${onScreen.kept}`);
    assert.deepEqual(await cutOff(page), []);
    await page.close();
  });
}

test('the words of a dark page are dark on paper, and so are the bars beside them', async () => {
  const html = `<!doctype html><html lang="en" style="color-scheme: dark"><title>Dark</title>
    <link rel="icon" href="data:,"><script type="module" src="/dist/eyes-on-ice.js"></script>
    <${CHECK} value="Collier County, FL"></${CHECK}><${MAP}></${MAP}>`;
  const {origin: dark} = await serve(TREE, {pages: {'/': html}});
  const {page} = await openPage(context, PAPER);
  await goTo(page, dark);
  await page.waitForSelector(`${CHECK} >>> .agency-name`, {visible: true});
  await page.waitForSelector(`${MAP} >>> .model`, {visible: true});
  const lightness = () =>
    page.$$eval(`${CHECK} >>> .root, ${CHECK} >>> .agency-name, ${MAP} >>> .root`, all =>
      all.map(one => Number(/\d+/.exec(getComputedStyle(one).color)![0])),
    );
  for (const one of await lightness()) assert.ok(one > 200, `${one}`);
  await setChromiumMedia(page, {print: true});
  for (const one of await lightness()) assert.ok(one < 60, `${one}`);
  const bars = await page.$eval(
    `${CHECK} >>> .agency .power .on, ${CHECK} >>> .power .on`,
    bar => getComputedStyle(bar).printColorAdjust,
  );
  assert.equal(bars, 'exact');
  await page.close();
});

/** What stands there of that which paper leaves out, and how much of that which it keeps. */
function seen(page: Page) {
  return page.$eval(
    `${MAP}, ${CHECK}`,
    (element, leftOut, kept) => {
      const all = (selector: string) =>
        [...element.shadowRoot!.querySelectorAll(selector)].filter(one => one.checkVisibility());
      return {
        leftOut: all(leftOut).map(one => `${one.localName}.${one.className}`),
        kept: all(kept[element.localName]!).length,
      };
    },
    LEFT_OUT,
    KEPT as Record<string, string>,
  );
}

/** Boxes of which paper would show a part only, and what runs off the sheet or over the foot. */
function cutOff(page: Page): Promise<string[]> {
  return page.$eval(`${MAP}, ${CHECK}`, element => {
    const root = element.shadowRoot!;
    const sheet = document.documentElement.clientWidth;
    const foot = root.querySelector('.body ~ footer')?.getBoundingClientRect().top ?? Infinity;
    return [...root.querySelectorAll<HTMLElement>('.root, .root *')]
      .filter(one => !(one instanceof SVGElement) && !one.closest('.visually-hidden, .unseen'))
      .filter(one => one.checkVisibility() && (isCut(one) || isOver(one)))
      .map(one => `${one.localName}.${one.className}: ${one.textContent.trim().slice(0, 50)}`);

    function isCut(one: HTMLElement): boolean {
      const {overflowX, overflowY} = getComputedStyle(one);
      const isWhole = overflowX === 'visible' && overflowY === 'visible';
      const {scrollWidth, clientWidth, scrollHeight, clientHeight} = one;
      return !isWhole && (scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1);
    }
    function isOver(one: HTMLElement): boolean {
      const {right, bottom, width} = one.getBoundingClientRect();
      const isOnFoot = bottom > foot + 1 && one.closest('.body') !== null;
      return width > 0 && (right > sheet + 1 || isOnFoot);
    }
  });
}

/** What browsers leave at a sheet's edges. */
const MARGIN = {top: '10mm', right: '10mm', bottom: '10mm', left: '10mm'};

const SHEETS = [
  {format: 'A4', landscape: false},
  {format: 'A4', landscape: true},
  {format: 'Letter', landscape: false},
  {format: 'Letter', landscape: true},
] as const;

for (const {format, landscape} of SHEETS) {
  const sheet = `${format}${landscape ? ', on its side' : ''}`;

  for (const [lang, size] of [
    ['en', 16],
    ['es', 20],
  ] as const)
    test(`Texas with all its agencies is on fewer than twelve sheets of ${sheet}: ${lang}, ${size} px`, async () => {
      const host = `<style>:root { font-size: ${size}px }</style><${MAP} state="TX" lang="${lang}"></${MAP}>`;
      const sheets = await printed(host, {format, landscape});
      assert.ok(sheets > 2 && sheets < 12, `${sheets}`);
    });

  test(`a map with its legend and foot is on one sheet of ${sheet}`, async () => {
    for (const attributes of ['', 'detail="counties"', 'state="RI"'])
      assert.equal(await printed(`<${MAP} ${attributes}></${MAP}>`, {format, landscape}), 1);
  });
}

for (const attributes of ['view="table"', 'state="TX"']) {
  test(`heads that browsers repeat on each sheet are words, not buttons: ${attributes}`, async () => {
    const {origin: host} = await serve(TREE, {
      pages: {'/': paper(`<${MAP} ${attributes}></${MAP}>`)},
    });
    const {page} = await openPage(context, PAPER);
    await goTo(page, host);
    await page.waitForSelector(`${MAP} >>> :is(table.states, .agreement)`, {visible: true});
    await setChromiumMedia(page, {print: true});
    await settled(page);
    const boxes = await page.$$eval(`${MAP} >>> thead th button`, heads =>
      heads.map(head => getComputedStyle(head).display),
    );
    assert.deepEqual([...new Set(boxes)], ['contents']);
    await page.close();
  });
}

test('what is folded in an answer is printed', async () => {
  const {origin: host} = await serve(TREE, {
    pages: {'/': paper(`<${CHECK} value="Collier County, FL"></${CHECK}>`)},
  });
  const {page} = await openPage(context, PAPER);
  await goTo(page, host);
  await page.waitForSelector(`${CHECK} >>> summary`, {visible: true});
  const folded = () =>
    page.$$eval(
      `${CHECK} >>> details li`,
      all => all.filter(one => one.checkVisibility({contentVisibilityAuto: true})).length,
    );
  assert.equal(await folded(), 0);
  await setChromiumMedia(page, {print: true});
  await settled(page);
  assert.ok((await folded()) > 10);
  await page.close();
});

/** A page that is nothing but an element. */
function paper(element: string): string {
  return `<!doctype html><html lang="en"><title>Paper</title><link rel="icon" href="data:,">
    <script type="module" src="/dist/eyes-on-ice.js"></script>${element}`;
}

/** Prints a page that shows an element, and counts the sheets. */
async function printed(element: string, sheet: (typeof SHEETS)[number]): Promise<number> {
  const {origin: host} = await serve(TREE, {pages: {'/': paper(element)}});
  const {page} = await openPage(context);
  await goTo(page, host);
  await page.waitForSelector(
    `${MAP} >>> :is(.timeline, .agreement, .county-legend, [data-county])`,
    {
      visible: true,
    },
  );
  await atRest(page);
  const pdf = Buffer.from(await page.pdf({...sheet, margin: MARGIN})).toString('latin1');
  await page.close();
  return pdf.match(/\/Type \/Page\b/g)!.length;
}
