/**
 * Subresource Integrity of the built files: a browser runs a script from elsewhere only if its hash is
 * the one in the page.
 */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

const FILES = ['eyes-on-ice.js', 'eyes-on-ice.standalone.js', 'resize.js'];

/** `sha384-…` by the name of a file, as the `integrity` attribute wants it. */
export function integrity(
  folder: string,
  files: readonly string[] = FILES,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    files.map(file => {
      const bytes = readFileSync(join(folder, file));
      return [file, `sha384-${createHash('sha384').update(bytes).digest('base64')}`];
    }),
  );
}
