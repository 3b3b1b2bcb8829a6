/**
 * `npm run data:history -- <folder> [--out <folder>]`: from a folder of past lists to
 * `data/history.json`, a month a line. Every list read is also kept in `data/seen-sheets.json`.
 */
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {DATA} from '../data-files/data-folder.ts';
import {makeHistory, readPastList, type History} from '../history/history.ts';
import {historyJson, jsonLines} from '../data-files/json-text.ts';
import {parseOptions} from './shared/parse-options.ts';
import {readReferenceData} from '../reference/reference-data.ts';
import {UserError} from '../lib/user-error.ts';
import {runTool} from './shared/run-tool.ts';
import {readSheetFile} from '../xlsx/sheet-file.ts';
import {writeFiles} from '../lib/write-files.ts';

const USAGE = 'Name the folder of past lists: npm run data:history -- <folder> [--out <folder>].';
const SPREADSHEET = /\.xlsx$/i;

async function readHistory(folder: string): Promise<History> {
  const reference = readReferenceData();
  const names = readdirSync(folder).filter(name => SPREADSHEET.test(name));
  const lists = [];
  for (const name of names.sort()) {
    lists.push(await readPastList(readSheetFile(join(folder, name)), reference));
  }
  return makeHistory(lists, DATA.find('seen-sheets.json') ?? []);
}

function sum(counts: Iterable<readonly number[]>): number {
  return [...counts].flat().reduce((total, count) => total + count, 0);
}

function report({months, leftOut}: History): string {
  const lines = months.map(
    ({month, sheet, states}) => `${month}  ${sum(Object.values(states))} agreements  ${sheet}`,
  );
  const out = leftOut.map(({sheet, reason}) => `  ${sheet}: ${reason}`);
  return [...lines, '', `Left out (${out.length})`, ...out].join('\n');
}

async function run(args: string[]): Promise<string> {
  const {values, positionals} = parseOptions(args, {out: {type: 'string'}}, USAGE);
  const [folder, ...others] = positionals;
  if (!folder || others.length > 0) throw new UserError(USAGE);
  const history = await readHistory(folder);
  if (history.months.length === 0)
    throw new UserError(`${folder} has no list that can be believed.`);
  writeFiles(values.out ?? DATA.path, {
    'history.json': historyJson(history.months),
    'seen-sheets.json': jsonLines(history.seen),
  });
  return report(history);
}

await runTool(() => run(process.argv.slice(2)));
