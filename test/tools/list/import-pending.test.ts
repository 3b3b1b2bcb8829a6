import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Agreement} from '../../../src/data/model.ts';
import {parseDataFile} from '../../../data/tools/data-files/data-file.ts';
import {pendingJson} from '../../../data/tools/data-files/json-text.ts';
import type {PendingList} from '../../../data/tools/data-files/pending-list.ts';
import {importPending, type PendingOptions} from '../../../data/tools/list/import-pending.ts';
import {reportPending} from '../../../data/tools/list/report.ts';
import {sha256Of} from '../../../data/tools/xlsx/sheet-file.ts';
import {madeCells, manyRows, type MadeRow} from '../../helpers/make-list.ts';
import {makeXlsx} from '../../helpers/make-xlsx.ts';
import {readRows} from '../../helpers/read-rows.ts';
import {reference} from '../../helpers/reference-data.ts';

const OCTOBER = 'pendingAgencies10222025pm.xlsx';
const WITH_PLACE = ['STATE', 'LAW ENFORCEMENT AGENCY', 'TYPE', 'COUNTY', 'SUPPORT TYPE'];
/** Headings with nothing that a list of early 2025 can't have: TYPE and COUNTY are not read. */
const BARE = ['STATE', 'LAW ENFORCEMENT AGENCY', '', '', 'SUPPORT TYPE'];

function pendingFile(
  sheet: string,
  rows: readonly MadeRow[],
  header: readonly string[] = WITH_PLACE,
) {
  const cells = rows.map(row => madeCells(row).slice(0, 5));
  const bytes = makeXlsx([{name: 'Sheet 1', rows: [[...header], ...cells]}]);
  return {sheet, bytes, sha256: sha256Of(bytes)};
}

const NOTHING: PendingOptions = {agreements: [], agreementsAsOf: null, inPlace: null, seen: []};

function read(
  sheet: string,
  rows: readonly MadeRow[],
  {header, ...options}: Partial<PendingOptions> & {header?: readonly string[]} = {},
) {
  return importPending(pendingFile(sheet, rows, header), {...NOTHING, ...options}, reference);
}

for (const [what, row, about, reason] of [
  [
    'no model',
    {model: null},
    '"Collier County Sheriff\'s Office", "FLORIDA"',
    'the model "" is not',
  ],
  ['#N/A for a model', {model: '#N/A'}, '"Collier', 'the model "#N/A" is not known'],
  ['a model that nobody knows', {model: 'Tribal Model'}, '"Collier', 'the model "Tribal Model" is'],
  ['no state', {state: null}, '"Collier County Sheriff\'s Office"', 'the state "" is not known'],
  ['a state that nobody knows', {state: 'ATLANTIS'}, '"Collier', 'the state "ATLANTIS" is not'],
  ['no agency', {agency: null}, '"FLORIDA"', 'no agency'],
  ['markup for an agency', {agency: '<b>'}, '"<b>", "FLORIDA"', "the agency's name is no plain"],
] as const) {
  test(`an application with ${what} is set aside, and told by its row`, async () => {
    const imported = await read(OCTOBER, [...manyRows(2), row, manyRows(3)[2]!]);
    const {pending, setAside} = imported;
    assert.deepEqual([pending.rows, pending.list.length], [3, 3]);
    assert.equal(setAside.length, 1);
    assert.equal(setAside[0]!.row, 4);
    assert.ok(setAside[0]!.about.startsWith(about), setAside[0]!.about);
    assert.ok(setAside[0]!.message.startsWith(reason), setAside[0]!.message);
    const report = reportPending(imported);
    assert.ok(report.includes(`Rows that are set aside (1)\n  row 4, ${about}`), report);
    const stored = parseDataFile('pending.json', pendingJson(pending));
    assert.deepEqual(stored.refusedRows, [{row: 4, reason: setAside[0]!.message}]);
  });
}

