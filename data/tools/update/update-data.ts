import {addSeenSheet, type SeenSheet} from '../checks/list/seen-sheet.ts';
import type {DataFolder} from '../data-files/data-folder.ts';
import type {ListDiff} from '../data-files/list-diff.ts';
import {importList, type ImportedList} from '../list/import-list.ts';
import {importPending, type ImportedPending} from '../list/import-pending.ts';
import {jsonLines} from '../data-files/json-lines.ts';
import type {ReferenceData} from '../reference/reference-data.ts';
import {faultSentence, makeListFiles} from './list-files.ts';
import {UserError} from '../lib/user-error.ts';
import type {Files} from '../lib/write-files.ts';
import type {FoundSheet} from './find-sheets.ts';

/** The lists that are to be in place. */
export interface NewSheets {
  readonly participating: FoundSheet;
  readonly pending: FoundSheet | null;
}

/** What a person has said of them. */
export interface UpdateOptions {
  readonly acceptDrop: boolean;
  readonly acceptLostColumn: boolean;
  /** Take a list though it is older than the one in place. */
  readonly acceptOlder: boolean;
  /** ISO date of today. */
  readonly today: string;
}

/** What an update comes to. Nothing is written yet. */
export interface Update {
  /** Null when the list is the one in place. */
  readonly list: ImportedList | null;
  /** Null when there is none, or none that is newer than the one in place. */
  readonly pending: ImportedPending | null;
  /** Null when there was no list before, or this is it. */
  readonly diff: ListDiff | null;
  readonly notes: readonly string[];
  readonly files: Files;
}

interface Parts {
  readonly folder: DataFolder;
  readonly reference: ReferenceData;
  readonly seen: readonly SeenSheet[];
}

function isOlder(asOf: string, inPlace: string | undefined): boolean {
  return inPlace !== undefined && asOf < inPlace;
}

/** Reads the participating list; null when the very bytes are in place, under whatever name. */
async function readList(
  {file, date}: FoundSheet,
  options: UpdateOptions,
  {folder, reference, seen}: Parts,
): Promise<ImportedList | null> {
  const inPlace = folder.release();
  if (inPlace?.sha256 === file.sha256) return null;
  const {acceptDrop, acceptLostColumn, today} = options;
  const accepted = {acceptDrop, acceptLostColumn};
  const before = folder.agreements();
  const told = {date, today, ...accepted, inPlace, before, seen};
  const list = await importList(file, told, reference);
  if (options.acceptOlder || !isOlder(list.release.asOf, inPlace?.asOf)) return list;
  throw new UserError(
    `${file.sheet} is of ${list.release.asOf}, and ${inPlace!.sheet} in place of ` +
      `${inPlace!.asOf}: if the name has the wrong date, download the sheet and give it with ` +
      '--file and --date YYYY-MM-DD.',
  );
}

async function readPending(
  found: FoundSheet | null,
  list: ImportedList | null,
  today: string,
  {folder, reference, seen}: Parts,
): Promise<ImportedPending | null> {
  const inPlace = folder.pending();
  if (!found || inPlace?.sha256 === found.file.sha256) return null;
  const agreements = list ? list.merged.map(({agreement}) => agreement) : folder.agreements();
  const release = list?.release ?? folder.release();
  const options = {
    date: found.date,
    today,
    agreements,
    agreementsAsOf: release?.asOf ?? null,
    seen,
  };
  const pending = await importPending(found.file, options, reference);
  return isOlder(pending.pending.asOf, inPlace?.asOf) ? null : pending;
}

/** Both lists enter the record of lists that were read. */
function seenFiles(files: readonly (Files | undefined)[], seen: readonly SeenSheet[]): Files {
  const texts = files.flatMap(own => own?.['seen-sheets.json'] ?? []);
  if (texts.length === 0) return {};
  const all = texts.flatMap(text => JSON.parse(text) as SeenSheet[]);
  return {'seen-sheets.json': jsonLines(all.reduce<readonly SeenSheet[]>(addSeenSheet, seen))};
}

/** Reads, checks, audits and compares new lists. Throws a UserError, and touches no file. */
export async function prepareUpdate(
  sheets: NewSheets,
  options: UpdateOptions,
  parts: Parts,
): Promise<Update> {
  const {folder, seen} = parts;
  const list = await readList(sheets.participating, options, parts);
  const pending = await readPending(sheets.pending, list, options.today, parts);
  const made = list && (await makeListFiles(folder, list, sheets.participating.file.bytes));
  if (made?.faults.length) throw new UserError(faultSentence(made.faults));
  return {
    list,
    pending,
    diff: made?.diff ?? null,
    notes: made?.notes ?? [],
    files: {
      ...made?.files,
      ...pending?.files,
      ...seenFiles([list?.files, pending?.files], seen),
    },
  };
}
