import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readStateName} from '../../../../data/tools/checks/name/state-name.ts';
import {reference} from '../../../helpers/reference-data.ts';

function read(text: string) {
  return readStateName(text, reference.states, reference.aliases.stateNames);
}

for (const [text, code] of [
  ['TEXAS', 'TX'],
  ['NEW HAMPSHIRE ', 'NH'],
  ['UTAh', 'UT'],
  ['NEW\u00a0\u00a0YORK', 'NY'],
  ['NORTHERN MARIANA ISLANDS', 'MP'],
] as const) {
  test(`"${text}" is ${code}, without a repair`, () => {
    assert.deepEqual(read(text), {code, repair: null});
  });
}

for (const [text, code, kind] of [
  ['UTAHJ', 'UT', 'edit-distance'],
  ['PENNSLYVANIA', 'PA', 'edit-distance'],
  ['WEST VIRIGINIA', 'WV', 'edit-distance'],
  ['CNMI', 'MP', 'alias'],
  ['TX', 'TX', 'code'],
  ['GA.', 'GA', 'code'],
  ['N.C.', 'NC', 'code'],
  ['W VIRGINIA', 'WV', 'alias'],
  ['W. Virginia', 'WV', 'alias'],
] as const) {
  test(`"${text}" is ${code}, and the repair shows it`, () => {
    const reading = read(text);
    assert.equal(reading?.code, code);
    assert.equal(reading?.repair?.from, text);
    assert.equal(reading?.repair?.kind, kind);
  });
}

for (const text of ['', '#N/A', 'ATLANTIS', 'NOUTH CAROLINA', 'MINN', 'USA', 'E VIRGINIA']) {
  test(`"${text}" is no state: nothing is guessed`, () => {
    assert.equal(read(text), null);
  });
}
