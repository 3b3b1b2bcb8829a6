import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {build} from 'vite';
import {fillIntegrity, PLACEHOLDER} from '../../../data/tools/build/fill-integrity.ts';

const folder = mkdtempSync(join(tmpdir(), 'eyes-on-ice-integrity-'));
after(() => rmSync(folder, {recursive: true}));

/** Builds an entry that loads another file on demand. */
async function buildTwo(entry: string, late: string): Promise<void> {
  writeFileSync(join(folder, 'entry.js'), entry);
  writeFileSync(join(folder, 'late.js'), late);
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    define: {__HASH__: JSON.stringify(PLACEHOLDER)},
    plugins: [fillIntegrity('main.js')],
    build: {
      sourcemap: true,
      lib: {entry: join(folder, 'entry.js'), formats: ['es'], fileName: () => 'main.js'},
      rolldownOptions: {output: {chunkFileNames: '[name].js', postBanner: '/* banner */'}},
    },
  });
}

const built = (file: string) => readFileSync(join(folder, 'dist', file), 'utf8');

test('a file loaded on demand gets the hash of the entry as it is written', async () => {
  await buildTwo(`export const late = () => import('./late.js');`, `export const hash = __HASH__;`);
  const hash = `sha384-${createHash('sha384').update(built('main.js')).digest('base64')}`;
  assert.equal(hash.length, PLACEHOLDER.length);
  assert.ok(built('late.js').includes(hash), built('late.js'));
  assert.ok(!built('late.js').includes(PLACEHOLDER));
});

test('an entry that asks for its own hash fails the build', async () => {
  await assert.rejects(
    buildTwo(`export const hash = __HASH__;`, ''),
    /main\.js can't hold its own hash/,
  );
});
