import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {readChangeLog} from '../diff/change-log.ts';
import type {ListName} from '../data-files/list-diff.ts';
import {changedText, changesText, countChanges, packChanges} from './pack-changes.ts';

/** Writes the module's copy of what changed on the list in `data/`, and of how much. */
export function writeChangesModule(root: string): void {
  const release = JSON.parse(readFileSync(join(root, 'data/release.json'), 'utf8')) as ListName;
  const log = readChangeLog(join(root, 'data/changes.json'));
  const changes = changesText(packChanges(log, release.asOf));
  writeFileSync(join(root, 'src/data/changes.generated.ts'), changes);
  const counts = changedText(countChanges(log, release.asOf));
  writeFileSync(join(root, 'src/data/changed.generated.ts'), counts);
}
