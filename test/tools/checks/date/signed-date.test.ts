import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readSignedDate} from '../../../../data/tools/checks/date/signed-date.ts';

const text = (value: string) => ({text: value, date: null, link: null});

test('a true date is the day it says', () => {
  const reading = readSignedDate({text: '', date: '2025-03-03', link: null});
  assert.deepEqual(reading, {date: '2025-03-03', repair: null});
});

for (const [value, date] of [
  ['2020-06-08', '2020-06-08'],
  ['3/6/2025', '2025-03-06'],
  ['03/06/25', '2025-03-06'],
  ['March 6, 2025', '2025-03-06'],
  ['6-Mar-25', '2025-03-06'],
  ['6 March 2025', '2025-03-06'],
  ['2025/3/6', '2025-03-06'],
  ['3/6/ 2025', '2025-03-06'],
] as const) {
  test(`the text "${value}" is ${date}, without a repair`, () => {
    assert.deepEqual(readSignedDate(text(value)), {date, repair: null});
  });
}

for (const [value, date] of [
  ['05/082025', '2025-05-08'],
  ['7/72025', '2025-07-07'],
  ['8/282025', '2025-08-28'],
] as const) {
  test(`"${value}" lost a slash: ${date}, and the repair shows it`, () => {
    const {date: read, repair} = readSignedDate(text(value));
    assert.equal(read, date);
    assert.deepEqual(repair, {field: 'signed', from: value, to: date, kind: 'lost-slash'});
  });
}

test('an empty cell is no date, and no trouble', () => {
  assert.deepEqual(readSignedDate(text(' ')), {date: null, repair: null});
});

test('a day number that became text is the day it counts to, and the repair shows it', () => {
  const repair = {field: 'signed', from: '45719', to: '2025-03-03', kind: 'serial'};
  assert.deepEqual(readSignedDate(text('45719')), {date: '2025-03-03', repair});
});

for (const value of ['soon', '13/45/2025', '30-Feb-25', '12345', '111/2025']) {
  test(`"${value}" can't be read, and the record says so`, () => {
    const repair = {field: 'signed', from: value, to: 'no date', kind: 'unreadable'};
    assert.deepEqual(readSignedDate(text(value)), {date: null, repair});
  });
}
