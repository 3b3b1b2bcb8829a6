import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, test} from 'node:test';
import {writeFiles} from '../../../data/tools/lib/write-files.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-files-'));
});

afterEach(() => {
  rmSync(folder, {recursive: true});
});

const read = (name: string) => readFileSync(join(folder, name), 'utf8');

test('all files are written, into a folder that is made if need be', () => {
  folder = join(folder, 'new');
  writeFiles(folder, {'a.json': '1', 'b.json': '2'});
  assert.deepEqual(readdirSync(folder).sort(), ['a.json', 'b.json']);
  assert.equal(read('b.json'), '2');
  folder = join(folder, '..');
});

test('when one can’t be written, the old files are all still there', () => {
  writeFileSync(join(folder, 'a.json'), 'old');
  mkdirSync(join(folder, 'b.json', 'in-the-way'), {recursive: true});
  assert.throws(() => writeFiles(folder, {'a.json': 'new', 'b.json': 'new', 'c.json': 'new'}));
  assert.equal(read('a.json'), 'old');
  assert.deepEqual(readdirSync(folder).sort(), ['a.json', 'b.json']);
});

test('what was written can be put back', () => {
  writeFileSync(join(folder, 'a.json'), 'old');
  const undo = writeFiles(folder, {'a.json': 'new', 'b.json': 'new'});
  undo();
  assert.equal(read('a.json'), 'old');
  assert.deepEqual(readdirSync(folder), ['a.json']);
});

test('what a crash left half-written is swept away by the next run', () => {
  writeFileSync(join(folder, 'a.json.importing'), 'ha');
  writeFiles(folder, {'b.json': '2'});
  assert.deepEqual(readdirSync(folder), ['b.json']);
});
