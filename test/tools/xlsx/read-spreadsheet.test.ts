import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readSpreadsheet} from '../../../data/tools/xlsx/read-spreadsheet.ts';
import {cell} from '../../../data/tools/xlsx/sheet-table.ts';
import {formulaLink} from '../../../data/tools/xlsx/xlsx-links.ts';
import {HEADER, madeCells, makeList} from '../../helpers/make-list.ts';
import {makeXlsx} from '../../helpers/make-xlsx.ts';

const ADDRESS = 'https://www.ice.gov/doclib/287gMOA/a.pdf';

function tab(rows: Parameters<typeof makeXlsx>[0][number]['rows'], name = 'Sheet1') {
  return {name, rows};
}

async function firstRow(bytes: Uint8Array) {
  return (await readSpreadsheet(bytes)).rows[0]!;
}

test('cells are found by their header, whatever its case, spaces and order', async () => {
  const header = [
    'ADDENDUM',
    ' signed ',
    'Support  Type',
    'State',
    'Law Enforcement Agency',
    'NOTES',
  ];
  const row = [null, {date: '2025-03-03'}, 'Task Force Model', 'FLORIDA', 'Naples PD', 'x'];
  const table = await readSpreadsheet(makeXlsx([tab([header, row])]));
  assert.deepEqual(table.columns, ['addendum', 'signed', 'model', 'state', 'agency']);
  assert.equal(cell(table.rows[0]!, 'agency').text, 'Naples PD');
  assert.equal(cell(table.rows[0]!, 'signed').date, '2025-03-03');
  assert.equal(cell(table.rows[0]!, 'county').text, '');
  assert.deepEqual(table.otherColumns, ['NOTES']);
});

test('the header may stand below a title', async () => {
  const title = ['Participating agencies', null];
  const bytes = makeXlsx([tab([title, [], [...HEADER], madeCells({})])]);
  assert.equal((await firstRow(bytes)).number, 4);
});

test('the tab with the header row is read, the others are named', async () => {
  const counts = tab(
    [
      ['TFM', 35],
      ['Florida', 3],
    ],
    'Sheet2',
  );
  const table = await readSpreadsheet(
    makeXlsx([counts, tab([[...HEADER], madeCells({})], 'List')]),
  );
  assert.equal(table.tab, 'List');
  assert.deepEqual(table.otherTabs, ['Sheet2']);
  assert.equal(table.rows.length, 1);
});

const LIST = tab([[...HEADER], madeCells({})], 'List');
const PENDING_HEADER = ['STATE', 'AGENCY', 'SUPPORT TYPE'];
const APPLICATIONS = tab([PENDING_HEADER, ['TEXAS', 'Bee County Sheriff', 'TFM']], 'Pending');

test('a tab with nothing below its header is not the list where another has rows', async () => {
  const table = await readSpreadsheet(makeXlsx([tab([[...HEADER]], 'Template'), LIST]));
  assert.equal(table.tab, 'List');
});

test('of a participating and a pending list in one file, the one that is wanted is read', async () => {
  const bytes = makeXlsx([APPLICATIONS, LIST]);
  assert.equal((await readSpreadsheet(bytes)).tab, 'List');
  assert.equal((await readSpreadsheet(bytes, 'pending')).tab, 'Pending');
});

test('an empty list of applications beside the other list is empty', async () => {
  const bytes = makeXlsx([LIST, tab([PENDING_HEADER], 'Pending')]);
  assert.deepEqual((await readSpreadsheet(bytes, 'pending')).rows, []);
});

test('two lists in one file are refused: which is the new one is not guessed', async () => {
  const bytes = makeXlsx([LIST, {...LIST, name: 'List (2)'}]);
  await assert.rejects(readSpreadsheet(bytes), {
    name: 'UserError',
    message: /Two tabs hold a list, "List" and "List \(2\)"/,
  });
});

test('hidden rows are rows, and are counted', async () => {
  const rows = [[...HEADER], madeCells({}), madeCells({agency: 'Naples PD'})];
  const table = await readSpreadsheet(makeXlsx([{name: 'Sheet1', rows, hidden: [2]}]));
  assert.equal(table.rows.length, 2);
  assert.equal(table.hiddenRows, 1);
});

