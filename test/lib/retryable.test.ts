import assert from 'node:assert/strict';
import {test} from 'node:test';
import {retryable} from '../../src/lib/retryable.ts';

test('whoever asks meanwhile or later gets what was loaded once', async () => {
  let loads = 0;
  const load = retryable((name: string) => Promise.resolve(`${name} ${++loads}`));
  assert.equal(load('first'), load('second'));
  assert.equal(await load('third'), 'first 1');
  assert.equal(loads, 1);
});

test('a failure reaches all who wait, and the next call loads again', async () => {
  let loads = 0;
  const load = retryable(() =>
    ++loads < 2 ? Promise.reject(new Error('gone')) : Promise.resolve(7),
  );
  const waiting = [load(), load()];
  for (const one of waiting) await assert.rejects(one, /gone/);
  assert.equal(await load(), 7);
  assert.equal(loads, 2);
});

test('who asks again from where the failure is caught loads again', async () => {
  let loads = 0;
  const load = retryable(() =>
    ++loads < 2 ? Promise.reject(new Error('gone')) : Promise.resolve(7),
  );
  assert.equal(await load().catch(() => load()), 7);
});
