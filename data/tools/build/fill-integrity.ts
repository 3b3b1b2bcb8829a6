/**
 * A build plugin that tells the files loaded on demand the hash of the entry. It is known once the entry
 * is written, when they are too: so they hold a text of the same length meanwhile, which is replaced
 * in place and leaves the source maps right.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Plugin} from 'vite';
import {integrity} from './integrity.ts';

/** Base64 of 384 bits. */
const HASH_LENGTH = 64;

/** Placeholder of the hash until it is known. */
export const PLACEHOLDER = `sha384-${'?'.repeat(HASH_LENGTH)}`;

/** Replaces the placeholder in all files that a build writes by the hash of its entry. */
export function fillIntegrity(entry: string): Plugin {
  return {
    name: 'fill-integrity',
    writeBundle({dir}, bundle) {
      const folder = dir!;
      const hash = integrity(folder, [entry])[entry]!;
      for (const {type, fileName} of Object.values(bundle)) {
        if (type !== 'chunk') continue;
        const path = join(folder, fileName);
        const code = readFileSync(path, 'utf8');
        if (!code.includes(PLACEHOLDER)) continue;
        if (fileName === entry) this.error(`${entry} can't hold its own hash`);
        writeFileSync(path, code.replaceAll(PLACEHOLDER, hash));
      }
    },
  };
}
