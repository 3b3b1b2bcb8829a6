import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {agreementId} from '../../data/tools/lib/agreement-id.ts';
import {cleanText} from '../../data/tools/lib/clean-text.ts';
import {normalize} from '../../data/tools/rows/normalize.ts';
import type {ReadRow} from '../../data/tools/rows/read-row.ts';
import type {Cell, Column, Row} from '../../data/tools/xlsx/sheet-table.ts';
import {COLUMNS} from '../../data/tools/xlsx/sheet-table.ts';
import {LEVELS, MODELS} from '../../src/data/model.ts';
import {isText} from '../../src/feed/feed-rules.ts';
import {always} from '../helpers/fuzz.ts';
import {anyText, textLike} from '../helpers/hostile.ts';
import {reference} from '../helpers/reference-data.ts';

const AS_OF = '2026-05-18';
const ICE = /^https:\/\/(?:[a-z0-9-]+\.)*ice\.gov\/[^\s@"<>]*$/;

const text = {
  state: textLike('FLORIDA', 'Texas', ' VIRGINIA', 'GEORIGA', 'MARIANA ISLANDS', 'DC'),
  agency: textLike(
    "Collier County Sheriff's Office",
    'Naples Police Department',
    'Florida Highway Patrol',
    'Hopewell County Sheriff’s Office',
    'University of Florida Police Department',
    'Harris County Constable Precinct 4',
  ),
  type: textLike('County', 'Municipality', 'State', 'University', 'County '),
  county: textLike('Collier County', 'Harris', 'N/A', 'Henrico County', 'Colier', 'Dade, Broward'),
  model: textLike('Task Force Model', 'Jail Enforcement Model', 'Warrant Service Officer', 'WSO'),
  signed: textLike('3/3/2025', '03/032025', '2025-03-03', '13/45/2025', '3/3/1925', '99/99/9999'),
  document: textLike('link', 'link pending', 'Pending'),
  addendum: textLike('', 'link', 'www.ice.gov/doclib/a.pdf'),
} satisfies Record<Column, fc.Arbitrary<string>>;

const link = fc.option(
  textLike(
    'https://www.ice.gov/doclib/287gMOA/a.pdf',
    'http:/www.ice.gov/doclib/a b.pdf',
    'https://ice.gov.example/a.pdf',
    'https://gcc02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.ice.gov%2Fa.pdf',
    'https://user:word@www.ice.gov/a.pdf',
  ),
);
const date = fc.option(fc.constantFrom('2025-03-03', '2002-01-01', '1925-03-03', '2999-12-31'));

const cellOf = (column: Column): fc.Arbitrary<Cell> =>
  fc.record(
    {text: text[column], date: column === 'signed' ? date : fc.constant(null), link},
    {noNullPrototype: true},
  );

const cells = fc.record(
  Object.fromEntries(COLUMNS.map(column => [column, cellOf(column)])) as Record<
    Column,
    fc.Arbitrary<Cell>
  >,
  {requiredKeys: [], noNullPrototype: true},
);

const rows: fc.Arbitrary<Row[]> = fc
  .array(cells, {minLength: 1, maxLength: 4})
  .map(all => all.map((own, at) => ({number: at + 2, cells: own})));

const read = (list: readonly Row[]) =>
  normalize(
    {
      tab: 'List',
      otherTabs: [],
      hiddenRows: 0,
      columns: COLUMNS,
      otherColumns: [],
      unreadLinks: [],
      date1904: false,
      rows: list,
    },
    AS_OF,
    reference,
  );

function checkRow({agreement, reviewNotes, tidied}: ReadRow): void {
  const {id, state, agency, level, counties, model, signed, document, addendum, repairs} =
    agreement;
  assert.ok(reference.states.some(({code}) => code === state));
  assert.ok(isText(agency), `an agency's name that no list may have: ${JSON.stringify(agency)}`);
  assert.equal(cleanText(agency), agency);
  assert.ok(agreement.iceType === null || typeof agreement.iceType === 'string');
  assert.equal(id, agreementId(state, agency, model));
  assert.ok(LEVELS.includes(level) && MODELS.includes(model));
  assert.deepEqual(counties, [...new Set(counties)].sort());
  for (const fips of counties) assert.ok(reference.gazetteer.county(fips), fips);
  assert.ok(signed === null || (signed >= '2002-01-01' && !Number.isNaN(Date.parse(signed))));
  for (const address of [document, addendum]) assert.match(address ?? 'https://ice.gov/', ICE);
  for (const repair of repairs) assert.ok(repair.field && repair.kind);
  for (const note of reviewNotes) assert.ok(note.message);
  assert.ok(Array.isArray(tidied));
}

always('every row is read as a sound agreement, or refused with a reason', rows, list => {
  const {rows: good, refused} = read(list);
  const seen = [...good, ...refused].map(({row}) => row).sort((a, b) => a - b);
  assert.deepEqual(
    seen,
    list.map(({number}) => number),
  );
  for (const row of good) checkRow(row);
  for (const {reason} of refused) assert.ok(reason.length > 0 && reason.length < 400, reason);
});

always('reading leaves a row as it was, and reads it the same again', rows, list => {
  const before = structuredClone(list);
  const first = read(list);
  assert.deepEqual(list, before);
  assert.deepEqual(read(list), first);
});

const space = fc.constantFrom(' ', '  ', '\u00a0', '\n', '\t', '\u200b', ' \u2060');

always('stray spaces around a cell change no fact', fc.tuple(rows, space), ([list, stray]) => {
  const spaced = list.map(({number, cells: own}) => ({
    number,
    cells: Object.fromEntries(
      Object.entries(own).map(([column, cell]) => [
        column,
        {...cell, text: stray + cell.text + stray},
      ]),
    ),
  }));
  const facts = (all: readonly Row[]) =>
    read(all).rows.map(({agreement: {repairs: _repairs, ...rest}}) => rest);
  assert.deepEqual(facts(spaced), facts(list));
});

always('text in no column of a list is text in the agency’s', anyText, hostile => {
  const own = {state: 'FLORIDA', agency: `${hostile} Police Department`, model: 'Task Force Model'};
  const made = Object.fromEntries(
    Object.entries(own).map(([column, value]) => [column, {text: value, date: null, link: null}]),
  );
  for (const row of read([{number: 2, cells: made}]).rows) checkRow(row);
});
