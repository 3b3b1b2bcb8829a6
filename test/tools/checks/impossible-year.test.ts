import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isPossibleYear, repairYear} from '../../../data/tools/checks/impossible-year.ts';

test('5025 is repaired to 2025, and the repair shows it', () => {
  const repair = {field: 'signed', from: '5025-07-07', to: '2025-07-07', kind: 'year'};
  assert.deepEqual(repairYear('5025-07-07', '2025-07-08'), repair);
});

test('a possible year is left alone', () => {
  assert.equal(repairYear('2016-03-19', '2026-05-18'), null);
  assert.equal(isPossibleYear('2016-03-19', '2026-05-18'), true);
});

test('a year that no repair makes possible is not repaired', () => {
  assert.equal(repairYear('2096-07-07', '2026-05-18'), null);
  assert.equal(isPossibleYear('2096-07-07', '2026-05-18'), false);
});
