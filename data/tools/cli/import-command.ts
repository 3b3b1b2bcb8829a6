import {UserError} from '../lib/user-error.ts';
import {packData} from '../pack/pack-data.ts';
import {readReferenceData} from '../reference/reference-data.ts';
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
import {ROOT, today} from './shared/project.ts';

const OPTIONS = {
  ...UPDATE_OPTIONS,
  again: {type: 'boolean', default: false},
  pending: {type: 'boolean', default: false},
} as const;

const USAGE =
  'Name one sheet: npm run data:import -- <sheet.xlsx> [--date YYYY-MM-DD] [--out <folder>] ' +
  '[--accept-drop] [--accept-lost-column] [--dry-run] [--again] [--pending].';

/** The project itself. */
export const PROJECT: ProjectContext = {
  root: ROOT,
  reference: readReferenceData,
  today: today(),
  pack: packData,
};

/**
 * Runs `npm run data:import -- <args>`: `data:update --file` with one sheet of either kind. Returns
 * the report. Throws a UserError, and leaves all files as they were, when the list is refused.
 */
export async function importCommand(
  args: readonly string[],
  context: ProjectContext = PROJECT,
): Promise<string> {
  const {values, positionals} = parseOptions(args, OPTIONS, USAGE);
  const [path, ...others] = positionals;
  if (!path || others.length > 0) throw new UserError(USAGE);
  const {again, out} = values;
  const sheet = {date: givenDate(values.date), file: readSheetFile(path)};
  const sheets = {
    participating: values.pending ? null : sheet,
    pending: values.pending ? sheet : null,
    areGiven: true,
  };
  const options = {
    again,
    acceptDrop: values['accept-drop'],
    acceptLostColumn: values['accept-lost-column'],
  };
  const update = await prepare(sheets, options, out, context);
  if (!update.list && !update.pending) {
    return `Nothing new: ${sheet.file.sheet} is the list in place.`;
  }
  const report = reportUpdate(update);
  if (values['dry-run']) return `${report}\n${DRY_RUN}`;
  await writeUpdate(update, out, context);
  return report;
}
