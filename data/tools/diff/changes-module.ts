import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {readChangeLog} from './change-log.ts';
import type {ListName} from './list-diff.ts';
import {changesText, packChanges} from './pack-changes.ts';

/** Writes the module's copy of what changed on the list in `data/`. */
export function writeChangesModule(root: string): void {
  const release = JSON.parse(readFileSync(join(root, 'data/release.json'), 'utf8')) as ListName;
  const changes = packChanges(readChangeLog(join(root, 'data/changes.json')), release.asOf);
  writeFileSync(join(root, 'src/data/changes.generated.ts'), changesText(changes));
}
