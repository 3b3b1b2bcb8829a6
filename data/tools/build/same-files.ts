/**
 * A build plugin for files of the same name that two builds write: the module for browsers and the one
 * for servers load the same files on demand, and the later build writes over those of the earlier one.
 */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Plugin} from 'vite';

/** Fails the build when a file loaded on demand is not the one that is there already. */
export function sameFiles(folder: string): Plugin {
  return {
    name: 'same-files',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || file.isEntry) continue;
        const there = join(folder, file.fileName);
        if (!existsSync(there)) this.error(`${file.fileName} is not in ${folder}`);
        const before = readFileSync(there, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '');
        if (before.trimEnd() !== file.code.trimEnd()) {
          this.error(`${file.fileName} is not the file of that name in ${folder}`);
        }
      }
    },
  };
}
