import {zipSync} from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import {checkWorkbook} from './check-workbook.ts';
import {isDate1904, spellDateSystem} from './date-system.ts';
import type {ListKind} from '../data-files/seen-sheet.ts';
import {listKind} from './list-kind.ts';
import {cleanText} from '../lib/clean-text.ts';
import {findHeader, type Header} from './find-header.ts';
import {placeCells} from './place-cells.ts';
import {quoteCell} from '../lib/quote-cell.ts';
import {damaged, readZip, type ZipParts} from './read-zip.ts';
import {UserError} from '../lib/user-error.ts';
import {serialToDate} from './serial-date.ts';
import type {Cell, Column, Row, SheetTable} from './sheet-table.ts';
import {readExtras, type SheetExtras} from './xlsx-links.ts';
import {columnLetters} from './xlsx-parts.ts';

/**
 * The reader: `read-excel-file` for the cells, our own few lines for the links.
 *
 * Of the well-kept readers it is the only one that needs no old dependency chain: `exceljs` reads
 * links too, but was last released in 2023 on unmaintained zip and stream packages, and `xlsx` has
 * open advisories in the registry. It knows shared, inline and rich-text strings, formulas' cached
 * values, hidden rows (it reads them as any other row) and both date systems of cells with a date
 * format; what it lacks, the relationships of a sheet and cells without a position, is the small and
 * stable part of the format. It believes what a file says, so that the file is taken apart and
 * checked before.
 */

// A list of 1,843 rows unpacks to 2 MB. More than this is no list.
const MAX_UNPACKED_BYTES = 100_000_000;
const RELEVANT_PART = /^xl\/.*\.xml(?:\.rels)?$/;

type CellValue = string | number | boolean | Date | null;
type Tab = {readonly sheet: string; readonly data: readonly (readonly CellValue[])[]};

/** A tab with a header row, and the names of the other tabs. */
interface ListTab {
  readonly tab: Tab;
  readonly header: Header;
  readonly others: readonly string[];
}

/** Facts of a tab besides its cells, and of its workbook. */
interface TableFacts extends SheetExtras {
  readonly date1904: boolean;
}

const ZIP_MAGIC = [0x50, 0x4b];
const XLS_MAGIC = [0xd0, 0xcf, 0x11, 0xe0];
const WEB_PAGE = /^\uFEFF?\s*<(?:!doctype html|html|head|body)/i;
const START_BYTES = 512;

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Names the kind of a file that is no zip archive; null when it is one, as every xlsx is. */
function otherKind(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return 'it is empty (0 bytes)';
  if (startsWith(bytes, ZIP_MAGIC)) return null;
  if (startsWith(bytes, XLS_MAGIC)) return 'it is an old .xls file, or one with a password';
  const start = new TextDecoder().decode(bytes.subarray(0, START_BYTES));
  return WEB_PAGE.test(start) ? 'it is a web page' : 'it is another kind of file';
}

async function readTabs(parts: ZipParts): Promise<readonly Tab[]> {
  // Packed again with nothing but the checked parts.
  const checked = zipSync({...parts}, {level: 0}).buffer as ArrayBuffer;
  // `trim: false`: stray spaces are counted among the repairs.
  return (await readXlsxFile(checked, {trim: false})) as unknown as readonly Tab[];
}

function isoDate(value: Date): string | null {
  const year = Number.isNaN(value.getTime()) ? NaN : value.getUTCFullYear();
  return year >= 1000 && year <= 9999 ? value.toISOString().slice(0, 10) : null;
}

function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  // A date that no calendar has still says something, which is then shown as unreadable.
  if (value instanceof Date) return isoDate(value) ? '' : 'a number that is no date';
  return String(value);
}

function dateOf(value: CellValue | undefined, date1904: boolean): string | null {
  if (value instanceof Date) return isoDate(value);
  // A date whose cell lost its date format is a bare number.
  return typeof value === 'number' ? serialToDate(value, date1904) : null;
}

function readCell(value: CellValue | undefined, link: string | undefined, date1904: boolean): Cell {
  const cell = {text: textOf(value), date: dateOf(value, date1904), link: link ?? null};
  return date1904 ? {...cell, date1904} : cell;
}

function readRow(
  values: readonly CellValue[],
  number: number,
  header: Header,
  {links, date1904}: TableFacts,
): Row {
  const cells: Partial<Record<Column, Cell>> = {};
  for (const [column, index] of header.columns) {
    const link = links.get(columnLetters(index + 1) + number);
    cells[column] = readCell(values[index], link, date1904);
  }
  return {number, cells};
}

/** Tests for a row with text: styled rows below the data, and rows of spaces, have none. */
function isFilled(row: Row): boolean {
  const {state, agency, model} = row.cells;
  return [state, agency, model].some(cell => cell && cleanText(cell.text) !== '');
}

function readTable({tab, header, others}: ListTab, facts: TableFacts): SheetTable {
  const {hiddenRows, unreadLinks, date1904} = facts;
  const rows = tab.data
    .slice(header.row + 1)
    .map((values, index) => readRow(values, header.row + 2 + index, header, facts))
    .filter(isFilled);
  const columns = [...header.columns.keys()];
  return {
    tab: tab.sheet,
    otherTabs: others,
    hiddenRows,
    columns,
    otherColumns: header.unread,
    unreadLinks,
    date1904,
    rows,
  };
}

/** Finds the tabs that have a header row, anywhere in the workbook. */
function findListTabs(tabs: readonly Tab[]): ListTab[] {
  return tabs.flatMap(tab => {
    const header = findHeader(tab.data ?? []);
    const others = tabs.map(({sheet}) => sheet).filter(name => name !== tab.sheet);
    return header ? [{tab, header, others}] : [];
  });
}

/** Chooses the list that is meant: one of the wanted kind if there is one, and with rows. */
function chooseTable(tables: readonly SheetTable[], wanted: ListKind): SheetTable {
  const own = tables.filter(table => listKind(table) === wanted);
  const candidates = own.length > 0 ? own : tables;
  const filled = candidates.filter(({rows}) => rows.length > 0);
  const [first, second] = filled.length > 0 ? filled : candidates;
  if (!first)
    throw new UserError('No header row: no tab has a row with STATE, AGENCY and SUPPORT TYPE.');
  // The program can't know which of them is the new list.
  if (second && filled.length > 0) {
    throw new UserError(
      `Two tabs hold a list, ${quoteCell(first.tab)} and ${quoteCell(second.tab)}: ` +
        'give a file with one of them.',
    );
  }
  return first;
}

/** Reads the tab of an xlsx file that holds ICE's list. Throws a UserError when there is none, or two. */
export async function readSpreadsheet(
  bytes: Uint8Array,
  wanted: ListKind = 'participating',
): Promise<SheetTable> {
  const other = otherKind(bytes);
  if (other) throw new UserError(`Not an xlsx spreadsheet: ${other}.`);
  const unpacked = readZip(bytes, {wanted: RELEVANT_PART, maxBytes: MAX_UNPACKED_BYTES});
  checkWorkbook(unpacked);
  try {
    const parts = spellDateSystem(placeCells(unpacked));
    const date1904 = isDate1904(parts);
    const lists = findListTabs(await readTabs(parts));
    const tables = lists.map(list =>
      readTable(list, {...readExtras(parts, list.tab.sheet), date1904}),
    );
    return chooseTable(tables, wanted);
  } catch (error) {
    // Every error of the readers means a damaged file to the person who gave it.
    throw error instanceof UserError ? error : damaged((error as Error).message, error);
  }
}