test('empty styled rows and rows of spaces are none', async () => {
  const empty = [null, null, null, null, null, null];
  const spaces = [' ', '\u00a0', null, null, ' \u200B', null];
  const bytes = makeXlsx([tab([[...HEADER], madeCells({}), empty, spaces, empty])]);
  assert.equal((await readSpreadsheet(bytes)).rows.length, 1);
});

test('inline and rich-text cells are text like any other', async () => {
  const row = await firstRow(
    makeList([{agency: {rich: ['Naples ', 'Police']}, county: {inline: 'Collier County'}}]),
  );
  assert.equal(cell(row, 'agency').text, 'Naples Police');
  assert.equal(cell(row, 'county').text, 'Collier County');
});

test('links come from hyperlinks and from HYPERLINK formulas', async () => {
  const row = await firstRow(
    makeList([
      {
        document: {text: 'link', link: `${ADDRESS}?a=1&b=2`},
        addendum: {formula: `HYPERLINK("${ADDRESS}","link")`, value: 'link'},
      },
    ]),
  );
  assert.equal(cell(row, 'document').link, `${ADDRESS}?a=1&b=2`);
  assert.equal(cell(row, 'addendum').link, ADDRESS);
  assert.equal(cell(row, 'addendum').text, 'link');
});

test('an address that a formula puts together is no link, and is told', async () => {
  const formula = 'HYPERLINK("https://www.ice.gov/doclib/"&"y.pdf","link")';
  const table = await readSpreadsheet(makeList([{document: {formula, value: 'link'}}]));
  assert.equal(cell(table.rows[0]!, 'document').link, null);
  assert.deepEqual(table.unreadLinks, ['G2']);
});

for (const [formula, address] of [
  ['HYPERLINK("https://www.ice.gov/a.pdf")', 'https://www.ice.gov/a.pdf'],
  [' _xlfn.HYPERLINK( "https://www.ice.gov/a.pdf" , "a")', 'https://www.ice.gov/a.pdf'],
  ['HYPERLINK("https://www.ice.gov/"&A1)', null],
  ['HYPERLINK(A1,"https://www.ice.gov/a.pdf")', null],
  ['SUM(A1:A2)', undefined],
] as const) {
  test(`${formula} links ${String(address)}`, () => assert.equal(formulaLink(formula), address));
}

test('a date is the same day in both date systems, and as a bare number', async () => {
  const rows = [[...HEADER], madeCells({signed: {date: '2025-03-03'}})];
  for (const date1904 of [false, true]) {
    const row = await firstRow(makeXlsx([tab(rows)], {date1904}));
    assert.equal(cell(row, 'signed').date, '2025-03-03');
  }
  assert.equal(cell(await firstRow(makeList([{signed: 45_719}])), 'signed').date, '2025-03-03');
});

test('a date does not move with the time zone', async () => {
  const zone = process.env['TZ'];
  for (const TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    process.env['TZ'] = TZ;
    const row = await firstRow(makeList([{signed: {date: '2025-03-03'}}]));
    assert.equal(cell(row, 'signed').date, '2025-03-03');
  }
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const SPREADSHEET = makeList([{}]);

for (const [what, bytes, message] of [
  ['an empty file', new Uint8Array(), /empty \(0 bytes\)/],
  ['a web page', new TextEncoder().encode('<!DOCTYPE html><html></html>'), /a web page/],
  ['plain text', new TextEncoder().encode('STATE,AGENCY'), /another kind of file/],
  ['a truncated file', SPREADSHEET.subarray(0, SPREADSHEET.length / 2), /damaged or cut short/],
  ['an old .xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), /\.xls/],
  [
    'a sheet without header',
    makeXlsx([
      tab([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ]),
    /No header row/,
  ],
] as const) {
  test(`${what} is refused, with the reason`, async () => {
    await assert.rejects(readSpreadsheet(bytes), {name: 'UserError', message});
  });
}
