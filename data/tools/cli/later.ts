/**
 * `npm run data:later -- <counts.csv> --total YYYY-MM-DD=N … --archive <name>=<address> …`: reads
 * counts of lists that are newer than the one in place into `data/later-counts.json`, and packs them.
 * A second `--archive YYYY-MM-DD:<name>=<address>` names one more that counted the list of that date.
 */
import {readFileSync} from 'node:fs';
import {DATA} from '../data-files/data-folder.ts';
import {laterCountsJson} from '../data-files/json-text.ts';
import type {Archive} from '../data-files/later-counts.ts';
import {countStates} from '../history/count-states.ts';
import {makeLaterDates, mergeLaterDates, newerThan} from '../history/later-counts.ts';
import {readLaterCounts} from '../history/read-later-counts.ts';
import {UserError} from '../lib/user-error.ts';
import {writeFiles} from '../lib/write-files.ts';
import {packData} from '../pack/pack-data.ts';
import {parseOptions} from './shared/parse-options.ts';
import {ROOT} from './shared/project.ts';
import {runTool} from './shared/run-tool.ts';

const USAGE =
  'npm run data:later -- <counts.csv> --total YYYY-MM-DD=N … --archive [YYYY-MM-DD:]<name>=<address> ….';

const OPTIONS = {
  total: {type: 'string', multiple: true},
  archive: {type: 'string', multiple: true},
} as const;

const TOTAL = /^(\d{4}-\d{2}-\d{2})=(\d+)$/;
const ARCHIVE = /^(?:(\d{4}-\d{2}-\d{2}):)?([^=]+)=(https?:\/\/\S+)$/;

function readTotal(text: string): [string, number] {
  const [, date, total] = TOTAL.exec(text) ?? [];
  if (date) return [date, Number(total)];
  throw new UserError(`--total ${text} can't be read: write it as YYYY-MM-DD=N.`);
}

/** Reads an archive, and the one date that it is named for, if any. */
function readArchive(text: string): Archive & {readonly date: string | undefined} {
  const [, date, name, url] = ARCHIVE.exec(text) ?? [];
  if (name && url) return {date, name, url};
  throw new UserError(`--archive ${text} can't be read: write it as <name>=<address>.`);
}

function run(args: string[]): string {
  const {values, positionals} = parseOptions(args, OPTIONS, USAGE);
  const [path, ...others] = positionals;
  if (!path || others.length > 0) throw new UserError(`Name one table: ${USAGE}`);
  const archives = (values.archive ?? []).map(readArchive);
  const about = {
    totals: new Map((values.total ?? []).map(readTotal)),
    archives: (asOf: string) =>
      archives.filter(({date}) => !date || date === asOf).map(({name, url}) => ({name, url})),
  };
  const {asOf} = DATA.read('release.json');
  const inPlace = {asOf, states: countStates(DATA.read('agreements.json'))};
  const added = makeLaterDates(readLaterCounts(readFileSync(path, 'utf8')), about, inPlace);
  const before = DATA.find('later-counts.json')?.dates ?? [];
  const dates = newerThan(mergeLaterDates(before, added), asOf);
  writeFiles(DATA.path, {'later-counts.json': laterCountsJson(dates)});
  packData(ROOT);
  return dates.map(({asOf: date, total}) => `${date}  ${total} agreements`).join('\n');
}

await runTool(() => run(process.argv.slice(2)));
