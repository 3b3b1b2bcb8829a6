import type {ListKind} from '../data-files/seen-sheet.ts';
import {cell, type SheetTable} from './sheet-table.ts';

/**
 * Tells the kind of a list by its content, since ICE has published each under the other's name: an
 * application has no signing date, and so its list has no SIGNED column. (It may have a MOA column:
 * "link pending".)
 */
export function listKind(sheet: SheetTable): ListKind {
  if (!sheet.columns.includes('signed')) return 'pending';
  const isDated = sheet.rows.some(
    row => cell(row, 'signed').date || cell(row, 'signed').text.trim(),
  );
  return isDated || sheet.columns.includes('document') ? 'participating' : 'pending';
}

/** Tests whether a signed document is linked: no application has one. */
export function holdsLinks({rows}: SheetTable): boolean {
  return rows.some(row => [cell(row, 'document'), cell(row, 'addendum')].some(({link}) => link));
}

/** Reads the kind of list from a file's name; null when it names neither. */
export function namedKind(fileName: string): ListKind | null {
  if (/pending/i.test(fileName)) return 'pending';
  return /participat/i.test(fileName) ? 'participating' : null;
}
