import type {Agreement, Pending} from '../../../src/data/model.ts';
import {agreementId} from '../lib/agreement-id.ts';
import {daysBetween} from '../lib/calendar-date.ts';
import {cleanText} from '../lib/clean-text.ts';
import {quoteCell} from '../lib/quote-cell.ts';
import {holdsLinks, listKind, namedKind} from '../xlsx/list-kind.ts';
import type {SeenSheet} from '../data-files/seen-sheet.ts';
import type {PendingList} from '../data-files/pending-list.ts';
import {doubtPendingDate, type DatedPending} from './doubt-pending-date.ts';
import {noteDate, refuseFuture, refuseOldBytes, showRefused, unreadHeaders} from './import-list.ts';
import type {ReferenceData} from '../reference/reference-data.ts';
import {mergeRows} from '../rows/merge-rows.ts';
import {normalize, type NormalizedSheet} from '../rows/normalize.ts';
import type {ReviewNote} from '../rows/read-row.ts';
import {readSpreadsheet} from '../xlsx/read-spreadsheet.ts';
import {UserError} from '../lib/user-error.ts';
import {dateOfSheet, type SheetFile} from '../xlsx/sheet-file.ts';
import {cell, type SheetTable} from '../xlsx/sheet-table.ts';

/** Data that a pending list is compared with. */
export interface PendingOptions {
  readonly date?: string | undefined;
  /** ISO date of today: no list is of a later one. */
  readonly today?: string | undefined;
  /** Agreements in place, and the date of their list, ISO. */
  readonly agreements: readonly Agreement[];
  readonly agreementsAsOf: string | null;
  /** The pending list in place. */
  readonly inPlace: PendingList | null;
  readonly seen: readonly SeenSheet[];
}

/** A pending list, read and checked. */
export interface ImportedPending {
  readonly pending: PendingList;
  /** Applications that the participating list of those days holds too, and are left out. */
  readonly signed: readonly Agreement[];
  /** Rows that can't be read, each with the reason. */
  readonly setAside: readonly ReviewNote[];
  readonly reviewNotes: readonly ReviewNote[];
  /** Its entry in the record of lists that were read. */
  readonly seenSheet: SeenSheet;
}

const SAME_DAYS = 7;

function refuseParticipating(kind: ReturnType<typeof listKind>): void {
  if (kind === 'pending') return;
  throw new UserError(
    'This is a participating list, not a pending one: its rows have signatures ' +
      '(give it without --pending).',
  );
}

function toPending({state, agency, level, counties, model}: Agreement): Pending {
  return {state, agency, level, counties, model};
}

/**
 * Finds agreements that the participating list of those days holds too: ICE clears its pending list
 * late. A list of another time takes nothing away: it tells what came of the application later.
 */
function listedToo({agreements, agreementsAsOf}: PendingOptions, asOf: string): Set<string> {
  const isOfThoseDays = agreementsAsOf && Math.abs(daysBetween(agreementsAsOf, asOf)) <= SAME_DAYS;
  const listed = isOfThoseDays ? agreements : [];
  return new Set(listed.map(({state, agency, model}) => agreementId(state, agency, model)));
}

/** Refuses a list of which no row can be read. An empty one is no error: nobody was waiting. */
function refuseUnreadable({rows, refused}: NormalizedSheet): void {
  if (rows.length > 0 || refused.length === 0) return;
  throw new UserError(`Not one row can be read: ${showRefused(refused)}.`);
}

/**
 * Notes rows that can't be read. The rest of the list is read all the same: it counts nothing, and
 * one empty cell among the applications makes no other agency's application unknown.
 */
function noteSetAside({rows}: SheetTable, {refused}: NormalizedSheet): ReviewNote[] {
  return refused.map(({row: number, reason}) => {
    const row = rows.find(one => one.number === number)!;
    const texts = [cell(row, 'agency'), cell(row, 'state')].map(({text}) => cleanText(text));
    const about = texts.filter(Boolean).map(quoteCell).join(', ') || 'a row without a name';
    return {row: number, about, message: reason};
  });
}

/** Refuses a list that is of another year than its name says, by all that is known. */
function refuseDoubtfulDate(sheet: string, asOf: string, pending: DatedPending): void {
  const doubts = doubtPendingDate(pending, asOf);
  if (doubts.length === 0) return;
  throw new UserError(
    `${sheet} is dated ${asOf} by its name, but ${doubts.join('; ')}: give the list's true date with ` +
      `npm run data:import -- <sheet.xlsx> --pending --date YYYY-MM-DD (--date ${asOf} if it is right).`,
  );
}

function noteFile(sheet: string, date: string | undefined): ReviewNote[] {
  const kind =
    namedKind(sheet) === 'participating' ? ['its name says participating, nothing is signed'] : [];
  return [...kind, ...noteDate(sheet, date)].map(message => ({row: 0, about: sheet, message}));
}

/** Reads the rows of a pending list. Throws a UserError when it is none. */
async function readTable(file: SheetFile): Promise<SheetTable> {
  const table = await readSpreadsheet(file.bytes, 'pending');
  refuseParticipating(listKind(table));
  if (!holdsLinks(table)) return table;
  throw new UserError(
    `This is no pending list: its MOA or ADDENDUM cells link signed documents${unreadHeaders(table)}.`,
  );
}

/** Reads a pending list and checks it. Throws a UserError, and touches no file. */
export async function importPending(
  file: SheetFile,
  options: PendingOptions,
  reference: ReferenceData,
): Promise<ImportedPending> {
  refuseOldBytes(file, options.seen);
  const table = await readTable(file);
  const {sheet: name, sha256} = file;
  const asOf = dateOfSheet(name, options.date);
  refuseFuture(name, asOf, options.today);
  const sheet = normalize(table, asOf, reference);
  refuseUnreadable(sheet);
  const all = mergeRows(sheet.rows).map(({agreement}) => agreement);
  const {agreements, inPlace} = options;
  const {columns} = table;
  // A date that a person gives is not doubted.
  if (!options.date) {
    const dated = {columns, rows: sheet.rows, applications: all, agreements, inPlace};
    refuseDoubtfulDate(name, asOf, dated);
  }
  const done = listedToo(options, asOf);
  const rows = sheet.rows.length;
  const refusedRows = sheet.refused.map(({row, reason}) => ({row, reason}));
  const head = {sheet: name, asOf, sha256, rows};
  const list = all.filter(({id}) => !done.has(id)).map(toPending);
  return {
    pending: refusedRows.length > 0 ? {...head, refusedRows, list} : {...head, list},
    signed: all.filter(({id}) => done.has(id)),
    setAside: noteSetAside(table, sheet),
    reviewNotes: [
      ...noteFile(name, options.date),
      ...sheet.rows.flatMap(({reviewNotes}) => reviewNotes),
    ],
    seenSheet: {sha256, sheet: name, asOf, kind: 'pending', rows},
  };
}
