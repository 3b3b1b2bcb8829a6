import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {sameFiles} from '../../../data/tools/build/same-files.ts';

const folder = await mkdtemp(join(tmpdir(), 'eyes-on-ice-same-'));
after(() => rm(folder, {recursive: true, force: true}));
await writeFile(join(folder, 'late.js'), 'const{t:a}=x;\n//# sourceMappingURL=late.js.map');

/** Runs the plugin over one built file, and gives what it complains about. */
function complaint(fileName: string, code: string, isEntry = false): string | null {
  const {generateBundle} = sameFiles(folder);
  const run = generateBundle as unknown as (options: object, bundle: object) => void;
  const context = {
    error(text: string): never {
      throw new Error(text);
    },
  };
  try {
    run.call(context, {}, {[fileName]: {type: 'chunk', fileName, code, isEntry}});
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

test('the same late file may be written again', () => {
  assert.equal(complaint('late.js', 'const{t:a}=x;\n'), null);
});

test('another file of its name, and one that is not there, end the build', () => {
  assert.match(complaint('late.js', 'const{n:a}=x;') ?? '', /^late\.js is not the file/);
  assert.match(complaint('more.js', '') ?? '', /^more\.js is not in /);
});

test('an entry has a name of its own', () => {
  assert.equal(complaint('late.js', 'other', true), null);
});
