/**
 * The table of `npm test -- --times`: how long each kind of test and each file took, the longest first.
 */
import {sum, type Counts, type FileResult} from './counts.ts';

const COLUMN = 8;

/** Writes the table: a line a kind, then a line a file. What runs beside each other overlaps. */
export function timesTable(kinds: Readonly<Record<string, readonly FileResult[]>>): string {
  const sections = Object.entries(kinds)
    .filter(([, files]) => files.length > 0)
    .map(([kind, files]) => ({kind, files, all: allOf(files)}))
    .sort((a, b) => b.all.seconds - a.all.seconds);
  return [
    line('seconds', 'tests', ''),
    ...sections.map(({kind, all}) => fileLine({...all, file: `${kind}, its files added up`})),
    ...sections.flatMap(({kind, files}) => [
      `\n${kind}`,
      ...files.toSorted(longestFirst).map(fileLine),
    ]),
  ].join('\n');
}

function allOf(files: readonly FileResult[]): Counts & {seconds: number} {
  return {...sum(files), seconds: files.reduce((all, {seconds}) => all + seconds, 0)};
}

function longestFirst(a: FileResult, b: FileResult): number {
  return b.seconds - a.seconds || a.file.localeCompare(b.file);
}

function fileLine({file, seconds, passed, failed}: Omit<FileResult, 'failures'>): string {
  return line(seconds.toFixed(1), String(passed + failed), file);
}

function line(seconds: string, tests: string, file: string): string {
  return `${seconds.padStart(COLUMN)} ${tests.padStart(COLUMN)} ${file}`.trimEnd();
}
