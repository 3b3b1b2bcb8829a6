import assert from 'node:assert/strict';
import {test} from 'node:test';
import {columnOf, columnSlip, heightWords} from '../../../demo/embed/column.ts';

const WIDTHS = [
  ['640', 640],
  [' 390 ', 390],
  ['240', 240],
  ['2000', 2000],
  ['239', null],
  ['2001', null],
  ['640.5', null],
  ['-640', null],
  ['64em', null],
  ['', null],
] as const;

for (const [column, width] of WIDTHS) {
  test(`a column of "${column}" is ${width === null ? 'none' : `${width} px wide`}`, () => {
    assert.equal(columnOf({column}), width);
  });
}

test('a width that can’t be one is named, with those that can', () => {
  assert.equal(columnSlip({column: '24'}), 'Left out: 24 is no whole number from 240 to 2000.');
  assert.equal(columnSlip({column: '640'}), '');
  assert.equal(columnSlip({}), '');
});

test('the room that is kept is told, for the column that was measured', () => {
  assert.equal(
    heightWords({column: '640'}, {map: 66}),
    'In a column of 640 px the map needs 66em: the code keeps that free, so that nothing below it moves.',
  );
  assert.match(
    heightWords({column: '640'}, {map: 66, check: 18}),
    /the map needs 66em, the look-up needs 18em/,
  );
  assert.match(heightWords({}, {}), /column of any width/);
});
