import assert from 'node:assert/strict';
import {test} from 'node:test';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import {placeCells} from '../../../data/tools/xlsx/place-cells.ts';
import {readSpreadsheet} from '../../../data/tools/xlsx/read-spreadsheet.ts';
import {HEADER, madeCells} from '../../helpers/make-list.ts';
import {makeXlsx} from '../../helpers/make-xlsx.ts';

const PATH = 'xl/worksheets/sheet1.xml';

/** The rows of a sheet, with positions for those that have none. */
function place(rows: string): string {
  const sheet = (inner: string) => `<worksheet><sheetData>${inner}</sheetData></worksheet>`;
  const xml = strFromU8(placeCells({[PATH]: strToU8(sheet(rows))})[PATH]!);
  return xml.slice('<worksheet><sheetData>'.length, -'</sheetData></worksheet>'.length);
}

for (const [what, rows, placed] of [
  [
    'a cell stands right of the one before, a row below it',
    '<row><c/><c><v>1</v></c></row><row><c t="n"/></row>',
    '<row r="1"><c r="A1"/><c r="B1"><v>1</v></c></row><row r="2"><c r="A2" t="n"/></row>',
  ],
  [
    'also after one that has a position',
    '<row r="3"><c r="C3"/><c/></row><row><c/></row>',
    '<row r="3"><c r="C3"/><c r="D3"/></row><row r="4"><c r="A4"/></row>',
  ],
  [
    'the row that its cells name is theirs',
    "<row><c/><c r='B7'/></row>",
    '<row r="7"><c r="A7"/><c r=\'B7\'/></row>',
  ],
  [
    'after Z comes AA',
    '<row r="1"><c r="Z1"/><c/></row>',
    '<row r="1"><c r="Z1"/><c r="AA1"/></row>',
  ],
  [
    'prefixes are no other elements, and other elements are no cells',
    '<x:row><x:c><x:is><x:r/></x:is></x:c><cols/></x:row>',
    '<x:row r="1"><x:c r="A1"><x:is><x:r/></x:is></x:c><cols/></x:row>',
  ],
  [
    'what stands in a comment or is text is no cell',
    '<row><!-- <c/> --><c><v><![CDATA[<c>]]></v></c></row>',
    '<row r="1"><!-- <c/> --><c r="A1"><v><![CDATA[<c>]]></v></c></row>',
  ],
] as const) {
  test(`positions: ${what}`, () => assert.equal(place(rows), placed));
}

test('a sheet with all its positions, and other parts, stay the same bytes', () => {
  const parts = {
    [PATH]: strToU8('<worksheet><sheetData><row r="1"><c r="A1"/></row></sheetData></worksheet>'),
    'xl/workbook.xml': strToU8('<workbook><c/></workbook>'),
  };
  const placed = placeCells(parts);
  for (const [path, bytes] of Object.entries(parts)) assert.equal(placed[path], bytes);
});

const LINK = 'https://www.ice.gov/doclib/287gMOA/a.pdf';
const formula = `HYPERLINK("${LINK}","link")`;
const rows = [
  [...HEADER],
  madeCells({type: null, addendum: {formula, value: 'link'}}),
  madeCells({agency: 'Naples Police Department', county: {inline: 'Collier County'}}),
];

for (const [what, unplaced] of [
  ['cells', (name: string) => /[A-Z]/.test(name)],
  ['rows', (name: string) => !/[A-Z]/.test(name)],
  ['rows and cells', () => true],
  ['some cells', (name: string) => /[BD]/.test(name)],
] as const) {
  test(`a list is the same when its ${what} have no position`, async () => {
    const list = {name: 'Sheet1', rows, hidden: [2]};
    const expected = await readSpreadsheet(makeXlsx([list]));
    assert.equal(expected.rows[0]!.cells.addendum!.link, LINK);
    assert.deepEqual(await readSpreadsheet(makeXlsx([{...list, unplaced}])), expected);
  });
}

test('cells without a position count among those that a file may have', async () => {
  const wide = Array.from({length: 20}, () => 'x');
  const unplaced = (name: string) => /[A-Z]/.test(name);
  const parts = unzipSync(makeXlsx([{name: 'Sheet1', rows: [[...HEADER], wide], unplaced}]));
  const far = strFromU8(parts[PATH]!).replace('<row r="2"', '<row r="1048576"');
  const bytes = zipSync({...parts, [PATH]: strToU8(far)});
  await assert.rejects(readSpreadsheet(bytes), /a cell as far away as T1048576/);
});
