import type {ReferenceData} from '../reference/reference-data.ts';
import {readRow, type ReadRow} from './read-row.ts';
import type {RefusedRow} from './row-draft.ts';
import type {SheetTable} from '../xlsx/sheet-table.ts';

/** A sheet, read row by row. Every row is in one of the two lists; nothing is merged yet. */
export interface NormalizedSheet {
  readonly rows: readonly ReadRow[];
  readonly refused: readonly RefusedRow[];
}

/** Reads every row of a sheet as of an ISO date. Pure: no file is touched. */
export function normalize(
  sheet: SheetTable,
  asOf: string,
  reference: ReferenceData,
): NormalizedSheet {
  const rows: ReadRow[] = [];
  const refused: RefusedRow[] = [];
  for (const row of sheet.rows) {
    const read = readRow(row, asOf, reference);
    if ('reason' in read) refused.push(read);
    else rows.push(read);
  }
  return {rows, refused};
}
