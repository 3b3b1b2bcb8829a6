/**
 * Room that the map takes: nothing on the page moves while it is drawn, in columns of all widths, in
 * both languages and three fonts; what is reserved too much is given back where nobody sees it.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {test} from 'node:test';
import {RESERVED_HEIGHT} from '../../src/map/reserved-height.ts';
import {atRest, goTo, assertStill, newContext, openPage, serve, TREE} from '../helpers/pages.ts';
import {sampledPairs} from '../helpers/sample.ts';

const MAP = 'eyes-on-ice-map';
/** Columns, in CSS pixels: each in a window of its own width, and in a wide one. */
const WIDTHS = [280, 320, 390, 640, 700, 768, 900, 1024, 1280, 1600];
/** Widths that are tried each time: the narrowest, a phone's, a column's and a desk's. */
const EACH_TIME: readonly number[] = [280, 390, 700, 1280];
const WIDE_WINDOW = 1600;
const TALL = 2000;
/** An empty band above this height, in CSS pixels, would be seen as a hole. */
const MOST_EMPTY = 24;
const FONTS = ['Liberation Sans', 'Gelasio', 'DejaVu Sans'] as const;

const font = (weight: 400 | 700) =>
  readFileSync(
    createRequire(import.meta.url).resolve(
      `@fontsource/gelasio/files/gelasio-latin-${weight}-normal.woff2`,
    ),
  ).toString('base64');
const fontFaces = ([400, 700] as const)
  .map(
    weight =>
      `@font-face { font-family: Gelasio; font-weight: ${weight}; src: url(data:font/woff2;base64,${font(weight)}) }`,
  )
  .join('');

const context = await newContext();

/** A page with an article around a map, in a column. */
function article(lang: string, family: string, width: number, attributes = ''): string {
  const text = '<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod.</p>';
  return `<!doctype html><html lang="${lang}"><title>Room</title><link rel="icon" href="data:,">
    <meta name="viewport" content="width=device-width">
    <style>${family === 'Gelasio' ? fontFaces : ''}
      body { margin: 0; width: ${width}px; font: 16px/1.5 '${family}'; visibility: hidden }</style>
    <script type="module">
      await Promise.all([400, 700].map(weight => document.fonts.load(weight + " 16px '${family}'")));
      // The page's own text moves when its font comes; what is not seen does not count.
      document.body.style.visibility = 'visible';
      await import('/dist/eyes-on-ice.js');
    </script>
    <${MAP} ${attributes} style="display:block;min-height:${RESERVED_HEIGHT}"></${MAP}>${text.repeat(30)}`;
}

/** Opens such a page, and waits until all has come that will come. */
async function open(
  html: string,
  viewport: {width: number; height: number},
  awaited = '.timeline',
) {
  const {origin} = await serve(TREE, {pages: {'/': html}});
  const {page} = await openPage(context, viewport);
  await goTo(page, origin);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForSelector(`${MAP} >>> ${awaited}`, {visible: true});
  await atRest(page);
  return page;
}

/** Heights of the element and of what is in it, and the largest empty band between its parts. */
const measured = () => {
  const map = document.querySelector('eyes-on-ice-map')!;
  const root = map.shadowRoot!.querySelector('.root')!;
  const parts = root.querySelectorAll(
    'header, .models, .selects, .about, .key, .stage, .hint, .timeline, footer',
  );
  const boxes = [...parts].map(part => part.getBoundingClientRect()).sort((a, b) => a.top - b.top);
  let end = boxes[0]!.top;
  let band = 0;
  for (const {top, bottom} of boxes) {
    band = Math.max(band, top - end);
    end = Math.max(end, bottom);
  }
  return {
    reserved: map.getBoundingClientRect().height,
    needed: root.getBoundingClientRect().height,
    band: Math.round(band),
    sideways: root.scrollWidth - root.clientWidth,
  };
};

test('on a phone a state’s list is a part of the page: nothing in it scrolls by itself', async () => {
  const html = article('en', 'Liberation Sans', 320, 'state="TX"');
  const page = await open(html, {width: 320, height: 900}, '.rows li');
  const scrolling = await page.$$eval(`${MAP} >>> .opened *`, all =>
    all
      .filter(one => !one.closest('svg, select, .visually-hidden, .skip, .list-end'))
      .filter(one => getComputedStyle(one).overflowY !== 'visible')
      .map(one => one.className),
  );
  assert.deepEqual(scrolling, []);
  await page.close();
});

