import {fileURLToPath} from 'node:url';
import {DataFolder} from '../data-files/data-folder.ts';
import {writeFiles} from '../lib/write-files.ts';
import {reportList, reportPending} from '../list/report.ts';
import type {ReferenceData} from '../reference/reference-data.ts';
import {
  prepareUpdate,
  readSeen,
  type NewSheets,
  type Update,
  type UpdateOptions,
} from '../update/prepare-update.ts';

/** Project that a command works on; a test hands in one of its own. */
export interface ProjectContext {
  /** The project's root, with `data/` in it. */
  readonly root: URL;
  readonly reference: () => ReferenceData;
  /** ISO date of today. */
  readonly today: string;
  /** Writes the module's copy of the data. */
  readonly pack: (root: URL) => Promise<void> | void;
}

/** Options that `data:import` and `data:update` share. */
export const UPDATE_OPTIONS = {
  date: {type: 'string'},
  out: {type: 'string'},
  'accept-drop': {type: 'boolean', default: false},
  'accept-lost-column': {type: 'boolean', default: false},
  'dry-run': {type: 'boolean', default: false},
} as const;

/** Last line of a report when nothing is written. */
export const DRY_RUN = 'Nothing was written (--dry-run).';

/** Prepares an update of the data folder, or of the one that was named with --out. */
export async function prepare(
  sheets: NewSheets,
  options: UpdateOptions,
  out: string | undefined,
  {root, reference, today}: ProjectContext,
): Promise<Update> {
  const data = new DataFolder(dataOf(root));
  const folder = out ? new DataFolder(out) : data;
  const seen = readSeen(folder, data);
  return prepareUpdate(sheets, options, {folder, reference: reference(), seen, today});
}

/** Writes an update and packs the module's copy; when that fails the old files are put back. */
export async function writeUpdate(
  {files}: Update,
  out: string | undefined,
  {root, pack}: ProjectContext,
): Promise<void> {
  const undo = writeFiles(out ?? dataOf(root), files);
  if (out) return;
  try {
    await pack(root);
  } catch (error) {
    undo();
    throw error;
  }
}

/** Reports an update to a person at the keyboard: totals, repairs and review notes. */
export function reportUpdate({list, pending, notes}: Update): string {
  const lists = [list && reportList(list), pending && reportPending(pending)].filter(Boolean);
  return [...lists, ...notes.map(note => `Note: ${note}.`)].join('\n');
}

function dataOf(root: URL): string {
  return fileURLToPath(new URL('data/', root));
}
