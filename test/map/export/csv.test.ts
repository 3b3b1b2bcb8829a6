import assert from 'node:assert/strict';
import {test} from 'node:test';
import {leftSince} from '../../../src/data/left.generated.ts';
import {csv, type Cell} from '../../../src/map/export/csv.ts';
import {csvRows} from '../../../src/map/export/csv-rows.ts';
import {agency, datasetOf, FEW} from '../datasets.ts';
import {summaryOf} from '../summaries.ts';
import type {CountiesView} from '../../../src/map/export/scene/view.ts';
import {openedOf, viewOf} from './views.ts';

const CELLS: readonly (readonly [cell: Cell, written: string])[] = [
  ["Bowie County Sheriff's Office", "Bowie County Sheriff's Office"],
  ['Doña Ana County', 'Doña Ana County'],
  ['Mayagüez "La Sultana", P.R.', '"Mayagüez ""La Sultana"", P.R."'],
  ['two\nlines', '"two\nlines"'],
  ['=HYPERLINK("http://evil.example","Click")', `"'=HYPERLINK(""http://evil.example"",""Click"")"`],
  ['+1 555 0100', "'+1 555 0100"],
  ['-2+3+cmd|calc', "'-2+3+cmd|calc"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', `"'\r=1"`],
  ['\n=1', `"'\n=1"`],
  [' =1', "' =1"],
  ['＝1+1', "'＝1+1"],
  ['Pasco;=1+1', "Pasco;'=1+1"],
  ['Pasco; Polk', 'Pasco; Polk'],
  ['St. Mary-of-the-Woods', 'St. Mary-of-the-Woods'],
  ['', ''],
  [null, ''],
  [0, '0'],
  [12.35, '12.35'],
];

for (const [cell, written] of CELLS) {
  test(`a cell of ${JSON.stringify(cell)} is written as ${JSON.stringify(written)}`, () => {
    assert.equal(csv([[cell]]), `\uFEFF${written}\r\n`);
  });
}

test('rows end in CRLF, cells stand between commas, and a spreadsheet is told the alphabet', () => {
  assert.equal(
    csv([
      ['a', 1],
      ['b', null],
    ]),
    '\uFEFFa,1\r\nb,\r\n',
  );
});

test('the states are listed as the table shows them, each with its date and source', () => {
  const rows = csvRows(viewOf());
  assert.equal(rows.length, 57);
  assert.deepEqual(rows[0], [
    'State',
    'Postal code',
    'Agreement type',
    'Agreements',
    'Task Force Model',
    'Jail Enforcement Model',
    'Warrant Service Officer',
    'Agencies',
    'Share of counties that signed',
    'Agreements per million residents',
    'Most powerful of all models',
    'As of',
    'Source',
  ]);
  const source =
    'ICE, list of participating agencies, test.xlsx, https://www.ice.gov/identify-and-arrest/287g';
  assert.deepEqual(rows[1], [
    ...['Texas', 'TX', 'All models', 4, 3, 0, 1, 3, 0.0039, 0.14, 'Task Force Model'],
    '2026-05-18',
    source,
  ]);
  assert.deepEqual(rows[5]!.slice(0, 11), [
    ...['Alabama', 'AL', 'All models', 0, 0, 0, 0, 0, null, 0, 'No agreement'],
  ]);
});

test('the order of the table and the model chosen are kept', () => {
  const byName = {column: 'state', ascending: true} as const;
  const rows = csvRows(viewOf({model: 'warrant-service', order: byName}));
  assert.equal(rows[1]![0], 'Alabama');
  const texas = rows.find(([name]) => name === 'Texas')!;
  assert.deepEqual(texas.slice(2, 4), ['Warrant Service Officer', 1]);
});

test('under one model too, the most powerful is that of all models, in each row', () => {
  const rows = csvRows(viewOf({model: 'warrant-service'}));
  const column = rows[0]!.indexOf('Most powerful of all models');
  const strongest = (state: string) => rows.find(([name]) => name === state)![column];
  assert.equal(strongest('Texas'), 'Task Force Model');
  assert.equal(strongest('Colorado'), 'Jail Enforcement Model');
  assert.equal(strongest('Alabama'), 'No agreement');
});

test('what a month’s list does not tell is no column', () => {
  const summary = summaryOf('TX', [3, 0, 1], 0);
  const counted = {states: new Map([['TX', summary]])};
  const rows = csvRows(viewOf({counted, asOf: '2021-01-31', sheet: null}));
  assert.ok(!rows[0]!.includes('Agencies'));
  assert.ok(!rows[0]!.includes('Share of counties that signed'));
  assert.deepEqual(rows[1]!.slice(-2), [
    '2021-01-31',
    'ICE, list of participating agencies, https://www.ice.gov/identify-and-arrest/287g',
  ]);
});

test('an opened state gives a row per agreement', () => {
  const documents = () => ({document: 'https://www.ice.gov/a.pdf', addendum: null});
  const rows = csvRows(viewOf({opened: openedOf('TX', {documents})}));
  assert.deepEqual(rows[0]!.slice(0, 9), [
    'State',
    'Agency',
    'Kind of agency',
    'Counties',
    'County FIPS codes',
    'Model',
    'Signed',
    'Agreement',
    'Addendum',
  ]);
  assert.deepEqual(
    rows.slice(1).map(row => row.slice(1, 9)),
    [
      [
        "Bowie County Sheriff's Office",
        ...['County', 'Bowie County', '48037', 'Task Force Model', '2025-03-01'],
        ...['https://www.ice.gov/a.pdf', null],
      ],
      [
        "Bowie County Sheriff's Office",
        ...['County', 'Bowie County', '48037', 'Warrant Service Officer', '2025-03-01'],
        ...['https://www.ice.gov/a.pdf', null],
      ],
      [
        'Department of Public Safety',
        ...['State', 'acts in the whole state', '', 'Task Force Model', '2025-03-01'],
        ...['https://www.ice.gov/a.pdf', null],
      ],
      [
        'Southside Place Police Department',
        ...['City or town', 'Harris County', '48201', 'Task Force Model', '2025-03-01'],
        ...['https://www.ice.gov/a.pdf', null],
      ],
    ],
  );
});

test('documents that could not be loaded are no column, rather than said not to be posted', () => {
  const [head] = csvRows(viewOf({opened: openedOf('TX')}));
  assert.ok(!head!.includes('Agreement'));
});

test('a list narrowed to a county is a file narrowed to it', () => {
  const rows = csvRows(viewOf({opened: openedOf('TX', {chosen: '48201'})}));
  assert.deepEqual(
    rows.slice(1).map(row => row[1]),
    ['Southside Place Police Department'],
  );
});

test('an agency whose county is not known is listed as such', () => {
  const list = datasetOf([
    ...FEW.agencies(),
    agency('TX', 'Nowhere Police Department', 'municipal', [], 'task-force'),
  ]);
  const rows = csvRows(viewOf({opened: openedOf('TX')}, {list}));
  const nowhere = rows.find(row => row[1] === 'Nowhere Police Department')!;
  assert.deepEqual(nowhere.slice(3, 5), ['place not given on the list', '']);
});

test('a territory’s own agencies are no state’s', () => {
  const [head, row] = csvRows(viewOf({opened: openedOf('GU')}));
  const cell = (name: string) => row![head!.indexOf(name)];
  assert.equal(cell('Kind of agency'), 'Territory');
  assert.equal(cell('Counties'), 'acts in the whole territory');
});

// None is known once ICE's newest whole list is the one that is built in.
for (const {state, agency: name, model, date} of leftSince.slice(0, 1)) {
  test('an agreement that a newer list no longer has says so, beside one that has stayed', () => {
    const stays = model === 'task-force' ? 'jail-enforcement' : 'task-force';
    const agencies = [agency(state, name, 'municipal', [], stays, model)];
    const of = (asOf: string) =>
      csvRows(viewOf({opened: openedOf(state, {agencies})}, {list: datasetOf(agencies, asOf)}));
    const dated = (asOf: string) => {
      const [head, ...rows] = of(asOf);
      const at = head!.indexOf('No longer on ICE’s list of');
      return at < 0 ? null : rows.map(row => row[at]).sort();
    };
    assert.deepEqual(dated('2026-05-18'), [date, null]);
    assert.equal(dated(date), null);
  });
}

test('the table of totals by state is a file of them', () => {
  const texas = {
    state: 'TX',
    signed: 1,
    counties: 254,
    residentsSigned: 4,
    residents: 25,
    share: 0.16,
  };
  const guam = {
    state: 'GU',
    signed: 0,
    counties: 1,
    residentsSigned: null,
    residents: null,
    share: null,
  };
  const counties = {totals: [texas, guam], residentsYear: 2022} as unknown as CountiesView;
  const [head, ...rows] = csvRows(viewOf({counties}));
  assert.deepEqual(head!.slice(0, 8), [
    'State',
    'Postal code',
    'Agreement type',
    'Counties signed',
    'Counties',
    'Share of counties',
    'Share of residents',
    'Residents 2022',
  ]);
  assert.deepEqual(
    rows.map(row => row.slice(0, 8)),
    [
      ['Texas', 'TX', 'All models', 1, 254, 0.0039, 0.16, 25],
      ['Guam', 'GU', 'All models', 0, 1, 0, null, null],
    ],
  );
});
