import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const RUN = fileURLToPath(new URL('./run.ts', import.meta.url));
const IMPORT = "import test, {before, describe, it} from 'node:test';\n";

for (const [what, code, lastLine, status] of [
  ['passing tests', `test('a', () => {}); test('b', () => {});`, '2 passed, 0 failed', 0],
  ['a failing test', `test('a', () => { throw new Error(); });`, '0 passed, 1 failed', 1],
  ['tests in suites', `describe('s', () => { it('a', () => {}); });`, '1 passed, 0 failed', 0],
  ['a skipped test', `test('a', () => {}); test.skip('b', () => {});`, '1 passed, 1 failed', 1],
  ['a test to do', `test('a', () => {}); test.todo('b');`, '1 passed, 1 failed', 1],
  ['a file without a test', ``, '0 passed, 1 failed', 1],
  ['a file that dies', `test('a', () => {}); process.exit(3);`, '0 passed, 1 failed', 1],
  [
    'a hook that fails',
    `describe('s', () => { before(() => { throw new Error(); }); it('a', () => {}); });`,
    '0 passed, 2 failed',
    1,
  ],
] as const) {
  test(`${what}: "${lastLine}"`, () => {
    const result = runIn({'some.test.ts': IMPORT + code});
    assert.equal(result.lastLine, lastLine, result.output);
    assert.equal(result.status, status);
  });
}

test('no test at all is a failure', () => {
  const {lastLine, status} = runIn({});
  assert.equal(lastLine, '0 passed, 1 failed');
  assert.equal(status, 1);
});

test('words choose files by their path', () => {
  const code = `${IMPORT}test('a', () => {});`;
  const {lastLine} = runIn({'one.test.ts': code, 'two.test.ts': code}, 'two');
  assert.equal(lastLine, '1 passed, 0 failed');
});

/** Runs `npm test` in a folder of its own with these test files. */
function runIn(files: Readonly<Record<string, string>>, ...words: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'eyes-on-ice-run-'));
  try {
    mkdirSync(join(folder, 'test'));
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(folder, 'test', name), text);
    }
    const args = ['--import', import.meta.resolve('tsx'), RUN, ...words];
    // Node's runner refuses to start inside a test of its own, which it knows by this variable.
    const {NODE_TEST_CONTEXT: _, ...env} = process.env;
    const {stdout, status} = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      env,
    });
    return {output: stdout, lastLine: stdout.trim().split('\n').at(-1), status};
  } finally {
    rmSync(folder, {recursive: true});
  }
}
