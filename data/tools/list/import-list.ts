import type {Agreement, NamedState} from '../../../src/data/model.ts';
import {isBigDrop} from '../checks/list/big-drop.ts';
import {findLaterSignature} from '../checks/list/date-after-list.ts';
import {holdsLinks, listKind, namedKind} from '../xlsx/list-kind.ts';
import {findLostColumns} from '../checks/list/lost-column.ts';
import {findRowJump} from '../checks/list/row-jump.ts';
import {findOlderName} from '../checks/list/seen-sheet.ts';
import type {Release} from '../data-files/release.ts';
import type {SeenSheet} from '../data-files/seen-sheet.ts';
import {doubtDocuments} from '../checks/link/shared-document.ts';
import type {ReferenceData} from '../reference/reference-data.ts';
import {mergeRows, type MergedAgreement} from '../rows/merge-rows.ts';
import {normalize, type NormalizedSheet} from '../rows/normalize.ts';
import type {ReviewNote} from '../rows/read-row.ts';
import {quoteCell} from '../lib/quote-cell.ts';
import {readSpreadsheet} from '../xlsx/read-spreadsheet.ts';
import {UserError} from '../lib/user-error.ts';
import {makeRelease} from './make-release.ts';
import {possibleDates, readSheetDate} from '../xlsx/sheet-date.ts';
import {dateOfSheet, type SheetFile} from '../xlsx/sheet-file.ts';
import {HEADINGS, type SheetTable} from '../xlsx/sheet-table.ts';

/** Data that a list is compared with, and a person's answers to the importer's doubts. */
export interface ImportOptions {
  /** The true date of the list, ISO. */
  readonly date?: string | undefined;
  /** ISO date of today: no list is of a later one. */
  readonly today?: string | undefined;
  /** A person has checked that the list really lost that much. */
  readonly acceptDrop?: boolean | undefined;
  /** A person has checked that a column is really gone. */
  readonly acceptLostColumn?: boolean | undefined;
  /** The release in place; null when there is none. */
  readonly inPlace: Release | null;
  /** The agreements in place. */
  readonly before?: readonly Agreement[] | undefined;
  /** Every list ever read. */
  readonly seen: readonly SeenSheet[];
}

/** A list, read and checked, ready to be reported and written. */
export interface ImportedList {
  readonly release: Release;
  readonly merged: readonly MergedAgreement[];
  readonly reviewNotes: readonly ReviewNote[];
  /** Its entry in the record of lists that were read. */
  readonly seenSheet: SeenSheet;
}

const MAX_SHOWN = 3;

function percent(before: number, after: number): string {
  return `${(((before - after) / before) * 100).toFixed(1)} %`;
}

/** Refuses the bytes of a list that was read before, when they come under a new name. */
export function refuseOldBytes({sha256, sheet}: SheetFile, seen: readonly SeenSheet[]): void {
  const older = findOlderName(seen, sha256, sheet);
  if (!older) return;
  throw new UserError(
    `${sheet} is byte for byte ${older.sheet}, the list of ${older.asOf} that was read before, ` +
      'under a new name.',
  );
}

/**
 * Lists the headers that are not read, `; headers that are not read: "SIGNATURE DATE"`, if there
 * are any.
 */
export function unreadHeaders({otherColumns}: SheetTable): string {
  const shown = otherColumns.map(quoteCell).join(', ');
  return shown && `; headers that are not read: ${shown}`;
}

/** Lists rows with the reason why they are no agreement, the first few of them. */
export function showRefused(rows: NormalizedSheet['refused']): string {
  const shown = rows.slice(0, MAX_SHOWN).map(({row, reason}) => `row ${row}, ${reason}`);
  const more = rows.length > MAX_SHOWN ? `; and ${rows.length - MAX_SHOWN} more` : '';
  return shown.join('; ') + more;
}

