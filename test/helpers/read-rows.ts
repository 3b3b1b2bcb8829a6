import type {ReadRow} from '../../data/tools/rows/read-row.ts';
import type {RefusedRow} from '../../data/tools/rows/row-draft.ts';
import {normalize} from '../../data/tools/rows/normalize.ts';
import {readSpreadsheet} from '../../data/tools/xlsx/read-spreadsheet.ts';
import {reference} from './reference-data.ts';
import {makeList, type MadeRow} from './make-list.ts';

/** Rows of a made list, read as of a day. */
export async function readRows(rows: readonly MadeRow[], asOf = '2026-05-18'): Promise<ReadRow[]> {
  const table = await readSpreadsheet(makeList(rows));
  return [...normalize(table, asOf, reference).rows];
}

/** Rows of a made list that are no agreements. */
export async function refusals(rows: readonly MadeRow[]): Promise<readonly RefusedRow[]> {
  return normalize(await readSpreadsheet(makeList(rows)), '2026-05-18', reference).refused;
}
