import assert from 'node:assert/strict';
import {test} from 'node:test';
import {faultsOf} from '../../../../data/tools/build/chunks/guard-chunks.ts';

const file = (fileName: string, ...imports: string[]) => ({
  fileName,
  isEntry: fileName === 'eyes-on-ice.js',
  imports,
});

test('a late file may import another', () => {
  const files = [file('eyes-on-ice.js'), file('parts.js'), file('export.js', './parts.js')];
  assert.deepEqual(faultsOf(files), []);
});

test('no file may import the entry, from whatever folder', () => {
  const [fault, ...others] = faultsOf([
    file('eyes-on-ice.js'),
    file('parts.js'),
    file('counties/tx.js', '../eyes-on-ice.js'),
  ]);
  assert.match(fault!, /^counties\/tx\.js imports \.\.\/eyes-on-ice\.js: /);
  assert.deepEqual(others, []);
});

test('the entry may import no file', () => {
  const [fault] = faultsOf([file('eyes-on-ice.js', './parts.js'), file('parts.js')]);
  assert.match(fault!, /^eyes-on-ice\.js imports \.\/parts\.js: /);
});
