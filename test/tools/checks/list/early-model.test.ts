import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findEarlyModel} from '../../../../data/tools/checks/list/early-model.ts';
import {readRows} from '../../../helpers/read-rows.ts';

test('nobody applies for the Task Force Model before it came back on 20 January 2025', async () => {
  const rows = await readRows([{model: 'Jail Enforcement Model'}, {}]);
  assert.equal(findEarlyModel(rows, '2025-01-09')?.row, 3);
  assert.equal(findEarlyModel(rows, '2013-06-01')?.row, 3);
  assert.equal(findEarlyModel(rows.slice(0, 1), '2025-01-09'), undefined);
});

test('from that day on, and in its first years, agencies apply for it', async () => {
  const rows = await readRows([{}]);
  for (const asOf of ['2025-01-20', '2026-01-09', '2009-01-09']) {
    assert.equal(findEarlyModel(rows, asOf), undefined);
  }
});
