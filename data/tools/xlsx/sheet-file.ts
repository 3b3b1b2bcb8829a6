import {createHash} from 'node:crypto';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {basename} from 'node:path';
import {UserError} from '../lib/user-error.ts';
import {readSheetDate} from './sheet-date.ts';

/** A file that is to be imported. */
export interface SheetFile {
  readonly bytes: Uint8Array;
  /** File name, without its folder. */
  readonly sheet: string;
  readonly sha256: string;
}

/** Reads a file from the disk. */
export function readSheetFile(path: string): SheetFile {
  if (!existsSync(path)) throw new UserError(`There is no file ${path}.`);
  if (!statSync(path).isFile()) throw new UserError(`${path} is not a file.`);
  const bytes = readFileSync(path);
  return {bytes, sheet: basename(path), sha256: sha256Of(bytes)};
}

/** Computes the SHA-256 of a file's bytes, in hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Returns a list's ISO date: the one that a person gives, or the one in its file name. */
export function dateOfSheet(sheet: string, given: string | undefined): string {
  const date = given ?? readSheetDate(sheet)?.date;
  if (date) return date;
  throw new UserError(`The name ${sheet} has no date: give the list's with --date YYYY-MM-DD.`);
}
