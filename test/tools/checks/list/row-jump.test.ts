import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findRowJump} from '../../../../data/tools/checks/list/row-jump.ts';
import type {SeenSheet} from '../../../../data/tools/data-files/seen-sheet.ts';

function list(asOf: string, rows: number): SeenSheet {
  return {sha256: asOf, sheet: `${asOf}.xlsx`, asOf, kind: 'participating', rows};
}

const SEEN = [list('2025-07-30', 875), list('2025-08-05', 880)];

test('a list far above both its neighbours is found out', () => {
  assert.deepEqual(findRowJump(SEEN, '2025-08-02', 957), SEEN);
});

test('so is one far below both', () => {
  assert.deepEqual(findRowJump(SEEN, '2025-08-02', 308), SEEN);
});

test('a list that fits between them is not, nor one amid growth', () => {
  assert.equal(findRowJump(SEEN, '2025-08-02', 877), null);
  assert.equal(findRowJump([SEEN[0]!, list('2025-08-05', 1200)], '2025-08-02', 1000), null);
});

test('the newest list has no neighbour to fit', () => {
  assert.equal(findRowJump(SEEN, '2025-09-02', 2000), null);
});
