import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {
  needsItself,
  retryingEntry,
  retryingPart,
} from '../../../../data/tools/build/chunks/retry-parts.ts';

const ENTRY = 'eyes-on-ice.js';

const PARTS: Readonly<Record<string, string>> = {
  'names.js': 'const name = {};\nexport { name };\n',
  'list.js':
    'import { name as own } from "./names.js";\nconst list = [own];\nexport { list as t };\n',
  'late.js': [
    'import { name } from "./names.js";',
    'import { t as list } from "./list.js";',
    'import { shared } from "./eyes-on-ice.js";',
    'const openLeaf = async () => (await import("./deep/leaf.js")).leaf;',
    'export { name, list, shared, openLeaf };',
  ].join('\n'),
  'deep/leaf.js': 'import { t } from "../list.js";\nconst leaf = t;\nexport { leaf };\n',
};

const ENTRY_CODE =
  'const shared = "shared";\nconst open = () => import("./late.js");\nexport { open, shared };\n';

/** The entry of these tests, and what its late file gives. */
interface Built {
  open(): Promise<{
    readonly name: object;
    readonly list: readonly object[];
    readonly shared: string;
    openLeaf(): Promise<readonly object[]>;
  }>;
}

const root = await mkdtemp(join(tmpdir(), 'eyes-on-ice-retry-'));
after(() => rm(root, {recursive: true}));
await writeFile(join(root, 'package.json'), '{"type": "module"}');

/** Writes files as built into a folder of their own, but for those that are missing; `give` writes these. */
async function build(...missing: readonly string[]) {
  const folder = await mkdtemp(join(root, 'site-'));
  const write = async (file: string) => {
    await mkdir(dirname(join(folder, file)), {recursive: true});
    await writeFile(join(folder, file), retryingPart(PARTS[file]!, file).toString());
  };
  await writeFile(join(folder, ENTRY), retryingEntry(ENTRY_CODE).toString());
  for (const file of Object.keys(PARTS)) if (!missing.includes(file)) await write(file);
  const entry = (await import(pathToFileURL(join(folder, ENTRY)).href)) as Built;
  return {entry, give: write};
}

test('a file gets what it needs, each made once, whoever asks', async () => {
  const {entry} = await build();
  const [late, again] = await Promise.all([entry.open(), entry.open()]);
  assert.equal(late, again);
  assert.equal(late.list[0], late.name);
  assert.equal(late.shared, 'shared');
  assert.equal(await late.openLeaf(), late.list);
});

for (const file of Object.keys(PARTS).filter(name => name !== 'deep/leaf.js')) {
  test(`without ${file} it fails, and comes when that has come`, async () => {
    const {entry, give} = await build(file);
    await assert.rejects(entry.open());
    await assert.rejects(entry.open());
    await give(file);
    const late = await entry.open();
    assert.equal(late.list[0], late.name);
  });
}

test('a file that a late file loads is asked for again as well', async () => {
  const {entry, give} = await build('deep/leaf.js');
  const late = await entry.open();
  await assert.rejects(late.openLeaf());
  await give('deep/leaf.js');
  assert.equal(await late.openLeaf(), late.list);
});

test('first tries name their files as bundlers look for them; no file imports one by a statement', () => {
  assert.match(
    retryingEntry(ENTRY_CODE).toString(),
    /\("late\.js", \(\) => import\("\.\/late\.js"\)\)/,
  );
  const late = retryingPart(PARTS['late.js']!, 'late.js').toString();
  assert.match(late, /\["list\.js", \(\) => import\("\.\/list\.js"\)\]/);
  assert.match(late, /\("deep\/leaf\.js", \(\) => import\("\.\/deep\/leaf\.js"\)\)/);
  const leaf = retryingPart(PARTS['deep/leaf.js']!, 'deep/leaf.js').toString();
  assert.match(leaf, /\["list\.js", \(\) => import\("\.\.\/list\.js"\)\]/);
  for (const code of [late, leaf])
    assert.deepEqual(code.match(/^import .* from "(?!\.\/eyes-on-ice)/m), null);
});

test('a file that needs itself by way of others is found', () => {
  const imports: Record<string, string[]> = {
    a: ['b'],
    b: ['c'],
    c: ['b', 'd'],
    d: [],
    e: ['a', 'd'],
  };
  const found = Object.keys(imports).filter(one => needsItself(one, name => imports[name]!));
  assert.deepEqual(found, ['b', 'c']);
});

test('a file that needs nothing stays as it is', () => {
  assert.equal(retryingPart(PARTS['names.js']!, 'names.js').toString(), PARTS['names.js']);
});
