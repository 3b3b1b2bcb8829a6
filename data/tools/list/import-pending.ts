import type {Agreement, Pending} from '../../../src/data/model.ts';
import {agreementId} from '../lib/agreement-id.ts';
import {daysBetween} from '../lib/calendar-date.ts';
import {holdsLinks, listKind, namedKind} from '../xlsx/list-kind.ts';
import type {SeenSheet} from '../data-files/seen-sheet.ts';
import type {PendingList} from '../data-files/pending-list.ts';
import {refuseFuture, refuseOldBytes, refuseUnknown, unreadHeaders} from './import-list.ts';
import type {ReferenceData} from '../reference/reference-data.ts';
import {mergeRows} from '../rows/merge-rows.ts';
import {normalize} from '../rows/normalize.ts';
import type {ReviewNote} from '../rows/read-row.ts';
import {readSpreadsheet} from '../xlsx/read-spreadsheet.ts';
import {UserError} from '../lib/user-error.ts';
import {dateOfSheet, type SheetFile} from '../xlsx/sheet-file.ts';

/** Data that a pending list is compared with. */
export interface PendingOptions {
  readonly date?: string | undefined;
  /** ISO date of today: no list is of a later one. */
  readonly today?: string | undefined;
  /** Agreements in place, and the date of their list, ISO. */
  readonly agreements: readonly Agreement[];
  readonly agreementsAsOf: string | null;
  readonly seen: readonly SeenSheet[];
}

/** A pending list, read and checked. */
export interface ImportedPending {
  readonly pending: PendingList;
  /** Applications that the participating list of those days holds too, and are left out. */
  readonly signed: readonly Agreement[];
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

/** Reads a pending list and checks it. Throws a UserError, and touches no file. */
export async function importPending(
  file: SheetFile,
  options: PendingOptions,
  reference: ReferenceData,
): Promise<ImportedPending> {
  refuseOldBytes(file, options.seen);
  const table = await readSpreadsheet(file.bytes, 'pending');
  refuseParticipating(listKind(table));
  if (holdsLinks(table)) {
    throw new UserError(
      `This is no pending list: its MOA or ADDENDUM cells link signed documents${unreadHeaders(table)}.`,
    );
  }
  const asOf = dateOfSheet(file.sheet, options.date);
  refuseFuture(file.sheet, asOf, options.today);
  const sheet = normalize(table, asOf, reference);
  // An empty list is no error: nobody was waiting.
  if (sheet.rows.length > 0 || sheet.refused.length > 0) refuseUnknown(sheet);
  const all = mergeRows(sheet.rows).map(({agreement}) => agreement);
  const done = listedToo(options, asOf);
  const list = all.filter(({id}) => !done.has(id)).map(toPending);
  const {sheet: name, sha256} = file;
  const rows = sheet.rows.length;
  const pending = {sheet: name, asOf, sha256, rows, list};
  const reviewNotes = sheet.rows.flatMap(row => row.reviewNotes);
  if (namedKind(name) === 'participating') {
    reviewNotes.unshift({
      row: 0,
      about: name,
      message: 'its name says participating, nothing is signed',
    });
  }
  return {
    pending,
    signed: all.filter(({id}) => done.has(id)),
    reviewNotes,
    seenSheet: {sha256, sheet: name, asOf, kind: 'pending', rows},
  };
}
