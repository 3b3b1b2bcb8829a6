import {DataFolder} from '../data-files/data-folder.ts';
import type {ListSize} from './entry-limit.ts';

/** Counts the items of the lists in a folder of data that the module carries. */
export function listSize(path: string): ListSize {
  const folder = new DataFolder(path);
  const {agreements, asOf} = folder.read('release.json');
  const diff = folder.read('changes.json').find(entry => entry.asOf === asOf);
  // A renamed agency has two names.
  const changed = diff && [diff.joined, diff.left, diff.renamed, diff.renamed, diff.modelChanged];
  return {
    agreements,
    changes: changed?.flat().length ?? 0,
    months: folder.read('history.json').months.length,
  };
}
