import {cleanText} from '../lib/clean-text.ts';
import {unescapeHtml} from '../lib/unescape-html.ts';
import type {Column} from './sheet-table.ts';

/** Position of the header row, and the columns of its cells. */
export interface Header {
  /** Index of the header row. */
  readonly row: number;
  /** Index of each column in a row. */
  readonly columns: ReadonlyMap<Column, number>;
  /** Headings of columns that are not read. */
  readonly unread: readonly string[];
}

// ICE's own words first, then what a list of this kind could sensibly say instead.
const NAMES: Readonly<Record<string, Column>> = {
  STATE: 'state',
  LAWENFORCEMENTAGENCY: 'agency',
  LAWENFORCEMENTAGENCIES: 'agency',
  AGENCY: 'agency',
  AGENCYNAME: 'agency',
  LEA: 'agency',
  TYPE: 'type',
  AGENCYTYPE: 'type',
  LEATYPE: 'type',
  COUNTY: 'county',
  COUNTYPARISH: 'county',
  SUPPORTTYPE: 'model',
  SUPPORT: 'model',
  MODEL: 'model',
  MODELTYPE: 'model',
  PROGRAMMODEL: 'model',
  SIGNED: 'signed',
  DATESIGNED: 'signed',
  SIGNEDDATE: 'signed',
  DATE: 'signed',
  MOA: 'document',
  MOALINK: 'document',
  LINK: 'document',
  ADDENDUM: 'addendum',
  ADDENDA: 'addendum',
  ADDENDUMLINK: 'addendum',
};

const REQUIRED: readonly Column[] = ['state', 'agency', 'model'];

function columnOf(cell: unknown): Column | undefined {
  if (typeof cell !== 'string') return undefined;
  return NAMES[
    unescapeHtml(cell)
      .toUpperCase()
      .replace(/[^A-Z]/g, '')
  ];
}

function readColumns(row: readonly unknown[]): Map<Column, number> {
  const columns = new Map<Column, number>();
  row.forEach((cell, index) => {
    const column = columnOf(cell);
    if (column && !columns.has(column)) columns.set(column, index);
  });
  return columns;
}

function unreadHeadings(cells: readonly unknown[], columns: ReadonlyMap<Column, number>): string[] {
  const read = new Set(columns.values());
  const others = cells.filter((cell, index) => typeof cell === 'string' && !read.has(index));
  return others.map(String).filter(heading => cleanText(heading) !== '');
}

/** Finds the first row that names state, agency and model, at any height; null when there is none. */
export function findHeader(rows: readonly (readonly unknown[])[]): Header | null {
  for (const [row, cells] of rows.entries()) {
    const columns = readColumns(cells);
    if (!REQUIRED.every(column => columns.has(column))) continue;
    return {row, columns, unread: unreadHeadings(cells, columns)};
  }
  return null;
}
