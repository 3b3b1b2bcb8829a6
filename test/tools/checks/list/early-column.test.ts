import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findEarlyColumns} from '../../../../data/tools/checks/list/early-column.ts';

const COLUMNS = ['state', 'agency', 'type', 'county', 'model'] as const;

test('no list of January 2025 has a TYPE or a COUNTY column', () => {
  assert.deepEqual(findEarlyColumns(COLUMNS, '2025-01-09'), ['type', 'county']);
  assert.deepEqual(findEarlyColumns(['state', 'agency', 'model'], '2025-01-09'), []);
});

test('a list of March 2025 and one of January 2026 may have both', () => {
  assert.deepEqual(findEarlyColumns(COLUMNS, '2025-03-17'), []);
  assert.deepEqual(findEarlyColumns(COLUMNS, '2026-01-09'), []);
});
