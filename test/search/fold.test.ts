import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fold} from '../../src/search/fold.ts';

test('a lone n between words is "and", and none that begins a text, whatever spaces are before it', () => {
  assert.equal(fold("Parks 'n Trails"), 'parks and trails');
  for (const text of ['N aples', '  N aples\t']) assert.equal(fold(text), 'n aples');
});
