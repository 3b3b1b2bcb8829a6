import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {SEED_VARIABLE} from './sample-seed.ts';
import {sampled} from './sample.ts';

const CASES = Array.from({length: 41}, (_, at) => at);
const isNeeded = (one: number) => one === 7;

const before = process.env[SEED_VARIABLE];
after(() => seedIs(before));

function seedIs(seed: string | undefined): void {
  if (seed === undefined) Reflect.deleteProperty(process.env, SEED_VARIABLE);
  else process.env[SEED_VARIABLE] = seed;
}

test('without a seed all cases are tried', () => {
  seedIs(undefined);
  assert.deepEqual(sampled(CASES, isNeeded), CASES);
});

test('with one, those that are needed and a fifth of the others are, in their order', () => {
  for (const seed of ['1', '287', '999999999']) {
    seedIs(seed);
    const part = sampled(CASES, isNeeded);
    assert.equal(part.length, 1 + 8);
    assert.ok(part.includes(7), seed);
    assert.deepEqual(
      part,
      CASES.filter(one => part.includes(one)),
    );
  }
});

test('a seed has the same sample each time, and another seed another', () => {
  seedIs('287');
  const part = sampled(CASES);
  assert.deepEqual(sampled(CASES), part);
  seedIs('288');
  assert.notDeepEqual(sampled(CASES), part);
});

test('of a few cases at least one is tried', () => {
  seedIs('287');
  assert.equal(sampled([1, 2]).length, 1);
  assert.deepEqual(sampled([]), []);
});
