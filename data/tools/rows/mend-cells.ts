import type {Repair} from '../../../src/data/model.ts';
import {findLostCharacters} from '../checks/name/lost-characters.ts';
import {cleanText} from '../lib/clean-text.ts';
import {decodeMojibake} from '../lib/decode-mojibake.ts';
import {quoteCell} from '../lib/quote-cell.ts';
import {unescapeHtml} from '../lib/unescape-html.ts';
import {HEADINGS, type Cell, type Column, type Row} from '../xlsx/sheet-table.ts';

/** A row whose texts are decoded, and what that took. */
export interface MendedRow {
  readonly row: Row;
  readonly repairs: readonly Repair[];
  /** Cells with characters that were lost, and can't be decoded. */
  readonly warnings: readonly string[];
}

/** Columns whose words are read. The text of a link is never shown. */
const COLUMNS: readonly Column[] = ['state', 'agency', 'type', 'county', 'model', 'signed'];

/** Ways in which text is decoded, each on what the one before gives. */
const DECODERS: readonly (readonly [kind: string, decode: (text: string) => string])[] = [
  ['entity', unescapeHtml],
  ['encoding', decodeMojibake],
];

function mendText(field: Column, text: string): {text: string; repairs: Repair[]} {
  const repairs: Repair[] = [];
  let mended = text;
  for (const [kind, decode] of DECODERS) {
    const decoded = decode(mended);
    const [from, to] = [cleanText(mended), cleanText(decoded)];
    if (from !== to) repairs.push({field, from, to, kind});
    mended = decoded;
  }
  return {text: mended, repairs};
}

function warn(column: Column, text: string): string[] {
  const lost = findLostCharacters(text);
  if (lost === null) return [];
  const cell = `${HEADINGS[column]} ${quoteCell(text)}`;
  return [`${cell} has ${quoteCell(lost)}, which stands for a character that was lost`];
}

/**
 * Decodes entities and wrongly read UTF-8 in the texts of a row: debris of a page or a program on the
 * way into the sheet. What can't be decoded is kept and told.
 */
export function mendCells(row: Row): MendedRow {
  const cells: Partial<Record<Column, Cell>> = {...row.cells};
  const repairs: Repair[] = [];
  const warnings: string[] = [];
  for (const column of COLUMNS) {
    const cell = cells[column];
    if (!cell) continue;
    const mended = mendText(column, cell.text);
    cells[column] = {...cell, text: mended.text};
    repairs.push(...mended.repairs);
    warnings.push(...warn(column, mended.text));
  }
  return {row: {...row, cells}, repairs, warnings};
}
