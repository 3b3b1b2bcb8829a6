import assert from 'node:assert/strict';
import {test} from 'node:test';
import {doubtDate} from '../../../../data/tools/checks/date/doubtful-date.ts';
import {reference} from '../../../helpers/reference-data.ts';

const MOHAWK = {
  state: 'NY',
  agency: 'Mohawk Village Police Department',
  model: 'task-force',
} as const;
const OTTAWA = {
  state: 'OK',
  agency: 'Ottawa County Sheriff’s Office',
  model: 'task-force',
} as const;

test('a Task Force date before the model came back is doubtful', () => {
  assert.match(doubtDate(MOHAWK, '2016-03-19', reference.aliases) ?? '', /20 January 2025/);
});

test('the same date under another model is not', () => {
  const row = {...MOHAWK, model: 'jail-enforcement'} as const;
  assert.equal(doubtDate(row, '2016-03-19', reference.aliases), null);
});

test('a date on the written list is doubtful, another date of that agency is not', () => {
  assert.match(doubtDate(OTTAWA, '2025-02-23', reference.aliases) ?? '', /a year later/);
  assert.equal(doubtDate(OTTAWA, '2026-02-23', reference.aliases), null);
});
