import {findLaterSignature} from '../checks/list/date-after-list.ts';
import type {ListKind} from '../data-files/seen-sheet.ts';
import {listKind, namedKind} from '../xlsx/list-kind.ts';
import {findRowJump} from '../checks/list/row-jump.ts';
import {addSeenSheets} from '../checks/list/seen-sheet.ts';
import type {HistoryMonth} from '../data-files/history.ts';
import type {SeenSheet} from '../data-files/seen-sheet.ts';
import {countStates} from './count-states.ts';
import type {ReferenceData} from '../reference/reference-data.ts';
import {mergeRows, type MergedAgreement} from '../rows/merge-rows.ts';
import {normalize} from '../rows/normalize.ts';
import {readSpreadsheet} from '../xlsx/read-spreadsheet.ts';
import {UserError} from '../lib/user-error.ts';
import {compareSheetDates, readSheetDate, type SheetDate} from '../xlsx/sheet-date.ts';
import type {SheetFile} from '../xlsx/sheet-file.ts';

/** One list of the past, or the reason why it is not believed. */
export interface PastList {
  readonly file: SheetFile;
  readonly date: SheetDate;
  readonly kind: ListKind;
  readonly rows: number;
  readonly merged: readonly MergedAgreement[];
  readonly doubt: string | null;
  /** ISO date of its newest signature, or the empty string. */
  readonly newest: string;
}

/** The history, and the lists that are not in it. */
export interface History {
  readonly months: readonly HistoryMonth[];
  readonly leftOut: readonly {sheet: string; reason: string}[];
  readonly seen: readonly SeenSheet[];
}

const NO_DATE: SheetDate = {date: '', order: '', repaired: false};

function newestOf(merged: readonly MergedAgreement[]): string {
  return merged.map(({agreement}) => agreement.signed ?? '').reduce((a, b) => (a > b ? a : b), '');
}

function unreadable(file: SheetFile, date: SheetDate, doubt: string): PastList {
  return {file, date, kind: 'participating', rows: 0, merged: [], doubt, newest: ''};
}

function doubtContent(
  file: SheetFile,
  date: SheetDate,
  kind: ListKind,
  read: ReturnType<typeof normalize>,
): string | null {
  const named = namedKind(file.sheet);
  if (named && named !== kind) return `its name says ${named}, and it holds the ${kind} list`;
  const blocked = read.refused.find(row => row.blocks);
  if (blocked) return `row ${blocked.row}: ${blocked.reason}`;
  const later = findLaterSignature(read.rows, date.date);
  return later ? `it holds a signature of ${later.agreement.signed}, after its date` : null;
}

/** Reads one file of the past. */
export async function readPastList(file: SheetFile, reference: ReferenceData): Promise<PastList> {
  const date = readSheetDate(file.sheet) ?? NO_DATE;
  if (!date.date) return unreadable(file, date, 'its name has no date');
  try {
    const table = await readSpreadsheet(file.bytes);
    const read = normalize(table, date.date, reference);
    const kind = listKind(table);
    const merged = mergeRows(read.rows);
    const doubt = doubtContent(file, date, kind, read);
    return {file, date, kind, rows: read.rows.length, merged, doubt, newest: newestOf(merged)};
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return unreadable(file, date, error.message);
  }
}

function compareLists(a: PastList, b: PastList): number {
  return compareSheetDates(a.date, b.date) || (a.file.sheet < b.file.sheet ? -1 : 1);
}

/** Marks lists that have the bytes of an older one: a new name makes no newer list. */
function doubtCopies(lists: readonly PastList[]): PastList[] {
  const first = new Map<string, string>();
  return lists.map(list => {
    const {sha256, sheet} = list.file;
    const older = first.get(sha256);
    if (!older) first.set(sha256, sheet);
    return older ? {...list, doubt: list.doubt ?? `byte for byte ${older}`} : list;
  });
}

function toSeen({file, date, kind, rows, newest}: PastList): SeenSheet {
  const {sha256, sheet} = file;
  // A list is no older than its newest signature, whatever its name says.
  return {sha256, sheet, asOf: newest > date.date ? newest : date.date, kind, rows};
}

/** Marks lists that are far above, or far below, those before and after. */
function doubtJumps(lists: readonly PastList[]): PastList[] {
  const good = lists.filter(list => !list.doubt && list.kind === 'participating').map(toSeen);
  return lists.map(list => {
    const isGood = !list.doubt && list.kind === 'participating';
    const jump = isGood ? findRowJump(good, list.date.date, list.rows) : null;
    return jump ? {...list, doubt: `its ${list.rows} rows are over 5 % from its neighbours`} : list;
  });
}

/** Takes the last good list of each month. */
function lastOfMonths(lists: readonly PastList[]): HistoryMonth[] {
  const months = new Map<string, PastList>();
  for (const list of lists) months.set(list.date.date.slice(0, 7), list);
  return [...months].map(([month, {date, file, merged}]) => ({
    month,
    asOf: date.date,
    sheet: file.sheet,
    states: countStates(merged.map(({agreement}) => agreement)),
  }));
}

/** Takes the lists whose bytes are new: the others are known, and a person may have dated them. */
function firstOfBytes(lists: readonly PastList[], seen: readonly SeenSheet[]): PastList[] {
  const known = new Set(seen.map(({sha256}) => sha256));
  return lists.filter(({file, rows, kind}) => {
    const isNew = !known.has(file.sha256) && (rows > 0 || kind === 'pending');
    known.add(file.sha256);
    return isNew;
  });
}

/** Makes the history of all lists of the past; which to believe is decided by rule. */
export function makeHistory(all: readonly PastList[], seen: readonly SeenSheet[]): History {
  const lists = doubtJumps(doubtCopies([...all].sort(compareLists)));
  const good = lists.filter(list => !list.doubt && list.kind === 'participating');
  return {
    months: lastOfMonths(good),
    leftOut: lists
      .filter(list => list.doubt)
      .map(({file, doubt}) => ({sheet: file.sheet, reason: doubt!})),
    seen: addSeenSheets(seen, firstOfBytes(lists, seen).map(toSeen)),
  };
}
