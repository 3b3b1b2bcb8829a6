import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compareSheetDates, readSheetDate} from '../../../data/tools/xlsx/sheet-date.ts';

for (const [name, date] of [
  ['participatingAgencies05182026am.xlsx', '2026-05-18'],
  ['ParticipatingAgencies09042026pm.xlsx', '2026-09-04'],
  ['287gParticipatingAgencies091526pm.xlsx', '2026-09-15'],
  ['ParticipatingAgency091826am.xlsx', '2026-09-18'],
  ['participatingAgencies-20250228192630.xlsx', '2025-02-28'],
  ['ParticipatingEntities-20210331025642.xlsx', '2021-03-31'],
  ['participatingAgencies10292025pmB.xlsx', '2025-10-29'],
  ['participatingAgencies07242025pm_b.xlsx', '2025-07-24'],
  ['participatingAgencies05182026am (1).xlsx', '2026-05-18'],
  ['participatingAgencies06112025pm', '2025-06-11'],
  ['participatingAgencies20260518pm.xlsx', '2026-05-18'],
  ['participating-2026-05-18.xlsx', '2026-05-18'],
  ['participating agencies 5-18-2026 am.xlsx', '2026-05-18'],
] as const) {
  test(`${name} is of ${date}`, () => {
    const reading = readSheetDate(name);
    assert.equal(reading?.date, date);
    assert.equal(reading?.repaired, false);
  });
}

test('a digit too many is read, and told', () => {
  const reading = readSheetDate('participatingAgencies090022025am.xlsx');
  assert.equal(reading?.date, '2025-09-02');
  assert.equal(reading?.repaired, true);
});

for (const name of ['participatingAgencies.xlsx', '287g.xlsx', 'list13452026.xlsx', 'v12.xlsx']) {
  test(`${name} has no date`, () => assert.equal(readSheetDate(name), null));
}

test('lists of one day sort as morning, midday, evening, then by letter', () => {
  const names = ['am', '', 'mid', 'pm', 'pmB', 'pm2', 'pm_b'].map(
    suffix => `participatingAgencies10292025${suffix}.xlsx`,
  );
  const sorted = [...names]
    .reverse()
    .sort((a, b) => compareSheetDates(readSheetDate(a)!, readSheetDate(b)!))
    .map(name => name.slice(29, -5));
  assert.equal(sorted[0], 'am');
  assert.deepEqual(new Set(sorted.slice(1, 3)), new Set(['', 'mid']));
  assert.equal(sorted[3], 'pm');
  assert.deepEqual(new Set(sorted.slice(4)), new Set(['pm2', 'pmB', 'pm_b']));
});
