import {DataFolder} from '../data-files/data-folder.ts';
import {UserError} from '../lib/user-error.ts';
import type {FeedParts} from './make-feed.ts';

/** Reads the data of a feed from a folder. */
export function readParts(path: string): FeedParts {
  const folder = new DataFolder(path);
  const release = folder.release();
  if (!release) throw new UserError(`${path} has no release.json.`);
  return {
    list: {asOf: release.asOf, sheet: release.sheet, agreements: folder.read('agreements.json')},
    pending: folder.find('pending.json'),
    log: folder.find('changes.json') ?? [],
  };
}
