import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readIceType} from '../../../../data/tools/checks/name/ice-type.ts';

for (const [cell, type] of [
  ['County ', 'County'],
  ['State Agency', 'State Agency'],
  ['Tribe', 'Tribe'],
  ['#NA', null],
  ['', null],
] as const) {
  test(`"${cell}" is kept as ${type}`, () => {
    assert.deepEqual(readIceType(cell), {type, repair: null});
  });
}

for (const [cell, type] of [
  ['Muncipality ', 'Municipality'],
  ['State', 'State Agency'],
] as const) {
  test(`"${cell}" is respelt as ${type}, and the repair shows it`, () => {
    const from = cell.trim();
    const repair = {field: 'type', from, to: type, kind: 'spelling'};
    assert.deepEqual(readIceType(cell), {type, repair});
  });
}
