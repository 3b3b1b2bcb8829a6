import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {always} from '../../helpers/fuzz.ts';
import {differing, distance, isClose, letters} from '../../../src/search/text/distance.ts';

describe('the distance of two words', () => {
  const rows: readonly [a: string, b: string, max: number, away: number][] = [
    ['collier', 'collier', 2, 0],
    ['colier', 'collier', 2, 1],
    ['collire', 'collier', 2, 1],
    ['colliar', 'collier', 2, 1],
    ['coliar', 'collier', 2, 2],
    ['polk', 'palm', 2, 2],
    ['polk', 'palmbeach', 2, 3],
    ['abcdef', 'ghijkl', 2, 3],
    ['', 'ab', 2, 2],
    [`${'ab'.repeat(40)}c`, 'ab'.repeat(40), 2, 1],
  ];
  for (const [a, b, max, away] of rows)
    it(`${a} → ${b}: ${away}`, () => assert.equal(distance(a, b, max), away));
});

/** The same by the whole table, as it is defined. */
function plainDistance(a: string, b: string): number {
  const costs = Array.from({length: a.length + 1}, (_, i) => [i]);
  for (let j = 0; j <= b.length; j++) costs[0]![j] = j;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const at = (x: number, y: number) => costs[i - x]![j - y]!;
      const change = at(1, 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? at(2, 2) + 1 : Infinity;
      costs[i]![j] = Math.min(at(1, 0) + 1, at(0, 1) + 1, change, swap);
    }
  return costs[a.length]![b.length]!;
}

const word = fc.array(fc.constantFrom(...'abc'), {maxLength: 9}).map(all => all.join(''));

always(
  'the distance along the diagonal is that of the whole table, up to what is asked for',
  fc.tuple(word, word, fc.integer({min: 0, max: 3})),
  ([a, b, max]) => assert.equal(distance(a, b, max), Math.min(plainDistance(a, b), max + 1)),
);

describe('a word that may be meant', () => {
  const rows: readonly [typed: string, meant: string, away: number, isMeant: boolean][] = [
    ['polk', 'polke', 1, true],
    ['lee', 'leo', 1, false],
    ['my', 'may', 1, false],
    ['boston', 'bostonia', 2, true],
    ['dallas', 'dulles', 2, false],
    ['houstno', 'hoston', 2, true],
    ['collier', 'collins', 3, false],
  ];
  for (const [typed, meant, away, isMeant] of rows)
    it(`${typed} for ${meant}, ${away} away: ${isMeant ? 'yes' : 'no'}`, () =>
      assert.equal(isClose(typed, meant, away), isMeant));
});

describe('letters as bits', () => {
  it('differ in those that only one word has', () => {
    assert.equal(differing(letters('polk'), letters('kolp')), 0);
    assert.equal(differing(letters('polk'), letters('pole')), 2);
  });
});
