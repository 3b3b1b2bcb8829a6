import {readFileSync} from 'node:fs';
import {readChangeLog} from '../diff/change-log.ts';
import type {HistoryMonth} from '../history/history.ts';
import type {Release} from '../list/release.ts';
import type {ListSize} from './entry-limit.ts';

/** How much the module carries of the lists in a folder of data. */
export function listSize(folder: string): ListSize {
  const read = <Content>(name: string) =>
    JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Content;
  const {agreements, asOf} = read<Release>('release.json');
  const diff = readChangeLog(`${folder}/changes.json`).find(entry => entry.asOf === asOf);
  // A renamed agency has two names.
  const changed = diff && [diff.joined, diff.left, diff.renamed, diff.renamed, diff.modelChanged];
  return {
    agreements,
    changes: changed?.flat().length ?? 0,
    months: read<{months: readonly HistoryMonth[]}>('history.json').months.length,
  };
}
