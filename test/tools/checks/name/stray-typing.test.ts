import assert from 'node:assert/strict';
import {test} from 'node:test';
import {tidiedTyping} from '../../../../data/tools/checks/name/stray-typing.ts';

function row(state: string, agency: string) {
  const cell = (text: string) => ({text, date: null, link: null});
  return {number: 2, cells: {state: cell(state), agency: cell(agency)}};
}

for (const [state, agency, kinds] of [
  ['TEXAS', "Bee County Sheriff's Office", []],
  ['TEXAS ', "Bee County Sheriff's Office", ['spaces']],
  ['TEXAS', "Bee  County Sheriff's Office", ['spaces']],
  ['TEXAS', 'Bee\u00a0County Sheriff’s Office', ['spaces', 'quotes']],
  ['Texas', "Bee County Sheriff's Office", ['letter-case']],
] as const) {
  test(`"${state}", "${agency}": ${kinds.join(', ') || 'nothing to tidy'}`, () => {
    assert.deepEqual(tidiedTyping(row(state, agency)), kinds);
  });
}
