/**
 * `npm run data:import -- <sheet.xlsx> [--date YYYY-MM-DD] [--out <folder>] [--accept-drop]
 * [--dry-run] [--again] [--pending]`: from ICE's spreadsheet to the files in `data/`.
 */
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {calendarDate} from './calendar-date.ts';
import {addSeenSheet, type SeenSheet} from './checks/seen-sheet.ts';
import {DataFolder} from './data-folder.ts';
import {importList} from './import-list.ts';
import {importPending} from './import-pending.ts';
import {readKnowledge} from './knowledge.ts';
import {Refusal} from './refusal.ts';
import {reportList, reportPending} from './report.ts';
import {readSheetFile, type SheetFile} from './sheet-file.ts';
import {writeFiles, type Files} from './write-files.ts';

const ROOT = new URL('../../', import.meta.url);
const DATA = fileURLToPath(new URL('data/', ROOT));

const OPTIONS = {
  date: {type: 'string'},
  out: {type: 'string'},
  'accept-drop': {type: 'boolean'},
  'dry-run': {type: 'boolean'},
  again: {type: 'boolean'},
  pending: {type: 'boolean'},
} as const;

const USAGE =
  'Name one sheet: npm run data:import -- <sheet.xlsx> [--date YYYY-MM-DD] [--out <folder>] ' +
  '[--accept-drop] [--dry-run] [--again] [--pending].';

/** What was asked for on the command line. */
interface Request {
  readonly sheet: string;
  readonly date: string | undefined;
  readonly out: string | undefined;
  readonly acceptDrop: boolean;
  readonly dryRun: boolean;
  /** Read the sheet in place once more: the rules have changed since. */
  readonly again: boolean;
  readonly pending: boolean;
}

function checkDate(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (found && calendarDate(Number(found[1]), Number(found[2]), Number(found[3]))) return date;
  throw new Refusal(`--date ${date} is no day: write it as YYYY-MM-DD.`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({args: [...args], options: OPTIONS, allowPositionals: true});
  } catch (error) {
    throw new Refusal(`${(error as Error).message.split('.')[0]}. ${USAGE}`);
  }
}

function readRequest(args: readonly string[]): Request {
  const {values, positionals} = parse(args);
  const [sheet, ...others] = positionals;
  if (!sheet || others.length > 0) throw new Refusal(USAGE);
  return {
    sheet,
    date: checkDate(values.date),
    out: values.out,
    acceptDrop: values['accept-drop'] ?? false,
    dryRun: values['dry-run'] ?? false,
    again: values.again ?? false,
    pending: values.pending ?? false,
  };
}

/** Lists read into `data/`, and those read into the other folder. */
function readSeen(folder: DataFolder): readonly SeenSheet[] {
  const own = new DataFolder(DATA).seenSheets();
  return folder.seenSheets().reduce<readonly SeenSheet[]>(addSeenSheet, own);
}

function isInPlace(
  request: Request,
  file: SheetFile,
  inPlace: {sheet: string; sha256: string; asOf: string} | null,
): boolean {
  if (request.again || inPlace?.sha256 !== file.sha256) return false;
  return inPlace.sheet === file.sheet && (!request.date || request.date === inPlace.asOf);
}

/** Packs the module's copy; when that fails the data files go back to what they were. */
async function write(request: Request, files: Files): Promise<void> {
  if (request.dryRun) return;
  const undo = writeFiles(request.out ?? DATA, files);
  if (request.out) return;
  try {
    const {packModule} = await import('./pack.ts');
    await packModule(ROOT);
  } catch (error) {
    undo();
    throw error;
  }
}

async function runPending(request: Request, file: SheetFile, folder: DataFolder): Promise<string> {
  const {date} = request;
  if (isInPlace(request, file, folder.pending())) return nothingNew(file);
  const options = {
    date,
    agreements: folder.agreements(),
    agreementsAsOf: folder.release()?.asOf ?? null,
    seen: readSeen(folder),
  };
  const imported = await importPending(file, options, readKnowledge());
  await write(request, imported.files);
  return reportPending(imported);
}

async function runList(request: Request, file: SheetFile, folder: DataFolder): Promise<string> {
  const {date, acceptDrop} = request;
  const inPlace = folder.release();
  if (isInPlace(request, file, inPlace)) return nothingNew(file);
  const options = {date, acceptDrop, inPlace, seen: readSeen(folder)};
  const imported = await importList(file, options, readKnowledge());
  await write(request, imported.files);
  return reportList(imported);
}

function nothingNew({sheet}: SheetFile): string {
  return `Nothing new: ${sheet} is the list in place.`;
}

async function run(args: readonly string[]): Promise<string> {
  const request = readRequest(args);
  const file = readSheetFile(request.sheet);
  const folder = new DataFolder(request.out ?? DATA);
  const report = await (request.pending ? runPending : runList)(request, file, folder);
  return request.dryRun ? `${report}\nNothing was written (--dry-run).` : report;
}

try {
  console.log(await run(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`Refused: ${error.message}`);
  process.exitCode = 1;
}
