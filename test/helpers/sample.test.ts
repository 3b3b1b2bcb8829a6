import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {SEED_VARIABLE} from './sample-seed.ts';
import {sampled, sampledCount, sampledPairs} from './sample.ts';

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

test('with one, those that are needed and a twentieth of the others are, in their order', () => {
  for (const seed of ['1', '287', '999999999']) {
    seedIs(seed);
    const part = sampled(CASES, isNeeded);
    assert.equal(part.length, 1 + 2);
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

test('of pairs all are tried without a seed', () => {
  seedIs(undefined);
  assert.deepEqual(sampledPairs([1, 2], ['en', 'es']), [
    {one: 1, way: 'en'},
    {one: 2, way: 'en'},
    {one: 1, way: 'es'},
    {one: 2, way: 'es'},
  ]);
});

test('with one, each needed case is tried in one way, and all ways occur', () => {
  for (const seed of ['1', '287', '999999999']) {
    seedIs(seed);
    const pairs = sampledPairs(CASES, ['en', 'es'], one => one < 10);
    const cases = pairs.map(({one}) => one);
    assert.equal(new Set(cases).size, cases.length);
    assert.equal(cases.length, 10 + 2);
    for (let one = 0; one < 10; one++) assert.ok(cases.includes(one), `${one} of ${seed}`);
    for (const lang of ['en', 'es']) {
      assert.equal(pairs.filter(({way}) => way === lang).length, 6, `${lang} of ${seed}`);
    }
  }
  const of = (seed: string) => (seedIs(seed), sampledPairs(CASES, ['en', 'es'], one => one < 10));
  assert.deepEqual(of('287'), of('287'));
  assert.notDeepEqual(of('287'), of('288'));
});

test('of two numbers the whole one is taken without a seed, the small one with it', () => {
  seedIs(undefined);
  assert.equal(sampledCount({all: 1000, part: 10}), 1000);
  seedIs('287');
  assert.equal(sampledCount({all: 1000, part: 10}), 10);
});