const WAYS = ['en', 'es'].flatMap(lang => FONTS.map(family => ({lang, family})));

for (const {one: width, way} of sampledPairs(WIDTHS, WAYS, width => EACH_TIME.includes(width))) {
  const {lang, family} = way;
  test(`nothing moves, and one number is enough in ${width} px (${lang}, ${family})`, async () => {
    for (const windowWidth of new Set([width, WIDE_WINDOW])) {
      const page = await open(article(lang, family, width), {width: windowWidth, height: TALL});
      const {reserved, needed, band, sideways} = await page.evaluate(measured);
      const where = `in a window of ${windowWidth}: needs ${needed} of ${reserved}`;
      await assertStill(page, where);
      assert.ok(needed <= reserved, where);
      assert.ok(band <= MOST_EMPTY, `${where}, an empty band of ${band} px`);
      assert.equal(sideways, 0, where);
      await page.close();
    }
  });
}

for (const [attributes, lang, width, awaited] of [
  ['compare="2025-01" measure="per-million"', 'en', 640],
  ['compare="2025-01"', 'es', 390],
  ['compare="2025-01" view="table"', 'es', 390],
  ['month="2026-10"', 'es', 390],
  ['month="2026-10" compare="2025-01"', 'en', 1280],
  ['detail="counties"', 'es', 390, '.nation-counties'],
] as const) {
  test(`nothing moves with ${attributes} in ${width} px (${lang})`, async () => {
    const html = article(lang, 'Liberation Sans', width, attributes);
    const page = await open(html, {width, height: TALL}, awaited);
    await assertStill(page);
    const {reserved, needed} = await page.evaluate(measured);
    assert.ok(needed <= reserved, `needs ${needed} of ${reserved}`);
    await page.close();
  });
}

test('what is reserved too much is given back while its end is below the window, and moves nothing', async () => {
  const page = await open(article('en', 'Liberation Sans', 390), {width: 390, height: 600});
  const {reserved, needed} = await page.evaluate(measured);
  assert.equal(reserved, needed);
  await page.evaluate(() => scrollTo(0, 1500));
  await atRest(page);
  await assertStill(page);
  await page.close();
});

test('where its end is in sight, what is reserved stays until it is out of sight below', async () => {
  const page = await open(article('en', 'Liberation Sans', 390), {width: 390, height: TALL});
  const {reserved, needed} = await page.evaluate(measured);
  assert.ok(reserved > needed);
  await page.close();
});

for (const width of [300, 390, 900]) {
  test(`a note at the foot opens where its summary is, and covers nothing, at ${width} px`, async () => {
    const page = await open(article('en', 'Liberation Sans', width), {width, height: TALL});
    for (const note of ['changes', 'method']) {
      const topOf = () =>
        page.$eval(`${MAP} >>> .${note} summary`, one => one.getBoundingClientRect().top);
      const before = await topOf();
      await page.$eval(`${MAP} >>> .${note} summary`, one => (one as HTMLElement).click());
      await atRest(page);
      assert.equal(await topOf(), before, note);
      const covered = await page.$eval(`${MAP} >>> footer`, foot => {
        const boxes = [...foot.children].map(one => one.getBoundingClientRect());
        return boxes.filter((one, at) =>
          boxes.some(
            (other, i) =>
              i > at &&
              Math.min(one.right, other.right) > Math.max(one.left, other.left) &&
              Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
          ),
        ).length;
      });
      assert.equal(covered, 0, note);
      await page.$eval(`${MAP} >>> .${note} summary`, one => (one as HTMLElement).click());
    }
    await page.close();
  });
}

for (const [lang, width] of [
  ['en', 320],
  ['es', 280],
  ['en', 1000],
] as const) {
  test(`a table that is loaded moves nothing at ${width} px (${lang})`, async () => {
    const html = article(lang, 'Liberation Sans', width, 'view="table"');
    const page = await open(html, {width, height: TALL});
    await page.waitForSelector(`${MAP} >>> .table-box`, {visible: true});
    await assertStill(page);
    await page.close();
  });
}
