import {existsSync, readFileSync} from 'node:fs';
import type {ListDiff, ListName} from '../data-files/list-diff.ts';

/** `data/changes.json`: one entry per release, the newest first. */
export type ChangeLog = readonly ListDiff[];

/** Reads `data/changes.json`; empty when there is none. */
export function readChangeLog(path: string): ChangeLog {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ChangeLog) : [];
}

/** The log with one more entry; one of the same date is replaced. */
export function addToChangeLog(log: ChangeLog, diff: ListDiff): ChangeLog {
  const others = log.filter(({asOf}) => asOf !== diff.asOf);
  return [...others, diff].sort((a, b) => (a.asOf < b.asOf ? 1 : -1));
}

/** The log, where a list has got another date or name. */
export function redateInLog(log: ChangeLog, from: ListName, to: ListName): ChangeLog {
  const isOld = ({asOf, sheet}: ListName) => asOf === from.asOf && sheet === from.sheet;
  return log.map(entry => (isOld(entry) ? {...entry, asOf: to.asOf, sheet: to.sheet} : entry));
}

function field(key: string, value: unknown): string {
  const isList = Array.isArray(value) && value.length > 0;
  if (!isList) return `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  const lines = value.map(item => `      ${JSON.stringify(item)}`);
  return `    ${JSON.stringify(key)}: [\n${lines.join(',\n')}\n    ]`;
}

/** The log as text: one change a line. */
export function changeLogJson(log: ChangeLog): string {
  const entries = log.map(
    entry =>
      `  {\n${Object.entries(entry)
        .map(([key, value]) => field(key, value))
        .join(',\n')}\n  }`,
  );
  return entries.length ? `[\n${entries.join(',\n')}\n]\n` : '[]\n';
}
