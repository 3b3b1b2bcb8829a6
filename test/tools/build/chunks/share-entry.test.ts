import assert from 'node:assert/strict';
import {copyFile, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {build} from 'vite';
import {entryGroup} from '../../../../data/tools/build/chunks/entry-group.ts';
import {guardChunks} from '../../../../data/tools/build/chunks/guard-chunks.ts';
import {minifyTwice} from '../../../../data/tools/build/minify/minify-twice.ts';
import {complaintOf, shareEntry} from '../../../../data/tools/build/chunks/share-entry.ts';

/** A small module with a late file beside it; both use the class and the count. */
const SOURCES: Readonly<Record<string, string>> = {
  'index.ts': `
    import {Problem, count} from './shared.ts';
    export const VERSION = '1.2.3';
    export class Thing {}
    export const counted = (): number => count();
    export const ask = async (): Promise<boolean> => {
      const {fail} = await import('./late/late.ts');
      try { fail(); } catch (error) { return error instanceof Problem; }
      return false;
    };`,
  'shared.ts': `
    let calls = 0;
    export const count = (): number => ++calls;
    export class Problem extends Error {}`,
  'late/late.ts': `
    import {Problem, count} from '../shared.ts';
    export const fail = (): never => { count(); throw new Problem('late'); };`,
};

interface Built {
  readonly VERSION: string;
  readonly Thing: new () => object;
  counted(): number;
  ask(): Promise<boolean>;
}

const folder = await mkdtemp(join(tmpdir(), 'eyes-on-ice-build-'));
after(() => rm(folder, {recursive: true, force: true}));

/** Builds the small module as vite.config.ts does, and gives the folder of what came out. */
async function buildSmall(version: string, to: string, id = 'one'): Promise<string> {
  for (const [name, code] of Object.entries(SOURCES)) {
    const file = join(folder, to, name);
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, code);
  }
  const [entry, outDir] = [join(folder, to, 'index.ts'), join(folder, to, 'out')];
  await build({
    configFile: false,
    root: join(folder, to),
    logLevel: 'silent',
    plugins: [shareEntry(version, id), minifyTwice(), guardChunks()],
    build: {
      outDir,
      lib: {entry, formats: ['es'], fileName: () => 'eyes-on-ice.js'},
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: false,
          chunkFileNames: 'late.js',
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{name: entryGroup(entry, 'eyes-on-ice')}],
          },
        },
      },
    },
  });
  // Node takes them for modules by this.
  await writeFile(join(outDir, 'package.json'), '{"type": "module"}');
  return outDir;
}

const load = (outDir: string, query = '') =>
  import(pathToFileURL(join(outDir, 'eyes-on-ice.js')).href + query) as Promise<Built>;

const out = await buildSmall('1.2.3', 'small');
const first = await load(out);
const second = await load(out, '?v=2');

test('a late file takes from the record what it would import of the entry', async () => {
  const late = await readFile(join(out, 'late.js'), 'utf8');
  assert.doesNotMatch(late, /\bimport\b/);
  assert.match(late, /globalThis\[Symbol\.for\("eyes-on-ice 1\.2\.3 one"\)\]/);
});

test('only what is public is exported', () => {
  assert.deepEqual(Object.keys(first).sort(), ['Thing', 'VERSION', 'ask', 'counted']);
});

test('an error that a late file throws is of the class that the entry knows', async () => {
  assert.equal(await first.ask(), true);
});

test('a second copy under another address exports what the first one has', async () => {
  assert.notEqual(first, second);
  assert.equal(first.Thing, second.Thing);
  assert.equal(await second.ask(), true);
  const before = first.counted();
  assert.equal(second.counted(), before + 1);
});

test('a copy of another version has a record and late files of its own', async () => {
  const other = await load(await buildSmall('9.0.0', 'other'));
  assert.notEqual(other.Thing, first.Thing);
  const before = first.counted();
  assert.equal(await other.ask(), true);
  assert.equal(first.counted(), before + 1);
});

test('a late file of another build fails, and the console says which and what to do', async t => {
  const [entry, late] = [
    await buildSmall('1.2.3', 'mixed', 'two'),
    await buildSmall('1.2.3', 'newer', 'three'),
  ];
  await copyFile(join(late, 'late.js'), join(entry, 'late.js'));
  const {mock} = t.mock.method(console, 'error', () => undefined);
  const mixed = await load(entry);
  await assert.rejects(mixed.ask(), TypeError);
  assert.deepEqual(
    mock.calls.map(call => call.arguments),
    [[complaintOf('late.js', 'three')]],
  );
});
