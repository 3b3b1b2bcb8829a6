import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {test} from 'node:test';
import {drawn, goTo, newContext, openPage, serve} from '../helpers/pages.ts';

const context = await newContext();

test('the static site works from any folder, with the module beside its pages', async () => {
  execFileSync(process.execPath, ['--import', 'tsx', 'demo/tools/site/build-site.ts']);
  const {origin, requests} = await serve({'/some/folder/': 'dist/site'});
  const {page, complaints} = await openPage(context);
  await goTo(page, `${origin}/some/folder/`);
  await drawn(page, 'eyes-on-ice-map');
  assert.ok(requests.includes('/some/folder/eyes-on-ice.js'), requests.join('\n'));
  assert.deepEqual(complaints.errors, []);
  assert.ok(!existsSync('dist/site/types'));
});
