import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import type {FileResult} from './counts.ts';

const IMPORT = "import test, {before, describe, it} from 'node:test';\n";
const PASSES = `test('a', () => {});`;

/** What files in a process of their own come to: passed, failed. */
const ALONE = [
  ['passing tests', `${PASSES} test('b', () => {});`, [2, 0]],
  ['a failing test', `test('a', () => { throw new Error(); });`, [0, 1]],
  ['tests in suites', `describe('s', () => { it('a', () => {}); });`, [1, 0]],
  ['a skipped test', `${PASSES} test.skip('b', () => {});`, [1, 1]],
  ['a test to do', `${PASSES} test.todo('b');`, [1, 1]],
  ['a file without a test', ``, [0, 1]],
  ['a file that dies', `${PASSES} process.exit(3);`, [0, 1]],
  [
    'a hook that fails',
    `describe('s', () => { before(() => { throw new Error(); }); it('a', () => {}); });`,
    [0, 2],
  ],
] as const;

/** What the second and the third of three files in one process come to; the first passes. */
const TOGETHER = [
  ['passes', PASSES, [1, 0], [1, 0]],
  ['has no test', '', [0, 1], [1, 0]],
  ['skips one', `${PASSES} test.skip('b', () => {});`, [1, 1], [1, 0]],
  ['loads what tests need', `${PASSES} test('b', () => import('node:zlib'));`, [2, 0], [1, 0]],
  ['can’t be imported', `${PASSES} throw new Error();`, [1, 1], [1, 0]],
  ['dies', `${PASSES} process.exit(3);`, [0, 1], [0, 1]],
  ['ends the process without a word', `process.exit(0);`, [0, 1], [0, 1]],
  ['has a test that dies', `test('a', () => process.exit(3));`, [0, 1], [0, 1]],
] as const;

const results = run([
  ...ALONE.map(([, code]) => [code]),
  ...TOGETHER.map(([, code]) => [PASSES, code, PASSES]),
]);

for (const [at, [what, , counts]] of ALONE.entries()) {
  test(`${what}: ${counts[0]} passed, ${counts[1]} failed`, () => {
    assert.deepEqual(results[at], [counts]);
  });
}

for (const [at, [what, , second, third]] of TOGETHER.entries()) {
  test(`of three files in one process the second ${what}: each has its own counts`, () => {
    assert.deepEqual(results[ALONE.length + at], [[1, 0], second, third]);
  });
}

/** Runs groups of files of this code, and returns what each file passed and failed. */
function run(groups: readonly (readonly string[])[]): readonly (readonly number[])[][] {
  const folder = mkdtempSync(join(tmpdir(), 'eyes-on-ice-node-tests-'));
  const pathOf = (group: number, at: number) => join(folder, `${group}-${at}.test.ts`);
  try {
    groups.forEach((codes, group) =>
      codes.forEach((code, at) => writeFileSync(pathOf(group, at), IMPORT + code)),
    );
    const paths = groups.map((codes, group) => codes.map((_, at) => pathOf(group, at)));
    const out = join(folder, 'results.json');
    const script = join(folder, 'run.mjs');
    writeFileSync(
      script,
      `import {writeFileSync} from 'node:fs';
      import {runNodeTests} from ${JSON.stringify(import.meta.resolve('./node-tests.ts'))};
      const results = await runNodeTests(${JSON.stringify(paths)}, 2);
      writeFileSync(${JSON.stringify(out)}, JSON.stringify(results));`,
    );
    // Node's runner refuses to start inside a test of its own, which it knows by this variable.
    const {NODE_TEST_CONTEXT: _, ...env} = process.env;
    const args = ['--import', 'tsx', script];
    const {status, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8', env});
    assert.equal(status, 0, stderr);
    const all = JSON.parse(readFileSync(out, 'utf8')) as readonly FileResult[];
    const byFile = new Map(all.map(one => [one.file, one]));
    return paths.map(files =>
      files.map(file => [byFile.get(file)!.passed, byFile.get(file)!.failed]),
    );
  } finally {
    rmSync(folder, {recursive: true});
  }
}
