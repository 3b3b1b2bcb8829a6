/** Columns narrower than a phone, as a page of two columns has there: nothing widens the host's page. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {goTo, newContext, openPage, serve, TREE} from '../helpers/pages.ts';
import {sampledPairs} from '../helpers/sample.ts';

const MAP = 'eyes-on-ice-map';
const CHECK = 'agency-check';
/** Widths of columns, in CSS pixels. */
const WIDTHS = [170, 190, 213, 240];
const EACH_TIME: readonly number[] = [190];
/** The look-up’s share of two columns, `1fr 2fr`, in 390 px. */
const CHECK_WIDTH = 119;
const WAYS = ['en', 'es'].flatMap(lang =>
  ['Liberation Sans', 'DejaVu Sans'].map(family => ({lang, family})),
);

const context = await newContext();

for (const {one: width, way} of sampledPairs(WIDTHS, WAYS, one => EACH_TIME.includes(one))) {
  const {lang, family} = way;
  test(`nothing is wider than a column of ${width} px (${lang}, ${family})`, async () => {
    const html = `<!doctype html><html lang="${lang}"><title>Narrow</title><link rel="icon" href="data:,">
      <meta name="viewport" content="width=device-width">
      <style>body { margin: 0; display: grid; grid-template-columns: ${width}px; font: 16px/1.5 '${family}' }</style>
      <script type="module" src="/dist/eyes-on-ice.js"></script>
      <${CHECK} for="map" style="width: ${CHECK_WIDTH}px"></${CHECK}><${MAP} id="map"></${MAP}>`;
    const {origin} = await serve(TREE, {pages: {'/': html}});
    const {page} = await openPage(context, {width: 390, height: 2400});
    await goTo(page, origin);
    await page.waitForSelector(`${MAP} >>> .timeline`, {visible: true});
    const wider = () =>
      page.$$eval(`${CHECK} >>> .root, ${MAP} >>> .root, ${CHECK} >>> .list`, roots =>
        roots.filter(one => one.scrollWidth > one.clientWidth).map(one => one.className),
      );
    assert.deepEqual(await wider(), []);
    await (await page.waitForSelector(`${CHECK} >>> input`, {visible: true}))!.type('office');
    await page.waitForSelector(`${CHECK} >>> .option`, {visible: true});
    assert.deepEqual(await wider(), [], 'with suggestions');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${CHECK} >>> .choice, ${CHECK} >>> .verdict`, {visible: true});
    assert.deepEqual(await wider(), [], 'with an answer');
    await page.close();
  });
}

for (const lang of ['en', 'es']) {
  test(`beside nothing, the views of an opened state are whole words in a column of 239 px (${lang})`, async () => {
    const html = `<!doctype html><html lang="${lang}"><title>Narrow</title><link rel="icon" href="data:,">
      <style>body { margin: 0; width: 239px; font: 16px/1.5 'Liberation Sans' }</style>
      <script type="module" src="/dist/eyes-on-ice.js"></script><${MAP} state="FL"></${MAP}>`;
    const {origin} = await serve(TREE, {pages: {'/': html}});
    const {page} = await openPage(context, {width: 390, height: 2400});
    await goTo(page, origin);
    await page.waitForSelector(`${MAP} >>> .views button`, {visible: true});
    const lines = await page.$$eval(`${MAP} >>> .views button`, buttons =>
      buttons.map(button => {
        const range = document.createRange();
        range.selectNodeContents(button);
        return new Set([...range.getClientRects()].map(({y}) => Math.round(y))).size;
      }),
    );
    assert.deepEqual(lines, [1, 1]);
    await page.close();
  });
}
