import assert from 'node:assert/strict';
import {test} from 'node:test';
import {strFromU8, strToU8} from 'fflate';
import {isDate1904, spellDateSystem} from '../../../data/tools/xlsx/date-system.ts';
import {readSpreadsheet} from '../../../data/tools/xlsx/read-spreadsheet.ts';
import {readSignedDate} from '../../../data/tools/checks/date/signed-date.ts';
import {cell} from '../../../data/tools/xlsx/sheet-table.ts';
import {HEADER, madeCells} from '../../helpers/make-list.ts';
import {makeXlsx, type MadeCell, type MadeWorkbook} from '../../helpers/make-xlsx.ts';

const PATH = 'xl/workbook.xml';
const workbook = (inner: string) => ({[PATH]: strToU8(`<workbook>${inner}</workbook>`)});

for (const [inner, is1904] of [
  ['<workbookPr date1904="1"/>', true],
  ["<workbookPr codeName='a' date1904='true'/>", true],
  ['<x:workbookPr date1904="1"/>', true],
  ['<workbookPr date1904="0"/>', false],
  ['<workbookPr date1904="false"/>', false],
  ['<workbookPr/>', false],
  ['', false],
  ['<workbookPr/><workbookPr date1904="1"/>', false],
] as const) {
  test(`${inner || 'nothing'} counts from ${is1904 ? 1904 : 1900}`, () => {
    assert.equal(isDate1904(workbook(inner)), is1904);
  });
}

test('the date system is spelt as the reader of cells knows it, and nothing else is changed', () => {
  const spelt = spellDateSystem(workbook("<workbookPr a='1' date1904='true'/>"));
  assert.equal(strFromU8(spelt[PATH]!), "<workbook><workbookPr a='1' date1904='1'/></workbook>");
  const other = workbook('<workbookPr date1904="0"/>');
  assert.equal(spellDateSystem(other), other);
});

/** The date that a SIGNED cell of a workbook is read as, and the repair that took. */
async function signed(made: MadeCell, options: MadeWorkbook = {}) {
  const rows = [[...HEADER], madeCells({signed: made})];
  const table = await readSpreadsheet(makeXlsx([{name: 'Sheet1', rows}], options));
  const {date, repair} = readSignedDate(cell(table.rows[0]!, 'signed'));
  return [date, repair?.kind ?? null];
}

const DAY_1900 = 45_719;
const DAY_1904 = 44_257;

for (const date1904 of [true, 'true'] as const) {
  test(`3 March 2025 in a workbook of 1904 (${typeof date1904}), however it is written`, async () => {
    const options = {date1904};
    assert.deepEqual(await signed(DAY_1904, options), ['2025-03-03', null]);
    assert.deepEqual(await signed(DAY_1904 + 0.75, options), ['2025-03-03', null]);
    assert.deepEqual(await signed({date: '2025-03-03'}, options), ['2025-03-03', null]);
    assert.deepEqual(await signed({serial: DAY_1904 + 0.75}, options), ['2025-03-03', null]);
    assert.deepEqual(await signed('3/3/2025', options), ['2025-03-03', null]);
    assert.deepEqual(await signed(String(DAY_1904), options), ['2025-03-03', 'serial']);
  });
}

test('3 March 2025 in a workbook of 1900, however it is written', async () => {
  assert.deepEqual(await signed(DAY_1900), ['2025-03-03', null]);
  assert.deepEqual(await signed(DAY_1900 + 0.75), ['2025-03-03', null]);
  assert.deepEqual(await signed({serial: DAY_1900 + 0.75}), ['2025-03-03', null]);
  assert.deepEqual(await signed('3/3/2025'), ['2025-03-03', null]);
  assert.deepEqual(await signed(String(DAY_1900)), ['2025-03-03', 'serial']);
});
