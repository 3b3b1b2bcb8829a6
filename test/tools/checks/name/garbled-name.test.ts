import assert from 'node:assert/strict';
import {test} from 'node:test';
import {undoAttribute} from '../../../../data/tools/checks/name/garbled-name.ts';

for (const [garbled, name] of [
  ["Waria-labelon County Sheriff's Office", "Walton County Sheriff's Office"],
  ['Saria-label Lake City Police Department', 'Salt Lake City Police Department'],
  [
    'Baria-labelimore County Department of Corrections',
    'Baltimore County Department of Corrections',
  ],
  ["Waria-labelhall County Sheriff's Office", "Walthall County Sheriff's Office"],
] as const) {
  test(`${garbled} is ${name}`, () => assert.equal(undoAttribute(garbled), name));
}

test('the words alone, and other names, are left as they are', () => {
  for (const name of ['aria-label', 'Walton', 'Aria Label Police']) {
    assert.equal(undoAttribute(name), name);
  }
});
