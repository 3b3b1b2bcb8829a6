import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {build} from 'vite';
import {licenses} from '../../../../data/tools/build/package/licenses.ts';
import {DATA_PACKAGES} from '../../../../data/tools/build/package/shipped-packages.ts';

/** A module that uses one package, imports another for nothing, and leaves a third alone. */
const FILES: Readonly<Record<string, string>> = {
  'index.js': "import {used} from 'used'; import {idle} from 'idle'; export const value = used;",
  'node_modules/used/package.json':
    '{"name": "used", "version": "1.0.0", "license": "MIT", "main": "index.js", "type": "module"}',
  'node_modules/used/index.js': 'export const used = () => Math.random();',
  'node_modules/used/LICENCE.md': 'Copyright of those who made it\n',
  'node_modules/idle/package.json':
    '{"name": "idle", "version": "2.0.0", "license": "ISC", "main": "index.js", "type": "module", "sideEffects": false}',
  'node_modules/idle/index.js': 'export const idle = 1;',
  'node_modules/left/package.json': '{"name": "left", "version": "3.0.0", "license": "BSD"}',
};

const folder = await mkdtemp(join(tmpdir(), 'eyes-on-ice-licenses-'));
after(() => rm(folder, {recursive: true, force: true}));
for (const [name, text] of Object.entries(FILES)) {
  await mkdir(join(folder, name, '..'), {recursive: true});
  await writeFile(join(folder, name), text);
}
const [output] = (await build({
  configFile: false,
  root: folder,
  logLevel: 'silent',
  plugins: [licenses()],
  build: {write: false, lib: {entry: join(folder, 'index.js'), formats: ['es'], fileName: 'small'}},
})) as unknown as {output: {fileName: string; source?: string}[]}[];
const text = output!.output.find(({fileName}) => fileName === 'THIRD-PARTY-LICENSES.txt')!.source!;

test('a package whose code is in the output stands there with its licence as it is', () => {
  assert.match(text, /^used 1\.0\.0 \(MIT\)\n\nCopyright of those who made it\n/);
});

test('packages that are not in the output are left out', () => {
  assert.doesNotMatch(text, /^(?:idle|left) /m);
});

test('packages whose data is packed are named, and what the data asks for', () => {
  for (const name of DATA_PACKAGES) assert.ok(text.includes(`\n${name} `), name);
  assert.match(text, /GeoNames, https:\/\/www\.geonames\.org, licensed under CC BY 4\.0/);
});
