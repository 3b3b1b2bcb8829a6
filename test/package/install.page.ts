import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {build} from 'vite';
import {packedApp} from '../helpers/packed-app.ts';
import {drawn, newContext, openPage, serve} from '../helpers/pages.ts';

const TAG = 'eyes-on-ice-map';
const COUNTIES_OF_TEXAS = 254;

const context = await newContext();
const folder = packedApp();
const installed = join(folder, 'node_modules/eyes-on-ice');

test('a plain page with the files copied beside it opens a state', async () => {
  const site = join(folder, 'plain');
  cpSync(join(installed, 'dist'), join(site, 'eyes-on-ice'), {recursive: true});
  const html = `<!doctype html><html lang="en"><title>Plain</title>
    <script type="module" src="/eyes-on-ice/eyes-on-ice.js"></script>
    <${TAG} state="TX"></${TAG}>`;
  const {origin} = await serve({'/': site}, {pages: {'/': html}});
  assert.equal(await countiesOn(origin), COUNTIES_OF_TEXAS);
});

test('an app that Vite builds opens a state', async () => {
  const root = join(folder, 'vite');
  cpSync(installed, join(root, 'node_modules/eyes-on-ice'), {recursive: true});
  writeFileSync(
    join(root, 'index.html'),
    `<!doctype html><html lang="en"><title>App</title><main></main>
    <script type="module" src="./app.js"></script>`,
  );
  writeFileSync(
    join(root, 'app.js'),
    `import {EyesOnIceMap} from 'eyes-on-ice';
    const map = new EyesOnIceMap();
    map.state = 'TX';
    document.querySelector('main').append(map);`,
  );
  await build({root, configFile: false, logLevel: 'error'});
  const {origin} = await serve({'/': join(root, 'dist')});
  assert.equal(await countiesOn(origin), COUNTIES_OF_TEXAS);
});

test('imported in Node, both entries and the data, nothing throws and nothing is defined', () => {
  const script = `
    const {EyesOnIceMap} = await import('eyes-on-ice');
    const {AgencyCheck} = await import('eyes-on-ice/standalone');
    const {default: data} = await import('eyes-on-ice/data', {with: {type: 'json'}});
    const {default: elements} = await import('eyes-on-ice/custom-elements.json', {with: {type: 'json'}});
    const defined = globalThis.customElements?.get('${TAG}') ?? null;
    console.log(JSON.stringify([typeof EyesOnIceMap, typeof AgencyCheck, typeof data.asOf,
      elements.modules.length > 0, defined]));`;
  const options = {cwd: folder, encoding: 'utf8'} as const;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], options);
  assert.deepEqual(JSON.parse(output), ['function', 'function', 'string', true, null]);
});

test('no other file of the package can be imported', () => {
  const script = `await import('eyes-on-ice/dist/eyes-on-ice.js')`;
  assert.throws(
    () =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: folder,
        stdio: 'pipe',
      }),
    /ERR_PACKAGE_PATH_NOT_EXPORTED/,
  );
});

/** How many counties the page's map draws. */
async function countiesOn(origin: string): Promise<number> {
  const {page, complaints} = await openPage(context);
  await page.goto(origin);
  await drawn(page, TAG);
  await page.waitForSelector(`${TAG} >>> [data-county]`, {visible: true});
  const counties = await page.$$eval(`${TAG} >>> [data-county]`, shapes => shapes.length);
  assert.deepEqual(complaints, {errors: [], warnings: [], violations: []});
  await page.close();
  return counties;
}
