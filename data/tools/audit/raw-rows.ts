import {cell, type Column, type Row, type SheetTable} from '../xlsx/sheet-table.ts';

/**
 * A row as ICE typed it, with spaces and letter case folded and nothing else. The audit reads it
 * without the importer's rules, or it would only find that the importer agrees with itself.
 */
export interface RawRow {
  readonly row: number;
  readonly state: string;
  readonly agency: string;
  readonly type: string;
  readonly county: string;
  readonly model: string;
  /** ISO date where the cell is a true date, else its text. */
  readonly signed: string;
  /** The address behind the cell, or null. */
  readonly document: string | null;
  readonly addendum: string | null;
}

const SPACES = /[\s\u200B]+/g;
const INVISIBLE = /[\u00AD\u200C-\u200F\u2060\uFEFF]/g;

/** Removes stray spaces: single ones inside, none outside. */
export function tidy(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

function toRawRow(row: Row): RawRow {
  const text = (column: Column): string => tidy(cell(row, column).text);
  return {
    row: row.number,
    state: text('state').toUpperCase(),
    agency: text('agency'),
    type: text('type'),
    county: text('county'),
    model: text('model').toUpperCase(),
    signed: cell(row, 'signed').date ?? text('signed'),
    document: cell(row, 'document').link,
    addendum: cell(row, 'addendum').link,
  };
}

/** Reads the rows of a sheet without the importer's rules. */
export function rawRows({rows}: SheetTable): RawRow[] {
  return rows.map(toRawRow);
}
