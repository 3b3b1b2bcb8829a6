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

  test(`Texas with all its agencies is on fewer than twelve sheets of ${sheet}`, async () => {
    const sheets = await printed(`<${MAP} state="TX"></${MAP}>`, {format, landscape});
    assert.ok(sheets > 2 && sheets < 12, `${sheets}`);
  });

  test(`the map is on ${landscape ? 'two sheets' : 'one sheet'} of ${sheet}, the first not blank`, async () => {
    const sheets = await printed(`<${MAP}></${MAP}>`, {format, landscape});
    assert.equal(sheets, landscape ? 2 : 1);
  });
}

/** Prints a page that shows an element, and counts the sheets. */
async function printed(element: string, paper: (typeof SHEETS)[number]): Promise<number> {
  const html = `<!doctype html><html lang="en"><title>Paper</title><link rel="icon" href="data:,">
    <script type="module" src="/dist/eyes-on-ice.js"></script>${element}`;
  const {origin: host} = await serve(TREE, {pages: {'/': html}});
  const {page} = await openPage(context);
  await goTo(page, host);
  await page.waitForSelector(`${MAP} >>> .timeline, ${MAP} >>> .agreement`, {visible: true});
  await atRest(page);
  const pdf = Buffer.from(await page.pdf({...paper, margin: MARGIN})).toString('latin1');
  await page.close();
  return pdf.match(/\/Type \/Page\b/g)!.length;
}
