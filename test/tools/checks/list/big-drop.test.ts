import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isBigDrop} from '../../../../data/tools/checks/list/big-drop.ts';

test('more than a tenth lost is a big drop', () => {
  assert.equal(isBigDrop(1000, 899), true);
});

test('a tenth, less, or growth is not', () => {
  assert.equal(isBigDrop(1000, 900), false);
  assert.equal(isBigDrop(1000, 1500), false);
  assert.equal(isBigDrop(0, 0), false);
});
