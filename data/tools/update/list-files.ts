import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {auditList} from '../audit/audit-list.ts';
import {auditMarkdown} from '../audit/audit-report.ts';
import type {DataFolder} from '../data-files/data-folder.ts';
import {addToChangeLog, changeLogJson, readChangeLog, redateInLog} from '../diff/change-log.ts';
import {diffLists, type ListVersion} from '../diff/diff-lists.ts';
import type {ListDiff} from '../data-files/list-diff.ts';
import {extendHistory} from '../history/extend-history.ts';
import {historyJson, type HistoryMonth} from '../history/history.ts';
import type {ImportedList} from '../list/import-list.ts';
import {UserError} from '../lib/user-error.ts';
import type {Release} from '../list/release.ts';
import type {Files} from '../lib/write-files.ts';

/** A new list's own files and all that is made from them. Nothing is written yet. */
export interface ListFiles {
  readonly files: Files;
  /** Null when there was no list before, or these are its bytes. */
  readonly diff: ListDiff | null;
  /** What a person should know. */
  readonly notes: readonly string[];
  /** What the audit can't explain: then its report is not among the files, and none should go online. */
  readonly faults: readonly string[];
}

function toVersion({release, merged}: ImportedList): ListVersion {
  const {asOf, sheet} = release;
  return {asOf, sheet, agreements: merged.map(({agreement}) => agreement)};
}

/** The list in place, where it is this very one: read again, or given another date. */
function sameList(folder: DataFolder, {release}: ImportedList): Release | null {
  const inPlace = folder.release();
  return inPlace?.sha256 === release.sha256 ? inPlace : null;
}

function diffAgainst(folder: DataFolder, list: ImportedList): ListDiff | null {
  const before = folder.release();
  if (!before || sameList(folder, list)) return null;
  const {asOf, sheet} = before;
  return diffLists({asOf, sheet, agreements: folder.agreements()}, toVersion(list));
}

function changeFiles(folder: DataFolder, list: ImportedList, diff: ListDiff | null): Files {
  const log = readChangeLog(join(folder.path, 'changes.json'));
  const same = sameList(folder, list);
  if (diff) return {'changes.json': changeLogJson(addToChangeLog(log, diff))};
  const {asOf, sheet} = list.release;
  return same && log.length > 0
    ? {'changes.json': changeLogJson(redateInLog(log, same, {asOf, sheet}))}
    : {};
}

function historyFiles(folder: DataFolder, list: ImportedList): Pick<ListFiles, 'files' | 'notes'> {
  const path = join(folder.path, 'history.json');
  if (!existsSync(path)) return {files: {}, notes: []};
  const {months} = JSON.parse(readFileSync(path, 'utf8')) as {months: HistoryMonth[]};
  const same = sameList(folder, list);
  const others = months.filter(({asOf, sheet}) => asOf !== same?.asOf || sheet !== same.sheet);
  const extended = extendHistory(others, toVersion(list));
  if (extended) return {files: {'history.json': historyJson(extended)}, notes: []};
  const gap = `months are missing between ${others.at(-1)!.month} and ${list.release.asOf}`;
  return {
    files: {},
    notes: [`history.json is as it was: ${gap}. Read their lists with npm run data:history`],
  };
}

async function auditFiles(
  list: ImportedList,
  bytes: Uint8Array,
): Promise<Pick<ListFiles, 'files' | 'faults'>> {
  const texts = {
    agreements: list.files['agreements.json']!,
    release: list.files['release.json']!,
  };
  const audit = await auditList(bytes, texts).catch(refused);
  const {faults} = audit;
  return {
    files: 'totals' in audit && !faults.length ? {'audit.md': auditMarkdown(audit)} : {},
    faults,
  };
}

/** A sheet that the audit can't read is one that it can't vouch for. */
function refused(error: unknown): {faults: readonly string[]} {
  if (!(error instanceof UserError)) throw error;
  return {faults: [error.message]};
}

/** The faults of an audit in a sentence; empty where there is none. */
export function faultSentence([first, ...others]: readonly string[]): string {
  if (first === undefined) return '';
  const more = others.length ? ` (and ${others.length} more)` : '';
  return `The audit can't explain this: ${first.replace(/\.$/, '')}${more}.`;
}

/** All files that a new list comes to: its own, what changed on it, the history with it, and its audit. */
export async function makeListFiles(
  folder: DataFolder,
  list: ImportedList,
  bytes: Uint8Array,
): Promise<ListFiles> {
  const diff = diffAgainst(folder, list);
  const changes = changeFiles(folder, list, diff);
  const history = historyFiles(folder, list);
  const audit = await auditFiles(list, bytes);
  return {
    files: {...list.files, ...history.files, ...changes, ...audit.files},
    diff,
    notes: history.notes,
    faults: audit.faults,
  };
}
