import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {ICE_PAGE} from '../../../src/addresses.ts';
import {addSeenSheet, type SeenSheet} from '../checks/list/seen-sheet.ts';
import {DataFolder} from '../data-files/data-folder.ts';
import {diffMarkdown} from '../diff/diff-report.ts';
import {givenDate} from './given-date.ts';
import type {ReferenceData} from '../reference/reference-data.ts';
import {plainMarkdown} from '../lib/plain-markdown.ts';
import {UserError} from '../lib/user-error.ts';
import {reportList, reportPending} from '../list/report.ts';
import {readSheetFile} from '../xlsx/sheet-file.ts';
import {writeFiles} from '../lib/write-files.ts';
import type {DownloadOptions} from '../update/download.ts';
import {findSheets, type FoundSheets} from '../update/find-sheets.ts';
import {prepareUpdate, type Update} from '../update/update-data.ts';

/** What the command works with. */
export interface UpdateContext {
  /** The project's folder; `data/` and `src/data/` stand in it. */
  readonly root: URL;
  readonly reference: () => ReferenceData;
  /** Writes the module's copy of the data. */
  readonly pack: () => Promise<void>;
  /** ISO date of today. */
  readonly today: string;
  readonly download: DownloadOptions;
  /** For a person at the keyboard. */
  readonly log: (text: string) => void;
}

const OPTIONS = {
  page: {type: 'string'},
  file: {type: 'string'},
  'pending-file': {type: 'string'},
  date: {type: 'string'},
  'accept-drop': {type: 'boolean'},
  'accept-lost-column': {type: 'boolean'},
  'dry-run': {type: 'boolean'},
  out: {type: 'string'},
  body: {type: 'string'},
} as const;

function parse(args: string[]) {
  try {
    return parseArgs({args, options: OPTIONS}).values;
  } catch (error) {
    throw new UserError((error as Error).message);
  }
}

type Values = ReturnType<typeof parse>;

/** A list comes from a page or from the disk, and nothing that was given is passed over in silence. */
function checkSources({file, page, 'pending-file': pending}: Values): void {
  if (file && page)
    throw new UserError('Give a page with --page or a sheet with --file, not both.');
  if (pending && !file) throw new UserError('--pending-file goes with --file <sheet.xlsx>.');
}

/** Lists read into `data/`, and those read into the other folder. */
function readSeen(folder: DataFolder, data: string): readonly SeenSheet[] {
  const own = new DataFolder(data).seenSheets();
  return folder.seenSheets().reduce<readonly SeenSheet[]>(addSeenSheet, own);
}

function fromDisk(
  file: string,
  pending: string | undefined,
  date: string | undefined,
): FoundSheets {
  return {
    participating: {file: readSheetFile(file), date},
    pending: pending ? {file: readSheetFile(pending), date: undefined} : null,
    notes: [],
  };
}

async function fromPage({page, date}: Values, context: UpdateContext): Promise<FoundSheets> {
  const found = await findSheets(page ?? ICE_PAGE, context.today, context.download);
  const {participating} = found;
  return {...found, participating: {...participating, date: date ?? participating.date}};
}

/** Writes the files and the module's copy; when that fails all is as it was. */
async function write(update: Update, out: string | undefined, context: UpdateContext) {
  const undo = writeFiles(out ?? dataOf(context), update.files);
  if (out) return;
  try {
    await context.pack();
  } catch (error) {
    undo();
    throw error;
  }
}

function dataOf({root}: UpdateContext): string {
  return fileURLToPath(new URL('data/', root));
}

/** For a person at the keyboard: all that was repaired, and what needs a look. */
function report({list, pending}: Update): string {
  return [list && reportList(list), pending && reportPending(pending)].filter(Boolean).join('\n');
}

/** For a pull request. */
function body({list, pending, diff, notes}: Update, found: FoundSheets): string {
  const reviewNotes = [...(list?.reviewNotes ?? []), ...(pending?.reviewNotes ?? [])];
  const lines = reviewNotes.map(
    ({row, about, message}) => `- row ${row}, ${plainMarkdown(`${about}: ${message}`)}`,
  );
  const waiting = pending?.pending;
  return [
    ...(diff ? [diffMarkdown(diff)] : []),
    ...(waiting ? [`## Applications: ${waiting.list.length}, as of ${waiting.asOf}`, ''] : []),
    ...(lines.length ? [`## To be reviewed (${lines.length})`, '', ...lines, ''] : []),
    ...[...found.notes, ...notes].map(note => `- ${note}`),
  ].join('\n');
}

/** Runs the command. Returns what changed, in Markdown. Throws a UserError, and writes nothing then. */
export async function updateCommand(args: string[], context: UpdateContext): Promise<string> {
  const values = parse(args);
  checkSources(values);
  const {file, out} = values;
  const date = givenDate(values.date);
  const folder = new DataFolder(out ?? dataOf(context));
  const found = file
    ? fromDisk(file, values['pending-file'], date)
    : await fromPage(values, context);
  for (const note of found.notes) context.log(`Note: ${note}.`);
  const options = {
    acceptDrop: values['accept-drop'] ?? false,
    acceptLostColumn: values['accept-lost-column'] ?? false,
    acceptOlder: Boolean(file),
    today: context.today,
  };
  const seen = readSeen(folder, dataOf(context));
  const update = await prepareUpdate(found, options, {
    folder,
    reference: context.reference(),
    seen,
  });
  if (!update.list && !update.pending) {
    return `Nothing new: ${found.participating.file.sheet} is the list in place.`;
  }
  context.log(report(update));
  return finish(values, body(update, found), update, context);
}

async function finish(
  values: Values,
  text: string,
  update: Update,
  context: UpdateContext,
): Promise<string> {
  if (values['dry-run']) return `${text}\nNothing was written (--dry-run).`;
  // First what may fail without harm: the data is then as it was.
  if (values.body) writeFileSync(values.body, text);
  await write(update, values.out, context);
  return text;
}
