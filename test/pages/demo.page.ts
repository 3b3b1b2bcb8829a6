import assert from 'node:assert/strict';
import {test} from 'node:test';
import {audit} from '../helpers/audit.ts';
import {drawn, launch, layoutShift, openPage, serve} from '../helpers/pages.ts';

const TAG = 'eyes-on-ice-map';

const browser = await launch();
const server = await serve();

for (const [device, viewport] of [
  // Tall enough to see what stands below the map: what is out of view is not counted as jumping.
  ['a desk', {width: 1200, height: 2400}],
  ['a tablet', {width: 700, height: 2400}],
  ['a phone', {width: 320, height: 2400}],
] as const) {
  test(`the demo shows the map on ${device}: nothing jumps, nothing is amiss`, async () => {
    const {page, complaints} = await openPage(browser, viewport);
    await page.goto(`${server.origin}/demo/map.html`);
    await drawn(page, TAG);
    const shapes = await page.$eval(TAG, map => map.shadowRoot?.querySelectorAll('path').length);
    assert.ok((shapes ?? 0) > 50, `${shapes} shapes`);
    assert.equal(await layoutShift(page), 0);
    assert.deepEqual(await audit(page), []);
    assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
    await page.close();
  });
}

test('the map asks for nothing but the module', async () => {
  const own = await serve();
  const {page} = await openPage(browser);
  await page.goto(`${own.origin}/demo/map.html`, {waitUntil: 'networkidle0'});
  await drawn(page, TAG);
  assert.deepEqual(own.requests, ['/demo/map.html', '/demo/demo.css', '/dist/eyes-on-ice.js']);
  assert.deepEqual(await page.cookies(), []);
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  await page.close();
});
