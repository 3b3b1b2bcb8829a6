import {strFromU8} from 'fflate';
import {parseXml, type XmlHandlers} from './parse-xml.ts';
import {damaged, type ZipParts} from './read-zip.ts';
import {UserError} from '../lib/user-error.ts';

/** Reads a part of an xlsx file; nothing happens where there is none. Throws a UserError that names it. */
export function readXml(parts: ZipParts, path: string, handlers: XmlHandlers): void {
  const bytes = parts[path];
  if (!bytes) return;
  try {
    parseXml(strFromU8(bytes), handlers);
  } catch (error) {
    throw error instanceof UserError ? error : damaged(`${path} is no well-formed XML`, error);
  }
}

/** Resolves a relationship's target against the folder that its owner stands in. */
export function resolvePart(folder: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : `${folder}/${target}`;
}

/** Converts the letters of a column to its number: `C` → 3. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Converts the number of a column to its letters: 28 → `AB`. */
export function columnLetters(number: number): string {
  const rest = (number - 1) % 26;
  const first = number > 26 ? columnLetters((number - 1 - rest) / 26) : '';
  return first + String.fromCharCode(65 + rest);
}
