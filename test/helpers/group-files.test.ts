import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {groupFiles} from './group-files.ts';

const PASSES = `test('a', () => {});\n`;

/** Groups files of this code; what comes back are their numbers. */
function group(codes: readonly string[]): readonly (readonly number[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'eyes-on-ice-groups-'));
  try {
    const files = codes.map((_, at) => join(folder, `${at}.test.ts`));
    files.forEach((file, at) => writeFileSync(file, codes[at]!));
    return groupFiles(files).map(one => one.map(file => files.indexOf(file)));
  } finally {
    rmSync(folder, {recursive: true});
  }
}

for (const code of [
  `before(() => prepare());`,
  `afterEach(() => tidy());`,
  `process.env.A = 'b';`,
  `process.chdir('..');`,
  `mock.timers.enable();`,
  `test('b', ({mock}) => mock.method(console, 'warn'));`,
  `registerLanguage('fr', {});`,
  `globalThis.document = null;`,
  `const places = await loadPlaces();`,
]) {
  test(`a file is alone, and last, that has ${code}`, () => {
    assert.deepEqual(group([PASSES, PASSES + code, PASSES]), [[0, 2], [1]]);
  });
}

test('a hook of a suite is no reason to be alone', () => {
  assert.deepEqual(group([PASSES, `describe('s', () => {\n  before(() => prepare());\n});`]), [
    [0, 1],
  ]);
});

test('many files are groups of nearly the same size, in their order', () => {
  const groups = group(Array.from({length: 41}, () => PASSES));
  assert.deepEqual(
    groups.map(({length}) => length),
    [14, 14, 13],
  );
  assert.deepEqual(
    groups.flat(),
    Array.from({length: 41}, (_, at) => at),
  );
});

test('no file is no group', () => assert.deepEqual(group([]), []));