function refusePending(table: SheetTable): void {
  if (listKind(table) === 'participating') return;
  if (table.otherColumns.length > 0 || holdsLinks(table)) {
    throw new UserError(
      `The list has no SIGNED column${unreadHeaders(table)}. If one of them gives the signing dates, ` +
        "call it SIGNED in a copy, or add its wording to the importer's (data/tools/xlsx/find-header.ts).",
    );
  }
  throw new UserError(
    'This is a pending list, not a participating one: it has no SIGNED column and no signature ' +
      '(give it with --pending).',
  );
}

/** Refuses a list in which a row would be counted wrongly or not at all. */
function refuseUnknown({refused, rows}: NormalizedSheet): void {
  const blocking = refused.filter(row => row.blocks);
  if (blocking.length > 0) {
    throw new UserError(`Not every row can be read: ${showRefused(blocking)}.`);
  }
  if (rows.length === 0) throw new UserError('The list holds no agreement.');
}

/** Refuses a list of a day that has not come. */
export function refuseFuture(sheet: string, asOf: string, today: string | undefined): void {
  if (!today || asOf <= today) return;
  throw new UserError(
    `${sheet} is dated ${asOf}, in the future (today is ${today}): give the list's true date with ` +
      '--date YYYY-MM-DD.',
  );
}

function refuseWrongDate({rows}: NormalizedSheet, asOf: string, isGiven: boolean): void {
  const later = findLaterSignature(rows, asOf);
  if (!later) return;
  const {agency, state, signed} = later.agreement;
  const whose = isGiven ? 'The date given' : "The date in the file's name";
  throw new UserError(
    `${whose}, ${asOf}, is before the newest signature, ${signed} ` +
      `(row ${later.row}, ${agency}, ${state}): give the list's true date with --date YYYY-MM-DD.`,
  );
}

/** Refuses a list that lacks a column which the list in place had filled. */
function refuseLostColumn(table: SheetTable, {inPlace, before = []}: ImportOptions): void {
  if (!inPlace) return;
  const lost = findLostColumns(table.columns, {release: inPlace, agreements: before});
  if (lost.length === 0) return;
  throw new UserError(
    `The list has no ${lost.map(column => HEADINGS[column]).join(' and no ')} column, which ` +
      `${inPlace.sheet} in place had filled${unreadHeaders(table)}. If it is really gone, say so with ` +
      '--accept-lost-column.',
  );
}

function refuseDrop(inPlace: Release | null, agreements: number): void {
  if (!inPlace || !isBigDrop(inPlace.agreements, agreements)) return;
  throw new UserError(
    `The list has ${agreements} agreements, ${percent(inPlace.agreements, agreements)} fewer ` +
      `than the ${inPlace.agreements} in place (${inPlace.sheet}): if that is true, ` +
      'say so with --accept-drop.',
  );
}

function noteTable(table: SheetTable): string[] {
  const {tab, otherTabs, otherColumns, hiddenRows, unreadLinks, date1904} = table;
  const hidden = `a saved filter hides ${hiddenRows} rows, which are counted like the others`;
  const others = `the list stands on the tab ${tab}; not read: ${otherTabs.join(', ')}`;
  const unread = `columns that are not read: ${otherColumns.map(quoteCell).join(', ')}`;
  const pieced = `links that a formula puts together are not read: ${unreadLinks.join(', ')}`;
  const days = 'the workbook counts its days from 1904, and its dates were read so';
  return [
    ...(date1904 ? [days] : []),
    ...(hiddenRows ? [hidden] : []),
    ...(otherTabs.length ? [others] : []),
    ...(otherColumns.length ? [unread] : []),
    ...(unreadLinks.length ? [pieced] : []),
  ];
}

/**
 * Chooses the date of a list: the one given, the one in its name, or of several that its name may mean the
 * only one that has come and that no signature follows.
 */
function chooseDate(
  sheet: string,
  {date, today}: ImportOptions,
  table: SheetTable,
  reference: ReferenceData,
): string {
  if (date || readSheetDate(sheet)) return dateOfSheet(sheet, date);
  const come = possibleDates(sheet).filter(one => !today || one <= today);
  // Read as of the last of them: as of an earlier one, signatures after it may count as mistyped.
  const {rows} = normalize(table, come.at(-1) ?? '', reference);
  const possible = come.filter(one => !findLaterSignature(rows, one));
  return possible.length === 1 ? possible[0]! : dateOfSheet(sheet, date);
}

