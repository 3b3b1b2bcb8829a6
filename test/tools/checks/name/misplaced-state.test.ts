import assert from 'node:assert/strict';
import {test} from 'node:test';
import {doubtState} from '../../../../data/tools/checks/name/misplaced-state.ts';
import {reference} from '../../../helpers/reference-data.ts';

function doubt(state: string, agency: string, signed: string | null = '2025-03-27') {
  return doubtState({state, agency, signed}, reference.gazetteer, reference.aliases);
}

test('a line that the written list knows goes where it belongs', () => {
  assert.deepEqual(doubt('OK', "Wichita County Sheriff's Office"), {code: 'TX', kind: 'list'});
  assert.deepEqual(doubt('MT', "Cass County Sheriff's Office"), {code: 'MN', kind: 'list'});
});

test('an entry tied to a date leaves other agreements alone', () => {
  const agency = 'Lake Placid Police Department';
  assert.deepEqual(doubt('NY', agency, '2025-02-28'), {code: 'FL', kind: 'list'});
  assert.equal(doubt('NY', agency, '2026-09-01'), null);
});

test('a county that a single state has tells the state', () => {
  const agency = "Kandiyohi County Sheriff's Office";
  assert.deepEqual(doubt('MS', agency), {code: 'MN', kind: 'only-state'});
});

test('a county that several other states have is only shown', () => {
  assert.deepEqual(doubt('AZ', "Hamilton County Sheriff's Office"), {
    code: null,
    kind: 'only-state',
  });
});

for (const [state, agency] of [
  ['TX', "Wichita County Sheriff's Office"],
  ['MI', "Berrian County Sheriff's Office"],
  ['FL', "Jacksonville Sheriff's Office"],
  ['GA', 'Dallas Police Department'],
] as const) {
  test(`${agency}, ${state} stays`, () => assert.equal(doubt(state, agency), null));
}
