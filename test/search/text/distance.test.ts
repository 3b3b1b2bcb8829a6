import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
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
  ];
  for (const [a, b, max, away] of rows)
    it(`${a} → ${b}: ${away}`, () => assert.equal(distance(a, b, max), away));
});

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
