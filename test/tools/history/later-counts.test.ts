import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  makeLaterDates,
  mergeLaterDates,
  monthsOf,
} from '../../../data/tools/history/later-counts.ts';
import {readLaterCounts} from '../../../data/tools/history/read-later-counts.ts';

const HEADER = 'as_of,state,task_force,warrant_service,jail_enforcement,total';
const ARCHIVE = {name: 'An archive', url: 'https://example.org/'};
const IN_PLACE = {asOf: '2026-05-18', states: {GA: [24, 16, 25]}} as const;

function table(...rows: readonly string[]) {
  return readLaterCounts([HEADER, ...rows].join('\n'));
}

function dates(rows: readonly string[], totals: Readonly<Record<string, number>>) {
  const about = {totals: new Map(Object.entries(totals)), archives: () => [ARCHIVE]};
  return makeLaterDates(table(...rows), about, IN_PLACE);
}

test('rows become the counts of a date by state, weakest power first, with who counted them', () => {
  const read = dates(
    ['2026-10-09,LA,89,9,6,104', '2026-10-09,GA,88,28,21,137', '2026-10-09,CA,0,0,0,0'],
    {'2026-10-09': 241},
  );
  assert.deepEqual(read, [
    {
      asOf: '2026-10-09',
      total: 241,
      archives: [ARCHIVE],
      states: {GA: [28, 21, 88], LA: [9, 6, 89]},
    },
  ]);
});

for (const [what, rows, message] of [
  [
    'a total that its models are not',
    ['2026-10-09,GA,88,28,21,138'],
    /Row 2: GA .* of 138, .* 137/,
  ],
  ['a state that is none', ['2026-10-09,XX,1,0,0,1'], /Row 2: "XX"/],
  ['a count that is none', ['2026-10-09,GA,x,28,21,137'], /Row 2: task_force is "x"; accepted/],
  ['a date that is none', ['2026-13-09,GA,88,28,21,137'], /Row 2: as_of is "2026-13-09"; accepted/],
  [
    'a state that was there',
    ['2026-10-09,GA,1,0,0,1', '2026-10-09,GA,1,0,0,1'],
    /Row 3: .*GA already/,
  ],
  ['too few cells', ['2026-10-09,GA,88'], /Row 2 has 3 cells; accepted: 6/],
] as const) {
  test(`a row with ${what} is refused by its number`, () => {
    assert.throws(() => table(...rows), {name: 'UserError', message});
  });
}

test('a table with other columns is refused, with those it has and those accepted', () => {
  assert.throws(() => readLaterCounts('date,state\n2026-10-09,GA'), {
    name: 'UserError',
    message: /"date,state"; accepted: "as_of,state/,
  });
});

test('a date whose rows are not the total given for it is refused, and so is one without a total', () => {
  const row = ['2026-10-09,GA,88,28,21,137'];
  assert.throws(() => dates(row, {'2026-10-09': 138}), /add up to 137; the total given is 138/);
  assert.throws(() => dates(row, {}), /No total is given for 2026-10-09/);
  assert.throws(
    () => dates(row, {'2026-10-09': 137, '2026-11-01': 1}),
    /2026-11-01, which has no rows/,
  );
});

test('rows of the list in place must be its own, and are not taken', () => {
  assert.deepEqual(dates(['2026-05-18,GA,25,24,16,65'], {}), []);
  assert.throws(
    () => dates(['2026-05-18,GA,26,24,15,65'], {}),
    /GA has 24 15 26 agreements .* and 24 16 25 in the list in place/,
  );
});

test('dates that were there stay, and one that comes again is replaced', () => {
  const [old] = dates(['2026-09-08,GA,70,27,20,117'], {'2026-09-08': 117});
  const [again] = dates(['2026-09-08,GA,71,27,20,118'], {'2026-09-08': 118});
  const [newer] = dates(['2026-10-09,GA,88,28,21,137'], {'2026-10-09': 137});
  assert.deepEqual(mergeLaterDates([old!, newer!], [again!]), [again, newer]);
});

test('a newer list makes months of the dates before it: the last of each month, none of a month without', () => {
  const rows = ['2026-07-14', '2026-09-08', '2026-09-30', '2026-10-09'];
  const all = dates(
    rows.map(date => `${date},GA,1,0,0,1`),
    Object.fromEntries(rows.map(date => [date, 1])),
  );
  assert.deepEqual(
    monthsOf(all, '2026-10-09').map(({month, asOf, source}) => [month, asOf, source]),
    [
      ['2026-07', '2026-07-14', 'An archive'],
      ['2026-09', '2026-09-30', 'An archive'],
    ],
  );
});
