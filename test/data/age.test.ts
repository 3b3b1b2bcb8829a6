import assert from 'node:assert/strict';
import {test} from 'node:test';
import {daysSince} from '../../src/data/age.ts';

const AGES: readonly (readonly [now: string, days: number])[] = [
  ['2026-05-18T00:00:00Z', 0],
  ['2026-05-18T23:59:59Z', 0],
  ['2026-05-19T00:00:00Z', 1],
  ['2026-05-19T12:00:00Z', 1],
  ['2026-07-16T23:59:59Z', 59],
  ['2026-07-17T00:00:00Z', 60],
  ['2026-05-17T12:00:00Z', 0],
];

for (const [now, days] of AGES) {
  test(`at ${now} a list of 2026-05-18 is ${days} days old`, () =>
    assert.equal(daysSince('2026-05-18', Date.parse(now)), days));
}
