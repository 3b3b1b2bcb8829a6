import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {addSeenSheet, type SeenSheet} from '../checks/list/seen-sheet.ts';
import {DataFolder} from '../data-files/data-folder.ts';
import {givenDate} from './given-date.ts';
import {importList} from '../list/import-list.ts';
import {importPending} from '../list/import-pending.ts';
import {readReferenceData, type ReferenceData} from '../reference/reference-data.ts';
import {faultSentence, makeListFiles} from '../update/list-files.ts';
import {UserError} from '../lib/user-error.ts';
import {reportList, reportPending} from '../list/report.ts';
import {readSheetFile, type SheetFile} from '../xlsx/sheet-file.ts';
import {writeFiles, type Files} from '../lib/write-files.ts';

const OPTIONS = {
  date: {type: 'string'},
  out: {type: 'string'},
  'accept-drop': {type: 'boolean'},
  'accept-lost-column': {type: 'boolean'},
  'dry-run': {type: 'boolean'},
  again: {type: 'boolean'},
  pending: {type: 'boolean'},
} as const;

const USAGE =
  'Name one sheet: npm run data:import -- <sheet.xlsx> [--date YYYY-MM-DD] [--out <folder>] ' +
  '[--accept-drop] [--accept-lost-column] [--dry-run] [--again] [--pending].';

/** What the command works on; a test hands in a project of its own. */
export interface ImportContext {
  /** The project's root, with `data/` in it. */
  readonly root: URL;
  readonly reference: () => ReferenceData;
  /** ISO date of today. */
  readonly today: string;
  /** Packs the module's copy of the data. */
  readonly pack: (root: URL) => Promise<void>;
}

/** What the command says, and whether it did what it was asked. */
export interface ImportOutcome {
  readonly exitCode: 0 | 1;
  readonly message: string;
}

/** What was asked for on the command line. */
interface Request {
  readonly sheet: string;
  readonly date: string | undefined;
  readonly out: string | undefined;
  readonly acceptDrop: boolean;
  readonly acceptLostColumn: boolean;
  readonly dryRun: boolean;
  /** Read the sheet in place once more: the rules have changed since. */
  readonly again: boolean;
  readonly pending: boolean;
}

const PROJECT: ImportContext = {
  root: new URL('../../../', import.meta.url),
  reference: readReferenceData,
  today: new Date().toISOString().slice(0, 10),
  pack: async root => (await import('../pack/pack-data.ts')).packData(root),
};

function parse(args: readonly string[]) {
  try {
    return parseArgs({args: [...args], options: OPTIONS, allowPositionals: true});
  } catch (error) {
    throw new UserError(`${(error as Error).message.split('.')[0]}. ${USAGE}`);
  }
}

function readRequest(args: readonly string[]): Request {
  const {values, positionals} = parse(args);
  const [sheet, ...others] = positionals;
  if (!sheet || others.length > 0) throw new UserError(USAGE);
  return {
    sheet,
    date: givenDate(values.date),
    out: values.out,
    acceptDrop: values['accept-drop'] ?? false,
    acceptLostColumn: values['accept-lost-column'] ?? false,
    dryRun: values['dry-run'] ?? false,
    again: values.again ?? false,
    pending: values.pending ?? false,
  };
}

/** One run of the command. */
class ImportRun {
  readonly #request: Request;
  readonly #context: ImportContext;
  readonly #folder: DataFolder;
  readonly #data: string;

  constructor(request: Request, context: ImportContext) {
    this.#request = request;
    this.#context = context;
    this.#data = fileURLToPath(new URL('data/', context.root));
    this.#folder = new DataFolder(request.out ?? this.#data);
  }

  async run(): Promise<string> {
    const {sheet, pending, dryRun} = this.#request;
    const file = readSheetFile(sheet);
    const report = await (pending ? this.#importPending(file) : this.#importList(file));
    return dryRun ? `${report}\nNothing was written (--dry-run).` : report;
  }

  async #importList(file: SheetFile): Promise<string> {
    const {date, acceptDrop, acceptLostColumn} = this.#request;
    const inPlace = this.#folder.release();
    if (this.#isInPlace(file, inPlace)) return nothingNew(file);
    const {today} = this.#context;
    const before = this.#folder.agreements();
    const accepted = {acceptDrop, acceptLostColumn};
    const options = {date, today, ...accepted, inPlace, before, seen: this.#seen()};
    const imported = await importList(file, options, this.#context.reference());
    const {files, notes, faults} = await makeListFiles(this.#folder, imported, file.bytes);
    await this.#write(files);
    const noted = notes.map(note => `Note: ${note}.`);
    const unexplained = faults.length ? [`${faultSentence(faults)} Look before you publish.`] : [];
    return [reportList(imported), ...noted, ...unexplained].join('\n');
  }

  async #importPending(file: SheetFile): Promise<string> {
    if (this.#isInPlace(file, this.#folder.pending())) return nothingNew(file);
    const options = {
      date: this.#request.date,
      today: this.#context.today,
      agreements: this.#folder.agreements(),
      agreementsAsOf: this.#folder.release()?.asOf ?? null,
      seen: this.#seen(),
    };
    const imported = await importPending(file, options, this.#context.reference());
    await this.#write(imported.files);
    return reportPending(imported);
  }

  #isInPlace(
    {sheet, sha256}: SheetFile,
    inPlace: {sheet: string; sha256: string; asOf: string} | null,
  ): boolean {
    const {again, date} = this.#request;
    if (again || inPlace?.sha256 !== sha256 || inPlace.sheet !== sheet) return false;
    return !date || date === inPlace.asOf;
  }

  /** Lists that were read into `data/`, and those that were read into the other folder. */
  #seen(): readonly SeenSheet[] {
    const own = new DataFolder(this.#data).seenSheets();
    return this.#folder.seenSheets().reduce<readonly SeenSheet[]>(addSeenSheet, own);
  }

  /** Writes, and packs the module's copy; when that fails the old files are put back. */
  async #write(files: Files): Promise<void> {
    const {dryRun, out} = this.#request;
    if (dryRun) return;
    const undo = writeFiles(out ?? this.#data, files);
    try {
      if (!out) await this.#context.pack(this.#context.root);
    } catch (error) {
      undo();
      throw error;
    }
  }
}

function nothingNew({sheet}: SheetFile): string {
  return `Nothing new: ${sheet} is the list in place.`;
}

/** Runs `npm run data:import -- <args>`. What is refused leaves all files as they were. */
export async function importCommand(
  args: readonly string[],
  context: ImportContext = PROJECT,
): Promise<ImportOutcome> {
  try {
    return {exitCode: 0, message: await new ImportRun(readRequest(args), context).run()};
  } catch (error) {
    if (error instanceof UserError) return {exitCode: 1, message: `Refused: ${error.message}`};
    // A full disk, a folder that may not be written: no fault of the code's.
    const isSystem = error instanceof Error && 'syscall' in error;
    if (!isSystem) throw error;
    return {exitCode: 1, message: `Failed, and nothing was changed: ${error.message}.`};
  }
}
