import {auditList} from '../audit/audit-list.ts';
import {auditMarkdown} from '../audit/audit-report.ts';
import type {DataFolder} from '../data-files/data-folder.ts';
import {
  changeLogJson,
  historyJson,
  jsonLines,
  jsonObject,
  laterCountsJson,
} from '../data-files/json-text.ts';
import type {ListDiff} from '../data-files/list-diff.ts';
import type {Release} from '../data-files/release.ts';
import {addToChangeLog, redateInLog} from '../diff/change-log.ts';
import {diffLists, type ListVersion} from '../diff/diff-lists.ts';
import {extendHistory, missingMonths} from '../history/extend-history.ts';
import {monthsOf, newerThan} from '../history/later-counts.ts';
import {stillLeft} from '../history/still-left.ts';
import {UserError} from '../lib/user-error.ts';
import type {Files} from '../lib/write-files.ts';
import type {ImportedList} from '../list/import-list.ts';

/** Files of a new list, and of all that is made from it. Nothing is written yet. */
export interface ListFiles {
  readonly files: Files;
  /** Null when there was no list before, or when these are its bytes. */
  readonly diff: ListDiff | null;
  /** Notes for the person who runs the command. */
  readonly notes: readonly string[];
}

function toVersion({release, merged}: ImportedList): ListVersion {
  const {asOf, sheet} = release;
  return {asOf, sheet, agreements: merged.map(({agreement}) => agreement)};
}

/** Finds the list in place, where it is this very one: read again, or given another date. */
function sameList(folder: DataFolder, {release}: ImportedList): Release | null {
  const inPlace = folder.release();
  return inPlace?.sha256 === release.sha256 ? inPlace : null;
}

function diffAgainst(folder: DataFolder, list: ImportedList): ListDiff | null {
  const before = folder.release();
  if (!before || sameList(folder, list)) return null;
  const {asOf, sheet} = before;
  return diffLists({asOf, sheet, agreements: folder.read('agreements.json')}, toVersion(list));
}

function changeFiles(folder: DataFolder, list: ImportedList, diff: ListDiff | null): Files {
  const log = folder.find('changes.json') ?? [];
  const same = sameList(folder, list);
  if (diff) return {'changes.json': changeLogJson(addToChangeLog(log, diff))};
  const {asOf, sheet} = list.release;
  return same && log.length > 0
    ? {'changes.json': changeLogJson(redateInLog(log, same, {asOf, sheet}))}
    : {};
}

/** Makes the months with a new list; those that newer counts tell of come before it. */
function historyFiles(folder: DataFolder, list: ImportedList): Pick<ListFiles, 'files' | 'notes'> {
  const history = folder.find('history.json');
  if (!history) return {files: {}, notes: []};
  const same = sameList(folder, list);
  const others = history.months.filter(
    ({asOf, sheet}) => asOf !== same?.asOf || sheet !== same.sheet,
  );
  const {asOf} = list.release;
  const later = folder.find('later-counts.json')?.dates ?? [];
  const months = extendHistory(others, toVersion(list), monthsOf(later, asOf));
  const before = missingMonths(history.months);
  const missing = missingMonths(months).filter(month => !before.includes(month));
  return {
    files: {'history.json': historyJson(months)},
    notes: missing.length
      ? [`history.json has no list of ${missing.join(', ')}: read theirs with npm run data:history`]
      : [],
  };
}

/** Leaves out of newer counts those that a new list overtakes. */
function laterFiles(folder: DataFolder, {release}: ImportedList): Files {
  const later = folder.find('later-counts.json');
  if (!later) return {};
  return {'later-counts.json': laterCountsJson(newerThan(later.dates, release.asOf))};
}

/** Leaves out of what has left since the list in place what a new list tells by itself. */
function leftFiles(folder: DataFolder, list: ImportedList): Files {
  const left = folder.find('left-since.json');
  if (!left) return {};
  return {'left-since.json': jsonLines(stillLeft(left, toVersion(list)))};
}

/** Describes the faults of an audit in a sentence. */
function faultSentence([first, ...others]: readonly string[]): string {
  const more = others.length ? ` (and ${others.length} more)` : '';
  return `The audit can't explain this: ${first!.replace(/\.$/, '')}${more}.`;
}

/** Audits a list. Throws a UserError when the audit can't read the sheet or can't explain a row. */
async function auditMarkdownOf(bytes: Uint8Array, files: Files): Promise<string> {
  const texts = {agreements: files['agreements.json']!, release: files['release.json']!};
  const audit = await auditList(bytes, texts).catch((error: unknown) => {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(faultSentence([error.message]), {cause: error});
  });
  if (audit.faults.length > 0) throw new UserError(faultSentence(audit.faults));
  return auditMarkdown(audit);
}

/**
 * Makes all files of a new list: its own, the changes on it, the history with it, and its audit.
 * Throws a UserError when the audit can't explain the list.
 */
export async function makeListFiles(
  folder: DataFolder,
  list: ImportedList,
  bytes: Uint8Array,
): Promise<ListFiles> {
  const own = {
    'agreements.json': jsonLines(list.merged.map(({agreement}) => agreement)),
    'release.json': jsonObject(list.release),
  };
  const audit = await auditMarkdownOf(bytes, own);
  const diff = diffAgainst(folder, list);
  const history = historyFiles(folder, list);
  return {
    files: {
      ...own,
      ...history.files,
      ...laterFiles(folder, list),
      ...leftFiles(folder, list),
      ...changeFiles(folder, list, diff),
      'audit.md': audit,
    },
    diff,
    notes: history.notes,
  };
}
