import assert from 'node:assert/strict';
import {test} from 'node:test';
import {audit} from '../helpers/audit.ts';
import {
  atRest,
  drawn,
  goTo,
  assertStill,
  newContext,
  openPage,
  serve,
  TREE,
} from '../helpers/pages.ts';
import {sampled} from '../helpers/sample.ts';

const TAG = 'eyes-on-ice-map';

const context = await newContext();
const server = await serve();

for (const [device, viewport, isAudited] of [
  // Tall enough to see what stands below the map: what is out of view is not counted as jumping.
  // On a desk audit.page.ts audits it.
  ['a desk', {width: 1200, height: 2400}, false],
  ['a tablet', {width: 700, height: 2400}, true],
  ['a phone', {width: 320, height: 2400}, true],
] as const) {
  test(`the demo shows the map on ${device}: nothing jumps, nothing is amiss`, async () => {
    const {page, complaints} = await openPage(context, viewport);
    await page.goto(`${server.origin}/demo/map.html`);
    await drawn(page, TAG);
    const shapes = await page.$eval(TAG, map => map.shadowRoot?.querySelectorAll('path').length);
    assert.ok((shapes ?? 0) > 50, `${shapes} shapes`);
    await assertStill(page);
    if (isAudited) assert.deepEqual(await audit(page), []);
    assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
    await page.close();
  });
}

const PARENTS = [
  ['a row', 'display: flex'],
  ['a row with a neighbour', 'display: flex; gap: 1rem'],
  ['a column that centres', 'display: flex; flex-direction: column; align-items: center'],
  ['a grid that centres', 'display: grid; justify-items: center'],
  ['a float', 'float: left'],
  ['an inline block', 'display: inline-block'],
  ['what fits its content', 'width: fit-content'],
  ['a cell of a table', 'display: table-cell'],
] as const;

for (const [how, parent] of sampled(PARENTS, ([own]) => own === 'a grid that centres')) {
  test(`in ${how} the map has a width to be drawn in, and keeps to the page`, async () => {
    const neighbour = how.includes('neighbour') ? '<aside style="width: 100px">…</aside>' : '';
    const html = `<!doctype html><html lang="en"><title>${how}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <link rel="icon" href="data:,"><script type="module" src="../dist/eyes-on-ice.js"></script>
      <body style="margin: 0"><div style="${parent}">${neighbour}<eyes-on-ice-map></eyes-on-ice-map></div>`;
    const own = await serve(TREE, {pages: {'/demo/shrink': html}});
    for (const [width, least] of [
      [1200, 900],
      [320, neighbour ? 180 : 280],
    ] as const) {
      const {page} = await openPage(context, {width, height: 900});
      await page.goto(`${own.origin}/demo/shrink`);
      await drawn(page, TAG);
      const box = (await (await page.$(TAG))!.boundingBox())!;
      assert.ok(box.width >= least && box.width <= width, `${box.width} of ${width}`);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
      await page.close();
    }
  });
}

for (const order of ['<agency-check></agency-check>MAP', 'MAP<agency-check></agency-check>']) {
  test(`columns of one and two parts keep their widths (${order})`, async () => {
    const html = `<!doctype html><html lang="en"><title>Columns</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <link rel="icon" href="data:,"><script type="module" src="../dist/eyes-on-ice.js"></script>
      <body style="margin: 8px"><div style="display: grid; grid-template-columns: 1fr 2fr; gap: 16px">
        ${order.replace('MAP', '<eyes-on-ice-map></eyes-on-ice-map>')}</div>`;
    const own = await serve(TREE, {pages: {'/demo/columns': html}});
    const {page} = await openPage(context, {width: 390, height: 900});
    await page.goto(`${own.origin}/demo/columns`);
    await drawn(page, TAG);
    const widths = await page.$$eval('div > *', all =>
      all.map(one => Math.floor(one.getBoundingClientRect().width)),
    );
    assert.deepEqual(widths, [119, 238]);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
    await page.close();
  });
}

test('the map asks for the module and its parts, and for nothing else', async () => {
  const own = await serve();
  const {page} = await openPage(context);
  await goTo(page, `${own.origin}/demo/map.html`);
  await drawn(page, TAG);
  await atRest(page);
  const [html, css, module, ...parts] = own.requests;
  assert.deepEqual(
    [html, css, module],
    ['/demo/map.html', '/demo/demo.css', '/dist/eyes-on-ice.js'],
  );
  assert.deepEqual(
    parts.toSorted(),
    ['agencies', 'controls', 'names', 'parts'].map(name => `/dist/${name}.js`),
  );
  assert.deepEqual(await page.cookies(), []);
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  await page.close();
});
