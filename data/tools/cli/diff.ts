/**
 * `npm run data:diff -- <old> <new> [--json] [--keep] [--date YYYY-MM-DD]`: what changed between two
 * lists, in Markdown or as JSON. A list is a sheet of ICE's, an `agreements.json`, a data folder or a
 * git revision: `npm run data:diff -- HEAD~1 data`. `--keep` enters it in `data/changes.json`.
 */
import {givenDate, parseOptions} from './shared/parse-options.ts';
import {UserError} from '../lib/user-error.ts';
import {runTool} from './shared/run-tool.ts';
import {writeFiles} from '../lib/write-files.ts';
import {DATA} from '../data-files/data-folder.ts';
import {changeLogJson} from '../data-files/json-text.ts';
import {addToChangeLog} from '../diff/change-log.ts';
import {diffLists} from '../diff/diff-lists.ts';
import {diffMarkdown} from '../diff/diff-report.ts';
import type {ListDiff} from '../data-files/list-diff.ts';
import {readVersion} from '../diff/read-version.ts';

const USAGE =
  'Name two lists: npm run data:diff -- <old> <new> [--json] [--keep]. A list is a sheet, an ' +
  'agreements.json, a data folder or a git revision.';

const OPTIONS = {
  json: {type: 'boolean'},
  keep: {type: 'boolean'},
  date: {type: 'string'},
} as const;

function keep(diff: ListDiff): void {
  const log = addToChangeLog(DATA.find('changes.json') ?? [], diff);
  writeFiles(DATA.path, {'changes.json': changeLogJson(log)});
}

async function run(args: string[]): Promise<string> {
  const {values, positionals} = parseOptions(args, OPTIONS, USAGE);
  const [from, to, ...others] = positionals;
  if (!from || !to || others.length > 0) throw new UserError(USAGE);
  const diff = diffLists(await readVersion(from), await readVersion(to, givenDate(values.date)));
  if (values.keep) keep(diff);
  return values.json ? JSON.stringify(diff, null, 2) : diffMarkdown(diff);
}

await runTool(() => run(process.argv.slice(2)));
