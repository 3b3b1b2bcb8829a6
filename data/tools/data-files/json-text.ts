import {MODELS} from '../../../src/data/model.ts';
import type {CountyPopulationsFile} from './county-populations.ts';
import type {HistoryMonth} from './history.ts';
import type {LaterDate} from './later-counts.ts';
import type {ChangeLog} from './list-diff.ts';
import type {PendingList} from './pending-list.ts';

/** Writes a JSON array with one item a line: a diff then shows the items that changed, and no others. */
export function jsonLines(items: readonly unknown[]): string {
  if (items.length === 0) return '[]\n';
  return `[\n${items.map(item => JSON.stringify(item)).join(',\n')}\n]\n`;
}

/** Writes a JSON object for people: two spaces deep. */
export function jsonObject(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Writes `data/history.json`: one month a line. */
export function historyJson(months: readonly HistoryMonth[]): string {
  const lines = months.map(month => `    ${JSON.stringify(month)}`).join(',\n');
  return `{\n  "models": ${JSON.stringify(MODELS)},\n  "months": [\n${lines}\n  ]\n}\n`;
}

/** Writes `data/later-counts.json`: one list a line. */
export function laterCountsJson(dates: readonly LaterDate[]): string {
  const list = jsonLines(dates).trimEnd();
  return `{\n  "models": ${JSON.stringify(MODELS)},\n  "dates": ${list}\n}\n`;
}

/** Writes `data/pending.json`: one application a line. */
export function pendingJson({list, ...head}: PendingList): string {
  const lines = Object.entries(head).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  return `{\n  ${lines.join(',\n  ')},\n  "list": ${jsonLines(list).trimEnd()}\n}\n`;
}

/** Writes `data/changes.json`: one change a line. */
export function changeLogJson(log: ChangeLog): string {
  const entries = log.map(entry => {
    const fields = Object.entries(entry).map(([key, value]) => changeField(key, value));
    return `  {\n${fields.join(',\n')}\n  }`;
  });
  return entries.length ? `[\n${entries.join(',\n')}\n]\n` : '[]\n';
}

function changeField(key: string, value: unknown): string {
  const isList = Array.isArray(value) && value.length > 0;
  if (!isList) return `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  const lines = value.map(item => `      ${JSON.stringify(item)}`);
  return `    ${JSON.stringify(key)}: [\n${lines.join(',\n')}\n    ]`;
}

/** Writes `data/county-populations.json`: one county a line. */
export function countyPopulationsJson({counties, ...head}: CountyPopulationsFile): string {
  const lines = Object.entries(head).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  return `{\n  ${lines.join(',\n  ')},\n  "counties": ${jsonLines(counties).trimEnd()}\n}\n`;
}
