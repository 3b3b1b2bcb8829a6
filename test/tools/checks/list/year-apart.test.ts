import assert from 'node:assert/strict';
import {test} from 'node:test';
import {countYearApart} from '../../../../data/tools/checks/list/year-apart.ts';
import {manyRows} from '../../../helpers/make-list.ts';
import {readRows} from '../../../helpers/read-rows.ts';

const all = (await readRows(manyRows(5))).map(({agreement}) => agreement);
const other = (...at: readonly number[]) => ({asOf: '2026-01-05', list: at.map(one => all[one]!)});

test('a list that shares half of its applications with one of a year later is of that year', () => {
  assert.equal(countYearApart(all.slice(0, 4), '2025-01-09', other(0, 1, 4)), 2);
  assert.equal(countYearApart(all.slice(0, 2), '2027-01-02', other(0, 1)), 2);
});

test('a list that shares fewer, or is not a year away, is of its own day', () => {
  assert.equal(countYearApart(all.slice(0, 4), '2025-01-09', other(0, 4)), 0);
  for (const asOf of ['2026-01-09', '2025-10-22', '2024-01-09']) {
    assert.equal(countYearApart(all.slice(0, 4), asOf, other(0, 1, 2, 3)), 0);
  }
  assert.equal(countYearApart([], '2025-01-09', other(0)), 0);
});
