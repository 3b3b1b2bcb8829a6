import assert from 'node:assert/strict';
import {test} from 'node:test';
import {serialToDate} from '../../../data/tools/xlsx/serial-date.ts';

for (const [serial, date1904, date] of [
  [45_719, false, '2025-03-03'],
  [44_257, true, '2025-03-03'],
  [45_719.75, false, '2025-03-03'],
  [44_257.999, true, '2025-03-03'],
  [32_874, false, '1990-01-01'],
  [31_412, true, '1990-01-01'],
  [2_958_465, false, '9999-12-31'],
  [2_957_003, true, '9999-12-31'],
  [32_873, false, null],
  [31_411, true, null],
  // 28 February, the day that never was, and 1 March 1900.
  [59, false, null],
  [60, false, null],
  [61, false, null],
  [2_958_466, false, null],
  [-1, true, null],
  [NaN, false, null],
] as const) {
  const system = date1904 ? 1904 : 1900;
  test(`day ${serial} since ${system} is ${String(date)}`, () => {
    assert.equal(serialToDate(serial, date1904), date);
  });
}
