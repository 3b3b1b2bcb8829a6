import {unzipSync} from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import {findHeader, type Header} from './find-header.ts';
import {Refusal} from './refusal.ts';
import {serialToDate} from './serial-date.ts';
import type {Cell, Column, Row, SheetTable} from './sheet-table.ts';
import {readExtras, type CellLinks, type SheetExtras, type ZipParts} from './xlsx-links.ts';

/**
 * The reader: `read-excel-file` for the cells, our own few lines for the links.
 *
 * Of the well-kept readers it is the only one that needs no old dependency chain: `exceljs` reads
 * links too, but was last released in 2023 on unmaintained zip and stream packages, and `xlsx` has
 * open advisories in the registry. It knows shared, inline and rich-text strings, formulas' cached
 * values, hidden rows (it reads them as any other row) and both date systems; what it lacks, the
 * relationships of a sheet, is the small and stable part of the format.
 */

// A list of 1,843 rows unpacks to 2 MB. More than this is no list.
const MAX_UNPACKED_BYTES = 100_000_000;
const RELEVANT_PART = /^xl\/(?:workbook\.xml|worksheets\/|_rels\/)/;

type CellValue = string | number | boolean | Date | null;
type Tab = {readonly sheet: string; readonly data: readonly (readonly CellValue[])[]};

/** The tab that was chosen, where its header is, and the names of the tabs that were not. */
interface Choice {
  readonly tab: Tab;
  readonly header: Header;
  readonly others: readonly string[];
}

const NOT_A_SPREADSHEET: Readonly<Record<string, string>> = {
  NO_DATA: 'it is empty (0 bytes)',
  XLS_FILE_NOT_SUPPORTED: 'it is an old .xls file',
  FILE_NOT_SUPPORTED: 'it is another kind of file',
  INVALID_ZIP: 'it is damaged or cut short',
};

function looksLikeHtml(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 512)).trimStart();
  return /^<(?:!doctype html|html|head|body)/i.test(start);
}

function refuseUnreadable(error: unknown, bytes: Uint8Array): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'INVALID_ZIP';
  const reason = looksLikeHtml(bytes) ? 'it is a web page' : NOT_A_SPREADSHEET[code];
  throw new Refusal(`Not an xlsx spreadsheet: ${reason ?? NOT_A_SPREADSHEET['INVALID_ZIP']}.`);
}

function unzip(bytes: Uint8Array): ZipParts {
  let total = 0;
  const parts = unzipSync(bytes, {
    filter: ({name, originalSize}) => {
      total += originalSize;
      return total <= MAX_UNPACKED_BYTES && RELEVANT_PART.test(name);
    },
  });
  if (total <= MAX_UNPACKED_BYTES) return parts;
  throw new Refusal(`Not one of ICE's lists: it unpacks to more than 100 MB.`);
}

async function readTabs(bytes: Uint8Array): Promise<readonly Tab[]> {
  // `trim: false`: stray spaces are counted among the repairs.
  return (await readXlsxFile(bytes.slice().buffer, {trim: false})) as unknown as readonly Tab[];
}

function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined || value instanceof Date) return '';
  return String(value);
}

function dateOf(value: CellValue | undefined): string | null {
  if (value instanceof Date) return value.toISOString().slice(0, 10).replace(/^\+0*/, '');
  // A date whose cell lost its date format is a bare number.
  return typeof value === 'number' ? serialToDate(value) : null;
}

function readCell(value: CellValue | undefined, link: string | undefined): Cell {
  return {text: textOf(value), date: dateOf(value), link: link ?? null};
}

function cellName(row: number, column: number): string {
  const first = column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : '';
  return `${first}${String.fromCharCode(65 + (column % 26))}${row}`;
}

function readRow(
  values: readonly CellValue[],
  number: number,
  header: Header,
  links: CellLinks,
): Row {
  const cells: Partial<Record<Column, Cell>> = {};
  for (const [column, index] of header.columns) {
    cells[column] = readCell(values[index], links.get(cellName(number, index)));
  }
  return {number, cells};
}

/** Styled rows below the data, and rows of spaces, say nothing. */
function isFilled(row: Row): boolean {
  const {state, agency, model} = row.cells;
  return [state, agency, model].some(cell => cell && /\S/.test(cell.text));
}

function readTable({tab, header, others}: Choice, {links, hiddenRows}: SheetExtras): SheetTable {
  const rows = tab.data
    .slice(header.row + 1)
    .map((values, index) => readRow(values, header.row + 2 + index, header, links))
    .filter(isFilled);
  const columns = [...header.columns.keys()];
  return {tab: tab.sheet, otherTabs: others, hiddenRows, columns, rows};
}

/** The tab that has the header row, wherever it stands in the workbook. */
function chooseTab(tabs: readonly Tab[]): Choice {
  for (const tab of tabs) {
    const header = findHeader(tab.data ?? []);
    const others = tabs.map(({sheet}) => sheet).filter(name => name !== tab.sheet);
    if (header) return {tab, header, others};
  }
  throw new Refusal('No header row: no tab has a row with STATE, AGENCY and SUPPORT TYPE.');
}

/** Reads the tab of an xlsx file that holds ICE's list. Throws a Refusal when there is none. */
export async function readSpreadsheet(bytes: Uint8Array): Promise<SheetTable> {
  try {
    const parts = unzip(bytes);
    const choice = chooseTab(await readTabs(bytes));
    return readTable(choice, readExtras(parts, choice.tab.sheet));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return refuseUnreadable(error, bytes);
  }
}