/** Notes a date that is not simply the one in the list's name. */
export function noteDate(sheet: string, given: string | undefined): string[] {
  const named = readSheetDate(sheet);
  if (!given) return named?.repaired ? [`its name was read as of ${named.date}`] : [];
  const isOther = named && named.date !== given;
  return isOther ? [`its name says ${named.date}, and ${given} was given`] : [];
}

function noteFile(release: Release, table: SheetTable, options: ImportOptions): string[] {
  const {sheet, asOf, rows} = release;
  const messages = noteTable(table);
  if (namedKind(sheet) === 'pending') messages.push('its name says pending, its rows are signed');
  messages.push(...noteDate(sheet, options.date));
  if (!options.date && !readSheetDate(sheet)) {
    const others = possibleDates(sheet).filter(date => date !== asOf);
    messages.push(
      `its name was read as of ${asOf}: after ${others.join(' and ')}, which it may mean as well, it has ` +
        'signatures, or that day has not come',
    );
  }
  const jump = findRowJump(options.seen, asOf, rows);
  if (jump) {
    const around = jump.map(list => `${list.rows} on ${list.asOf}`).join(' and ');
    messages.push(`${rows} rows are over 5 % from both neighbours: ${around}`);
  }
  const {inPlace} = options;
  if (inPlace && inPlace.asOf > asOf) {
    messages.push(`it is older than the list in place, of ${inPlace.asOf}`);
  }
  return messages;
}

function noteDocuments(
  merged: readonly MergedAgreement[],
  states: readonly NamedState[],
): ReviewNote[] {
  const rowOf = new Map(merged.map(({agreement, rows}) => [agreement.id, rows[0]!.row]));
  const codes = new Set(states.map(({code}) => code));
  const agreements = merged.map(({agreement}) => agreement);
  return doubtDocuments(agreements, codes).map(({agreement, message}) => ({
    row: rowOf.get(agreement.id)!,
    about: `${agreement.agency}, ${agreement.state}`,
    message,
  }));
}

function collectReviewNotes(
  release: Release,
  table: SheetTable,
  sheet: NormalizedSheet,
  merged: readonly MergedAgreement[],
  options: ImportOptions,
  states: readonly NamedState[],
): ReviewNote[] {
  const file = noteFile(release, table, options);
  const rows = [...sheet.rows.flatMap(row => row.reviewNotes), ...noteDocuments(merged, states)];
  return [
    ...file.map(message => ({row: 0, about: release.sheet, message})),
    ...rows.sort((a, b) => a.row - b.row),
  ];
}

/** Reads a participating list and checks it. Throws a UserError when it is refused. Touches no file. */
export async function importList(
  file: SheetFile,
  options: ImportOptions,
  reference: ReferenceData,
): Promise<ImportedList> {
  refuseOldBytes(file, options.seen);
  const table = await readSpreadsheet(file.bytes);
  refusePending(table);
  if (!options.acceptLostColumn) refuseLostColumn(table, options);
  const asOf = chooseDate(file.sheet, options, table, reference);
  refuseFuture(file.sheet, asOf, options.today);
  const sheet = normalize(table, asOf, reference);
  refuseUnknown(sheet);
  refuseWrongDate(sheet, asOf, options.date !== undefined);
  const merged = mergeRows(sheet.rows);
  if (!options.acceptDrop) refuseDrop(options.inPlace, merged.length);
  const {sheet: name, sha256} = file;
  const release = makeRelease({sheet: name, asOf, sha256}, sheet, merged, reference.states);
  const reviewNotes = collectReviewNotes(release, table, sheet, merged, options, reference.states);
  const seenSheet = {sha256, sheet: name, asOf, kind: 'participating', rows: release.rows} as const;
  return {release, merged, reviewNotes, seenSheet};
}
