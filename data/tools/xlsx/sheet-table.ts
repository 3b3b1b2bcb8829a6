/** The columns ICE's lists have had, as words of our own. */
export const COLUMNS = [
  'state',
  'agency',
  'type',
  'county',
  'model',
  'signed',
  'document',
  'addendum',
] as const;

/** One column of a list. */
export type Column = (typeof COLUMNS)[number];

/** Their headings on ICE's lists. */
export const HEADINGS: Readonly<Record<Column, string>> = {
  state: 'STATE',
  agency: 'LAW ENFORCEMENT AGENCY',
  type: 'TYPE',
  county: 'COUNTY',
  model: 'SUPPORT TYPE',
  signed: 'SIGNED',
  document: 'MOA',
  addendum: 'ADDENDUM',
};

/** One cell, as ICE typed it. */
export interface Cell {
  /** The text, with all its stray spaces; empty when the cell is. */
  readonly text: string;
  /** ISO date, when the cell holds a true date rather than text. */
  readonly date: string | null;
  /** The address behind the cell, as it stands in the file. */
  readonly link: string | null;
  /** True in a workbook that counts its days from 1904: a day number that is text counts so too. */
  readonly date1904?: boolean;
}

/** One row, with its number as a spreadsheet shows it. */
export interface Row {
  readonly number: number;
  readonly cells: Readonly<Partial<Record<Column, Cell>>>;
}

/** The tab of a spreadsheet that holds a list. */
export interface SheetTable {
  readonly tab: string;
  /** Names of the other tabs, which are not read. */
  readonly otherTabs: readonly string[];
  /** Rows that a saved filter hides; they are among the rows all the same. */
  readonly hiddenRows: number;
  readonly columns: readonly Column[];
  /** Headings of columns that are not read. */
  readonly otherColumns: readonly string[];
  /** Cells with a link whose address a formula puts together: it is not read. */
  readonly unreadLinks: readonly string[];
  /** True when the workbook counts its days from 1904. */
  readonly date1904: boolean;
  readonly rows: readonly Row[];
}

const NOTHING: Cell = {text: '', date: null, link: null};

/** Returns a row's cell; an empty one where the sheet has no such column. */
export function cell(row: Row, column: Column): Cell {
  return row.cells[column] ?? NOTHING;
}
