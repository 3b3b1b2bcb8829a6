import assert from 'node:assert/strict';
import {test} from 'node:test';
import {historyJson} from '../../../data/tools/data-files/json-text.ts';
import {makeHistory, readPastList} from '../../../data/tools/history/history.ts';
import {sha256Of} from '../../../data/tools/xlsx/sheet-file.ts';
import {reference} from '../../helpers/reference-data.ts';
import {madeCells, makeList, manyRows, type MadeRow} from '../../helpers/make-list.ts';
import {makeXlsx} from '../../helpers/make-xlsx.ts';

type NamedFile = readonly [name: string, bytes: Uint8Array];

async function historyOf(...files: NamedFile[]) {
  const lists = [];
  for (const [sheet, bytes] of files) {
    lists.push(await readPastList({sheet, bytes, sha256: sha256Of(bytes)}, reference));
  }
  return makeHistory(lists, []);
}

function participating(date: string, rows: readonly MadeRow[], part = 'am'): NamedFile {
  return [`participatingAgencies${date}${part}.xlsx`, makeList(rows)];
}

test('a month is its last list, whichever order they come in', async () => {
  const {months} = await historyOf(
    participating('01302026', manyRows(3), 'pm'),
    participating('01302026', manyRows(2)),
    participating('02272026', manyRows(4)),
  );
  assert.deepEqual(
    months.map(({month, states}) => [month, states]),
    [
      ['2026-01', {TX: [3, 0, 0]}],
      ['2026-02', {TX: [4, 0, 0]}],
    ],
  );
});

test('models are counted weakest power first, an agreement on two rows once', async () => {
  const models = ['Task Force Model', 'Jail Enforcement Model', 'Task Force Model'];
  const {months} = await historyOf(
    participating(
      '01302026',
      models.map(model => ({model})),
    ),
  );
  assert.deepEqual(months[0]!.states, {FL: [0, 1, 1]});
});

test('a list that holds the other list is left out, in both directions', async () => {
  const header = ['STATE', 'LAW ENFORCEMENT AGENCY', 'TYPE', 'COUNTY', 'SUPPORT TYPE'];
  const swapped = makeXlsx([{name: 'a', rows: [header, madeCells({}).slice(0, 5)]}]);
  const {months, leftOut} = await historyOf(
    ['participatingAgencies09222025pm.xlsx', swapped],
    ['pendingAgencies09222025pm.xlsx', makeList(manyRows(3))],
  );
  assert.deepEqual(months, []);
  assert.match(leftOut[0]!.reason, /holds the pending list/);
  assert.match(leftOut[1]!.reason, /holds the participating list/);
});

test('the bytes of an older list are left out, and the list before stands', async () => {
  const rows = manyRows(3);
  const {months, leftOut} = await historyOf(
    participating('03062025', rows),
    participating('04302025', manyRows(4)),
    participating('04212025', rows),
  );
  assert.deepEqual(
    months.map(({sheet}) => sheet?.slice(21, 29)),
    ['03062025', '04302025'],
  );
  assert.match(leftOut[0]!.reason, /byte for byte participatingAgencies03062025am/);
});

test('a list with a signature after its date is left out', async () => {
  const {months, leftOut, seen} = await historyOf(
    participating('08022025', [{signed: {date: '2025-08-28'}}]),
  );
  assert.deepEqual(months, []);
  assert.match(leftOut[0]!.reason, /2025-08-28, after its date/);
  // It was read all the same, and is no older than its newest signature.
  assert.equal(seen[0]!.asOf, '2025-08-28');
});

test('a list far above those before and after it is left out', async () => {
  const {leftOut} = await historyOf(
    participating('07302025', manyRows(10)),
    participating('08022025', manyRows(15)),
    participating('08052025', manyRows(11)),
  );
  assert.match(leftOut[0]!.reason, /15 rows are over 5 %/);
});

test('a file that can’t be read, or has no date, does not stop the others', async () => {
  const {months, leftOut} = await historyOf(
    ['participatingAgencies06112025pm.xlsx', new Uint8Array()],
    ['list.xlsx', makeList(manyRows(2))],
    participating('06272025', manyRows(3)),
  );
  assert.equal(months.length, 1);
  assert.deepEqual(leftOut.map(({reason}) => reason).sort(), [
    'Not an xlsx spreadsheet: it is empty (0 bytes).',
    'its name has no date',
  ]);
});

test('the file has a month a line', async () => {
  const {months} = await historyOf(participating('01302026', manyRows(3)));
  const lines = historyJson(months).split('\n');
  assert.equal(JSON.parse(lines[3]!).month, '2026-01');
  assert.deepEqual(JSON.parse(historyJson(months)).models.length, 3);
});
