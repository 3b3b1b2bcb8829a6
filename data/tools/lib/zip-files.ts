import {zipSync} from 'fflate';

/** The earliest time that a zip can tell: the same files make the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** Packs files, by their path in the archive. */
export function zipFiles(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), {level: 9, mtime: NO_TIME});
}
