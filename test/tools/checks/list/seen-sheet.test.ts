import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {SeenSheet} from '../../../../data/tools/data-files/seen-sheet.ts';
import {addSeenSheet, findOlderName} from '../../../../data/tools/checks/list/seen-sheet.ts';

const MARCH: SeenSheet = {
  sha256: 'aa',
  sheet: 'participatingAgencies03062025am.xlsx',
  asOf: '2025-03-06',
  kind: 'participating',
  rows: 308,
};

test('the bytes of an older list under a new name are found out', () => {
  assert.equal(findOlderName([MARCH], 'aa', 'participatingAgencies04212025am.xlsx'), MARCH);
});

test('the same list under its own name is not, nor are new bytes', () => {
  assert.equal(findOlderName([MARCH], 'aa', MARCH.sheet), undefined);
  assert.equal(findOlderName([MARCH], 'bb', 'participatingAgencies04212025am.xlsx'), undefined);
});

test('lists are kept by date, each once', () => {
  const older = {...MARCH, sha256: 'bb', sheet: 'older.xlsx', asOf: '2025-02-01'};
  assert.deepEqual(addSeenSheet([MARCH], older), [older, MARCH]);
  assert.deepEqual(addSeenSheet([MARCH], {...MARCH}), [MARCH]);
});
