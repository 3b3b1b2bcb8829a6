import assert from 'node:assert/strict';
import {test} from 'node:test';
import {keysWithin, toKeys} from '../../../src/search/text/keys.ts';

test('names that hold a text behind their first letter come in their order, each once', () => {
  const keys = toKeys(['ana', 'banana', 'nab', 'anana', 'an']);
  assert.deepEqual(keysWithin(keys, 'ana'), ['banana', 'anana']);
  assert.deepEqual(keysWithin(keys, 'b'), ['nab']);
  assert.deepEqual(keysWithin(keys, 'z'), []);
});
