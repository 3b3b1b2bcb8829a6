/**
 * `npm run data:update [-- --page <url> | --file <sheet.xlsx> [--pending-file <sheet.xlsx>]]
 * [--date YYYY-MM-DD] [--accept-drop] [--dry-run] [--out <folder>] [--body <file.md>]
 * [--timeout <seconds>] [--no-retry]`: from ICE's page to the files in `data/` and the module's copy
 * of them. Prints what changed, in Markdown; `--body` writes that to a file too, for a pull request.
 * When the list is the one in place nothing is touched.
 */
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {ICE_PAGE} from '../../../src/addresses.ts';
import {addSeenSheet, type SeenSheet} from '../checks/seen-sheet.ts';
import {DataFolder} from '../data-folder.ts';
import {writeChangesModule} from '../diff/changes-module.ts';
import {diffMarkdown} from '../diff/diff-report.ts';
import {readKnowledge} from '../knowledge.ts';
import {plainMarkdown} from '../plain-markdown.ts';
import {Refusal} from '../refusal.ts';
import {reportList, reportPending} from '../report.ts';
import {readSheetFile} from '../sheet-file.ts';
import {writeFiles} from '../write-files.ts';
import {findSheets, type FoundSheets} from './find-sheets.ts';
import {prepareUpdate, type Update} from './update-data.ts';

const ROOT = new URL('../../../', import.meta.url);
const DATA = fileURLToPath(new URL('data/', ROOT));

const OPTIONS = {
  page: {type: 'string'},
  file: {type: 'string'},
  'pending-file': {type: 'string'},
  date: {type: 'string'},
  'accept-drop': {type: 'boolean'},
  'dry-run': {type: 'boolean'},
  out: {type: 'string'},
  body: {type: 'string'},
  timeout: {type: 'string'},
  'no-retry': {type: 'boolean'},
} as const;

function parse(args: string[]) {
  try {
    return parseArgs({args, options: OPTIONS}).values;
  } catch (error) {
    throw new Refusal((error as Error).message);
  }
}

type Values = ReturnType<typeof parse>;

/** Lists read into `data/`, and those read into the other folder. */
function readSeen(folder: DataFolder): readonly SeenSheet[] {
  const own = new DataFolder(DATA).seenSheets();
  return folder.seenSheets().reduce<readonly SeenSheet[]>(addSeenSheet, own);
}

async function obtain(values: Values): Promise<FoundSheets> {
  const {file, date} = values;
  const pending = values['pending-file'];
  if (!file) {
    const options = {
      ...(values.timeout && {timeoutMs: Number(values.timeout) * 1000}),
      ...(values['no-retry'] && {waitsMs: []}),
    };
    const today = new Date().toISOString().slice(0, 10);
    const found = await findSheets(values.page ?? ICE_PAGE, today, options);
    const {participating} = found;
    return {...found, participating: {...participating, date: date ?? participating.date}};
  }
  return {
    participating: {file: readSheetFile(file), date},
    pending: pending ? {file: readSheetFile(pending), date: undefined} : null,
    notes: [],
  };
}

/** Writes the files and the module's copy; when that fails all is as it was. */
async function write(update: Update, out: string | undefined): Promise<void> {
  const undo = writeFiles(out ?? DATA, update.files);
  if (out) return;
  try {
    const {packModule} = await import('../pack.ts');
    await packModule(ROOT);
    writeChangesModule(fileURLToPath(ROOT));
  } catch (error) {
    undo();
    throw error;
  }
}

/** For a person at the keyboard: all that was repaired, and what needs a look. */
function report({list, pending}: Update): string {
  return [list && reportList(list), pending && reportPending(pending)].filter(Boolean).join('\n');
}

/** For a pull request. */
function body({list, pending, diff, notes}: Update, found: FoundSheets): string {
  const looks = [...(list?.looks ?? []), ...(pending?.looks ?? [])];
  const lines = looks.map(
    ({row, about, message}) => `- row ${row}, ${plainMarkdown(`${about}: ${message}`)}`,
  );
  const waiting = pending?.pending;
  return [
    ...(diff ? [diffMarkdown(diff)] : []),
    ...(waiting ? [`## Applications: ${waiting.list.length}, as of ${waiting.asOf}`, ''] : []),
    ...(lines.length ? [`## Needs a look (${lines.length})`, '', ...lines, ''] : []),
    ...[...found.notes, ...notes].map(note => `- ${note}`),
  ].join('\n');
}

async function run(args: string[]): Promise<void> {
  const values = parse(args);
  const folder = new DataFolder(values.out ?? DATA);
  const found = await obtain(values);
  const options = {acceptDrop: values['accept-drop'] ?? false, acceptOlder: Boolean(values.file)};
  const parts = {folder, knowledge: readKnowledge(), seen: readSeen(folder)};
  const update = await prepareUpdate(found, options, parts);
  for (const note of found.notes) console.error(`Note: ${note}.`);
  if (!update.list && !update.pending) {
    console.log(`Nothing new: ${found.participating.file.sheet} is the list in place.`);
    return;
  }
  const text = body(update, found);
  console.error(report(update));
  console.log(text);
  if (values.body) writeFileSync(values.body, text);
  if (values['dry-run']) console.log('Nothing was written (--dry-run).');
  else await write(update, values.out);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`Refused: ${error.message}`);
  process.exitCode = 1;
}
