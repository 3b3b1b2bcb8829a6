/**
 * The table of `npm test -- --times`: how long each kind of test and each file took, the longest first.
 */
import type {FileTime} from './counts.ts';

const HEAD = ['seconds', 'tests', ''];

/** Writes the table: a line a kind, then a line a file. Files that run beside each other overlap. */
export function timesTable(kinds: Readonly<Record<string, readonly FileTime[]>>): string {
  const sections = Object.entries(kinds)
    .filter(([, times]) => times.length > 0)
    .map(([kind, times]) => ({kind, times, all: total(kind, times)}))
    .sort((a, b) => b.all.seconds - a.all.seconds);
  const lines = [
    ...sections.map(({all}) => lineOf(all)),
    ...sections.flatMap(({kind, times}) => ['', kind, ...times.toSorted(longestFirst).map(lineOf)]),
  ];
  return [HEAD.map((word, at) => (at < 2 ? word.padStart(WIDTH) : word)).join(' '), ...lines].join(
    '\n',
  );
}

const WIDTH = 8;

function total(kind: string, times: readonly FileTime[]): FileTime {
  return {
    file: `${kind}, the sum of its files`,
    seconds: times.reduce((sum, {seconds}) => sum + seconds, 0),
    tests: times.reduce((sum, {tests}) => sum + tests, 0),
  };
}

function longestFirst(a: FileTime, b: FileTime): number {
  return b.seconds - a.seconds || a.file.localeCompare(b.file);
}

function lineOf({file, seconds, tests}: FileTime): string {
  return `${seconds.toFixed(1).padStart(WIDTH)} ${String(tests).padStart(WIDTH)} ${file}`;
}
