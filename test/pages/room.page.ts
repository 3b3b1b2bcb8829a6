import assert from 'node:assert/strict';
import {test} from 'node:test';
import {drawn, goTo, newContext, openPage, serve, TREE} from '../helpers/pages.ts';

const MAP = 'eyes-on-ice-map';
const PHONE = {width: 320, height: 900};

const context = await newContext();

/** A page with a map alone, once `awaited` is drawn in it. */
async function open(attributes: string, awaited: string, viewport = PHONE) {
  const html = `<!doctype html><html lang="en"><title>Room</title><link rel="icon" href="data:,">
    <meta name="viewport" content="width=device-width"><style>body { margin: 0 }</style>
    <script type="module" src="/dist/eyes-on-ice.js"></script><${MAP} ${attributes}></${MAP}>`;
  const {origin} = await serve(TREE, {pages: {'/': html}});
  const {page} = await openPage(context, viewport);
  await goTo(page, origin);
  await drawn(page, MAP);
  await page.waitForSelector(`${MAP} >>> ${awaited}`);
  const heightOf = (selector: string) =>
    page.$eval(`${MAP} >>> ${selector}`, part => part.getBoundingClientRect().height);
  const height = await page.$eval(MAP, map => map.getBoundingClientRect().height);
  return {page, heightOf, height};
}

test('on a phone the table takes the room that is left, and the element stays as high', async () => {
  const map = await open('', 'svg.map');
  const table = await open('view="table"', '.table-box');
  const least = await map.heightOf('.stage');
  assert.ok((await table.heightOf('.table-box')) > least + 100);
  assert.equal(table.height, map.height);
  await Promise.all([map.page.close(), table.page.close()]);
});

test('on a phone a state’s list has more room than its map', async () => {
  const {page, heightOf} = await open('state="TX"', '[data-county]');
  assert.ok((await heightOf('.agencies-box')) > (await heightOf('.county-stage')));
  await page.close();
});

for (const lang of ['en', 'es']) {
  test(`beside its controls the table shows all its columns (${lang})`, async () => {
    const viewport = {width: 1000, height: 900};
    const {page} = await open(`view="table" lang="${lang}"`, '.table-box', viewport);
    const hidden = await page.$eval(
      `${MAP} >>> .table-box`,
      box => box.scrollWidth - box.clientWidth,
    );
    assert.equal(hidden, 0);
    await page.close();
  });
}
