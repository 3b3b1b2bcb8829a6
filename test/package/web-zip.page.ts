/** The zip for sites, unpacked and opened. */
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, test} from 'node:test';
import {unzipSync} from 'fflate';
import {atRest, newContext, openPage, serve} from '../helpers/pages.ts';

const NO_COMPLAINTS = {errors: [], warnings: [], violations: []};

const folder = mkdtempSync(join(tmpdir(), 'eyes-on-ice-web-'));
after(() => rmSync(folder, {recursive: true}));
const files = unzipSync(readFileSync('dist/eyes-on-ice-web.zip'));
for (const [name, bytes] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, name)), {recursive: true});
  writeFileSync(join(folder, name), bytes);
}
const context = await newContext();
const {origin, requests} = await serve({'/': folder});

test('every file is one that the page explains', async () => {
  const {page} = await openPage(context);
  await page.goto(`${origin}/eyes-on-ice/index.html`);
  const named = await page.$$eval('th code', codes => codes.map(code => code.textContent!));
  const names = Object.keys(files).map(name => name.replace('eyes-on-ice/', ''));
  assert.deepEqual(
    names.filter(
      name => !named.some(one => (one.endsWith('/') ? name.startsWith(one) : name === one)),
    ),
    [],
  );
  assert.deepEqual(
    named.filter(one => !names.some(name => name.startsWith(one))),
    [],
  );
  await page.close();
});

test('its page shows both elements; all that they load is in the folder of their build', async () => {
  requests.length = 0;
  const {page, complaints} = await openPage(context);
  await page.goto(`${origin}/eyes-on-ice/index.html`);
  await page.$eval('eyes-on-ice-map', map => ((map as HTMLElement & {state: string}).state = 'TX'));
  await page.waitForSelector('eyes-on-ice-map >>> [data-county]', {visible: true});
  await atRest(page);
  assert.deepEqual(complaints, NO_COMPLAINTS);
  const late = requests.filter(path => path.endsWith('.js') && !path.endsWith('/eyes-on-ice.js'));
  assert.ok(late.length > 5, String(late));
  for (const path of late) assert.match(path, /^\/eyes-on-ice\/[0-9a-f]{8}\//);
  await page.close();
});

test('its frame opens a state in a sandbox, under its own policy', async () => {
  requests.length = 0;
  const {page, complaints} = await openPage(context);
  await page.goto(`${origin}/eyes-on-ice/frame.html#element=map&state=TX`);
  await page.waitForSelector('eyes-on-ice-map >>> [data-county]', {visible: true});
  await atRest(page);
  assert.deepEqual(complaints, NO_COMPLAINTS);
  assert.ok(
    requests.some(path => /^\/eyes-on-ice\/frame\/[0-9a-f]{8}\/counties\/tx\.js$/.test(path)),
    String(requests),
  );
  await page.close();
});
