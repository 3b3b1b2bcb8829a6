import {noteBodies} from '../checks/list/named-agency.ts';
import {addSeenSheets} from '../checks/list/seen-sheet.ts';
import type {DataFolder} from '../data-files/data-folder.ts';
import {jsonLines, pendingJson} from '../data-files/json-text.ts';
import type {ListDiff} from '../data-files/list-diff.ts';
import type {ListFile} from '../data-files/release.ts';
import type {SeenSheet} from '../data-files/seen-sheet.ts';
import {UserError} from '../lib/user-error.ts';
import type {Files} from '../lib/write-files.ts';
import {importList, type ImportedList} from '../list/import-list.ts';
import {importPending, type ImportedPending} from '../list/import-pending.ts';
import type {ReferenceData} from '../reference/reference-data.ts';
import type {FoundSheet} from './find-sheets.ts';
import {makeListFiles} from './list-files.ts';

/** Sheets to be read, at least one. */
export interface NewSheets {
  readonly participating: FoundSheet | null;
  readonly pending: FoundSheet | null;
  /**
   * A person gave the sheets; otherwise a page linked them. A given sheet is read though it is older
   * than the list in place, and with another date though its bytes are in place.
   */
  readonly areGiven: boolean;
}

/** Answers of a person to the importer's doubts. */
export interface UpdateOptions {
  readonly acceptDrop: boolean;
  readonly acceptLostColumn: boolean;
  /** Read the list in place once more, after a rule has changed. */
  readonly again: boolean;
}

/** Data that an update is made with. */
export interface UpdateParts {
  readonly folder: DataFolder;
  readonly reference: ReferenceData;
  /** Every list that was read before. */
  readonly seen: readonly SeenSheet[];
  /** ISO date of today: no list is of a later one. */
  readonly today: string;
}

/** Result of reading new sheets. Nothing is written yet. */
export interface Update {
  /** Null when no list was given, or when it is the one in place. */
  readonly list: ImportedList | null;
  /** Null when there is none, or none that is newer than the one in place. */
  readonly pending: ImportedPending | null;
  /** Null when there was no list before, or when this is it. */
  readonly diff: ListDiff | null;
  readonly notes: readonly string[];
  readonly files: Files;
}

/** Collects the lists that were read into `data/`, and those that were read into the folder. */
export function readSeen(folder: DataFolder, data: DataFolder): readonly SeenSheet[] {
  const read = (from: DataFolder) => from.find('seen-sheets.json') ?? [];
  return addSeenSheets(read(data), read(folder));
}

/** Whether a sheet is the list in place, and nothing else is asked of it. */
function isInPlace(
  {file, date}: FoundSheet,
  inPlace: ListFile | null,
  {areGiven}: NewSheets,
  {again}: UpdateOptions,
): boolean {
  if (again || inPlace?.sha256 !== file.sha256) return false;
  // A page may link the same bytes under another name. From a person they are a mistake.
  return !areGiven || (inPlace.sheet === file.sheet && (!date || date === inPlace.asOf));
}

function isOlder(asOf: string, inPlace: ListFile | null): boolean {
  return inPlace !== null && asOf < inPlace.asOf;
}

async function readList(
  sheets: NewSheets,
  options: UpdateOptions,
  {folder, reference, seen, today}: UpdateParts,
): Promise<ImportedList | null> {
  const found = sheets.participating;
  const inPlace = folder.release();
  if (!found || isInPlace(found, inPlace, sheets, options)) return null;
  const {acceptDrop, acceptLostColumn} = options;
  const before = folder.find('agreements.json') ?? [];
  const {file, date} = found;
  const context = {date, today, acceptDrop, acceptLostColumn, inPlace, before, seen};
  const list = await importList(file, context, reference);
  if (sheets.areGiven || !isOlder(list.release.asOf, inPlace)) return list;
  throw new UserError(
    `${file.sheet} is of ${list.release.asOf}, and ${inPlace!.sheet} in place of ` +
      `${inPlace!.asOf}: if the name has the wrong date, download the sheet and give it with ` +
      '--file and --date YYYY-MM-DD.',
  );
}

/** A pending list, or notes on why there is none. */
interface PendingOrNotes {
  readonly pending: ImportedPending | null;
  readonly notes: readonly string[];
}

async function readPending(
  sheets: NewSheets,
  list: ImportedList | null,
  options: UpdateOptions,
  {folder, reference, seen, today}: UpdateParts,
): Promise<PendingOrNotes> {
  const found = sheets.pending;
  const inPlace = folder.find('pending.json');
  if (!found || isInPlace(found, inPlace, sheets, options)) return {pending: null, notes: []};
  const agreements = list
    ? list.merged.map(({agreement}) => agreement)
    : (folder.find('agreements.json') ?? []);
  const release = list?.release ?? folder.release();
  const {file, date} = found;
  const agreementsAsOf = release?.asOf ?? null;
  const context = {date, today, agreements, agreementsAsOf, inPlace, seen};
  const pending = await importPending(file, context, reference);
  const {asOf} = pending.pending;
  if (sheets.areGiven || !isOlder(asOf, inPlace)) return {pending, notes: []};
  const older =
    `${file.sheet} is of ${asOf}, before ${inPlace!.sheet} in place, of ${inPlace!.asOf}, and is left ` +
    'out: if its name has the wrong date, download it and read it with npm run data:import -- ' +
    '<sheet.xlsx> --pending --date YYYY-MM-DD';
  return {pending: null, notes: [older]};
}

/**
 * Reads a pending list. One that a page links stops no participating list beside it: when it is
 * refused, it is left out, with a note.
 */
async function readPendingBeside(
  sheets: NewSheets,
  list: ImportedList | null,
  options: UpdateOptions,
  parts: UpdateParts,
): Promise<PendingOrNotes> {
  try {
    return await readPending(sheets, list, options, parts);
  } catch (error) {
    if (sheets.areGiven || !list || !(error instanceof UserError)) throw error;
    const reason = error.message.replace(/\.$/, '');
    return {pending: null, notes: [`${sheets.pending!.file.sheet} is left out: ${reason}`]};
  }
}

/** Notes on agencies that the tables about single agencies lack, or name in vain. */
function noteTables(
  list: ImportedList | null,
  {folder, reference}: UpdateParts,
): readonly string[] {
  if (!list) return [];
  const agreements = list.merged.map(({agreement}) => agreement);
  return noteBodies(agreements, reference, folder.find('agreements.json') ?? []);
}

/**
 * Reads, checks, audits and compares new lists: what `data:import` and `data:update` have in common.
 * Throws a UserError when a list is refused. Touches no file.
 */
export async function prepareUpdate(
  sheets: NewSheets,
  options: UpdateOptions,
  parts: UpdateParts,
): Promise<Update> {
  const list = await readList(sheets, options, parts);
  const {pending, notes} = await readPendingBeside(sheets, list, options, parts);
  const made = list && (await makeListFiles(parts.folder, list, sheets.participating!.file.bytes));
  const read = [list, pending].flatMap(one => one?.seenSheet ?? []);
  return {
    list,
    pending,
    diff: made?.diff ?? null,
    notes: [...(made?.notes ?? []), ...noteTables(list, parts), ...notes],
    files: {
      ...made?.files,
      ...(pending && {'pending.json': pendingJson(pending.pending)}),
      ...(read.length > 0 && {'seen-sheets.json': jsonLines(addSeenSheets(parts.seen, read))}),
    },
  };
}
