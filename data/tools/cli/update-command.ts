import {writeFileSync} from 'node:fs';
import {ICE_PAGE} from '../../../src/addresses.ts';
import {diffMarkdown} from '../diff/diff-report.ts';
import {plainMarkdown} from '../lib/plain-markdown.ts';
import {UserError} from '../lib/user-error.ts';
import type {ReviewNote} from '../rows/read-row.ts';
import type {DownloadOptions} from '../update/download.ts';
import {findSheets} from '../update/find-sheets.ts';
import type {NewSheets, Update} from '../update/prepare-update.ts';
import {readSheetFile} from '../xlsx/sheet-file.ts';
import {
  DRY_RUN,
  prepare,
  reportUpdate,
  UPDATE_OPTIONS,
  writeUpdate,
  type ProjectContext,
} from './apply-update.ts';
import {givenDate, parseOptions} from './shared/parse-options.ts';

/** Project and connections that the command works with. */
export interface UpdateContext extends ProjectContext {
  readonly download: DownloadOptions;
  /** Prints for a person at the keyboard. */
  readonly log: (text: string) => void;
}

const OPTIONS = {
  ...UPDATE_OPTIONS,
  page: {type: 'string'},
  file: {type: 'string'},
  'pending-file': {type: 'string'},
  body: {type: 'string'},
} as const;

const USAGE =
  'npm run data:update [-- --page <url> | --file <sheet.xlsx> [--pending-file <sheet.xlsx>]] ' +
  '[--date YYYY-MM-DD] [--out <folder>] [--accept-drop] [--accept-lost-column] [--dry-run] ' +
  '[--body <file.md>].';

function parse(args: readonly string[]) {
  const {values, positionals} = parseOptions(args, OPTIONS, USAGE);
  if (positionals.length > 0) throw new UserError(`Unexpected: ${positionals[0]}. ${USAGE}`);
  return values;
}

type Values = ReturnType<typeof parse>;

/** Sheets from a page or from the disk, and notes on the sheets that were not chosen. */
interface FoundSheets extends NewSheets {
  readonly notes: readonly string[];
}

/** Refuses sources that exclude each other: nothing that was given is ignored in silence. */
function checkSources({file, page, 'pending-file': pending}: Values): void {
  if (file && page) {
    throw new UserError('Give a page with --page or a sheet with --file, not both.');
  }
  if (pending && !file) throw new UserError('--pending-file goes with --file <sheet.xlsx>.');
}

function fromDisk(file: string, pending: string | undefined, date: string | undefined) {
  return {
    participating: {file: readSheetFile(file), date},
    pending: pending ? {file: readSheetFile(pending), date: undefined} : null,
    areGiven: true,
    notes: [],
  };
}

async function fromPage(
  page: string | undefined,
  date: string | undefined,
  {today, download}: UpdateContext,
): Promise<FoundSheets> {
  const found = await findSheets(page ?? ICE_PAGE, today, download);
  const {participating} = found;
  return {
    ...found,
    participating: {...participating, date: date ?? participating.date},
    areGiven: false,
  };
}

/** Writes a part of the text, unless there is nothing to say. */
function bodySection(title: string, notes: readonly ReviewNote[]): string[] {
  const lines = notes.map(
    ({row, about, message}) => `- row ${row}, ${plainMarkdown(`${about}: ${message}`)}`,
  );
  return lines.length ? [`## ${title} (${lines.length})`, '', ...lines, ''] : [];
}

/** Writes the text of a pull request. */
function body({list, pending, diff, notes}: Update, found: FoundSheets): string {
  const reviewNotes = [...(list?.reviewNotes ?? []), ...(pending?.reviewNotes ?? [])];
  const waiting = pending?.pending;
  return [
    ...(diff ? [diffMarkdown(diff)] : []),
    ...(waiting ? [`## Applications: ${waiting.list.length}, as of ${waiting.asOf}`, ''] : []),
    ...bodySection('Applications that are set aside', pending?.setAside ?? []),
    ...bodySection('To be reviewed', reviewNotes),
    ...[...found.notes, ...notes].map(note => `- ${note}`),
  ].join('\n');
}

/**
 * Runs `npm run data:update -- <args>`. Returns the changes in Markdown. Throws a UserError, and
 * leaves all files as they were, when a list is refused.
 */
export async function updateCommand(
  args: readonly string[],
  context: UpdateContext,
): Promise<string> {
  const values = parse(args);
  checkSources(values);
  const {file, out} = values;
  const date = givenDate(values.date);
  const found: FoundSheets = file
    ? fromDisk(file, values['pending-file'], date)
    : await fromPage(values.page, date, context);
  for (const note of found.notes) context.log(`Note: ${note}.`);
  const options = {
    acceptDrop: values['accept-drop'],
    acceptLostColumn: values['accept-lost-column'],
    again: false,
  };
  const update = await prepare(found, options, out, context);
  if (!update.list && !update.pending) {
    for (const note of update.notes) context.log(`Note: ${note}.`);
    return `Nothing new: ${found.participating!.file.sheet} is the list in place.`;
  }
  context.log(reportUpdate(update));
  const text = body(update, found);
  if (values['dry-run']) return `${text}\n${DRY_RUN}`;
  // First what may fail without harm: the data is then as it was.
  if (values.body) writeFileSync(values.body, text);
  await writeUpdate(update, out, context);
  return text;
}
