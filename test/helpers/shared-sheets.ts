import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const FOLDER = new URL('../../../shared/ice-sheets/', import.meta.url);

/** The folder of ICE's own sheets, which are not part of the project; null where it is not. */
export function sharedSheets(): string | null {
  if (existsSync(FOLDER)) return fileURLToPath(FOLDER);
  console.log("ICE's own sheets (../shared/ice-sheets) are not here: tests on them are left out.");
  return null;
}

/** The bytes of one of ICE's own sheets. */
export function sharedSheet(name: string): Uint8Array {
  return readFileSync(new URL(name, FOLDER));
}
