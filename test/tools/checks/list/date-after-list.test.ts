import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findLaterSignature} from '../../../../data/tools/checks/list/date-after-list.ts';
import {readRows} from '../../../helpers/read-rows.ts';

const ROWS = [
  {signed: {date: '2025-08-28'}},
  {agency: 'Naples Police Department', signed: {date: '2025-08-30'}},
  {agency: 'Tampa Police Department', signed: null},
];

test('the newest of the signatures after the list is found', async () => {
  const later = findLaterSignature(await readRows(ROWS), '2025-08-02');
  assert.equal(later?.agreement.signed, '2025-08-30');
});

test('a signature of the list’s own day is not after it', async () => {
  assert.equal(findLaterSignature(await readRows(ROWS), '2025-08-30'), undefined);
});