test('an application whose county can’t be read is one, unplaced, and that is told', async () => {
  const {pending, setAside, reviewNotes} = await read(OCTOBER, [
    {agency: 'Naples Police Department', type: 'Municipality', county: 'Atlantis County'},
  ]);
  assert.deepEqual([pending.list[0]!.counties, setAside], [[], []]);
  assert.match(reviewNotes[0]!.message, /^county "Atlantis County" is not one of the state's$/);
  assert.ok(!('refusedRows' in pending));
});

test('a list of which no row can be read is refused, with the rows', async () => {
  await assert.rejects(read(OCTOBER, [{model: null}, {state: 'ATLANTIS'}]), {
    name: 'UserError',
    message: /^Not one row can be read: row 2, the model "" is not .*; row 3, the state "ATLANTIS"/,
  });
});

const jailRows = manyRows(4);

const agreementsOf = async (rows: readonly MadeRow[]): Promise<Agreement[]> =>
  (await readRows(rows)).map(({agreement}) => agreement);

async function inPlace(asOf: string, rows: readonly MadeRow[]): Promise<PendingList> {
  const list = (await agreementsOf(rows)).map(({state, agency, level, counties, model}) => {
    return {state, agency, level, counties, model};
  });
  const sheet = `pendingAgencies${asOf.slice(5, 7)}${asOf.slice(8)}${asOf.slice(0, 4)}.xlsx`;
  return {sheet, asOf, sha256: 'a'.repeat(64), rows: list.length, list};
}

const signed = await agreementsOf(
  jailRows.slice(0, 2).map(row => ({...row, signed: {date: '2026-02-03'}})),
);
const waiting = await inPlace('2026-01-20', jailRows);

for (const [what, sheet, rows, options, reason] of [
  [
    'its columns',
    'pendingAgencies01092025pm.xlsx',
    jailRows,
    {},
    /dated 2025-01-09 by its name, but it has TYPE and COUNTY, which ICE's lists have had since Feb/,
  ],
  [
    'its models',
    'pendingAgencies01092025pm.xlsx',
    [{}],
    {header: BARE},
    /but Collier County Sheriff's Office, FL \(row 2\), applies for the Task Force Model, which came/,
  ],
  [
    'what came of its applications',
    'pendingAgencies01282025pm.xlsx',
    jailRows,
    {header: BARE, agreements: signed, agreementsAsOf: '2026-02-10'},
    /but 2 of 2 applications that came to a signature .* the first on 2026-02-03 \(Anderson County/,
  ],
  [
    'the list in place',
    'pendingAgencies03052025pm.xlsx',
    jailRows,
    {inPlace: waiting},
    /but 4 of its applications wait on pendingAgencies01202026\.xlsx of 2026-01-20 too/,
  ],
] as const) {
  test(`the old year in a name is noticed by ${what}`, async () => {
    await assert.rejects(read(sheet, rows, options), ({name, message}: Error) => {
      assert.equal(name, 'UserError');
      assert.match(message, reason);
      assert.match(
        message,
        /: give the list's true date with npm run data:import -- .* --date YYYY-/,
      );
      return true;
    });
    const date = '2026-01-09';
    const {pending, reviewNotes} = await read(sheet, rows, {...options, date});
    assert.equal(pending.asOf, date);
    assert.match(
      reviewNotes[0]!.message,
      /^its name says 2025-0\d-\d\d, and 2026-01-09 was given$/,
    );
  });
}

test('the date in the name is accepted when a person gives the same', async () => {
  const sheet = 'pendingAgencies01092025pm.xlsx';
  const {pending, reviewNotes} = await read(sheet, jailRows, {date: '2025-01-09'});
  assert.deepEqual([pending.asOf, reviewNotes], ['2025-01-09', []]);
});

test('a list of its own year is read, whatever came later', async () => {
  const {pending} = await read('pendingAgencies01092026pm.xlsx', jailRows, {
    agreements: signed,
    agreementsAsOf: '2026-02-10',
    inPlace: waiting,
  });
  assert.equal(pending.asOf, '2026-01-09');
  const early = await read('pendingAgencies02212025pm.xlsx', [{}], {header: BARE});
  assert.equal(early.pending.rows, 1);
});
