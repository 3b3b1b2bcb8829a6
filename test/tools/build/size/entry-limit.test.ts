import assert from 'node:assert/strict';
import {test} from 'node:test';
import {entryLimit, frameLimit} from '../../../../data/tools/build/size/entry-limit.ts';

test('with the months up to May 2026 the entry may have 28,000 bytes, and no fewer with fewer', () => {
  assert.equal(entryLimit(65), 28_000);
  assert.equal(entryLimit(1), 28_000);
});

test('a month more may add what a month takes', () => {
  assert.equal(entryLimit(66), 28_045);
  assert.equal(entryLimit(77), 28_540);
});

test('the frame’s page may have 30,000 bytes, and grow with the entry', () => {
  assert.equal(frameLimit(65), 30_000);
  assert.equal(frameLimit(66), 30_045);
});
