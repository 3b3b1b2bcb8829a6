import assert from 'node:assert/strict';
import {test} from 'node:test';
import {appendTo, intersects} from '../../src/lib/collections.ts';
import {lazy} from '../../src/lib/lazy.ts';
import {memoizeLast} from '../../src/lib/memoize-last.ts';

test('a lazy value is made at its first use, and kept', () => {
  let made = 0;
  const value = lazy(() => ++made);
  assert.equal(made, 0);
  assert.equal(value() + value(), 2);
});

test('the last result is remembered as long as it is made from the same values', () => {
  const list = ['Llano'];
  let made = 0;
  const memo = memoizeLast<number>();
  assert.equal(
    memo([list, 'TX'], () => ++made),
    memo([list, 'TX'], () => ++made),
  );
  assert.equal(
    memo([[...list], 'TX'], () => ++made),
    2,
  );
  assert.equal(
    memo([list, 'TX'], () => ++made),
    3,
    'results before the last are forgotten',
  );
});

test('items are appended to the list under a key', () => {
  const map = new Map<string, number[]>();
  for (const [key, item] of [
    ['TX', 1],
    ['FL', 2],
    ['TX', 3],
  ] as const)
    appendTo(map, key, item);
  assert.deepEqual(
    [...map],
    [
      ['TX', [1, 3]],
      ['FL', [2]],
    ],
  );
});

test('lists intersect where they have an item in common', () => {
  assert.equal(intersects(['48113', '48085'], ['48085']), true);
  assert.equal(intersects(['48113'], ['48085']), false);
  assert.equal(intersects([], []), false);
});
