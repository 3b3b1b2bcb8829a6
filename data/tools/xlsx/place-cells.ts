import {strFromU8, strToU8} from 'fflate';
import type {ZipParts} from './read-zip.ts';
import {columnLetters, columnNumber} from './xlsx-parts.ts';

/** Start tag of a row or a cell. */
interface Tag {
  readonly index: number;
  /** `<row` or `<c`, with its prefix. */
  readonly start: string;
  readonly isRow: boolean;
  /** Its attribute `r`; undefined where it has none. */
  readonly position: string | undefined;
}

/** Comments, sections of plain text, and the start tags of rows and cells up to their end. */
const TAGS =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|(<(?:[\w.-]+:)?(row|c))((?:\s+[^\s=>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g;
const POSITION = /\sr\s*=\s*["']([^"']*)/;
const CELL = /^([A-Z]+)(\d+)$/;
const SHEET_DATA = 'sheetData';

function readTags(xml: string): Tag[] {
  const [from, to] = [xml.indexOf(SHEET_DATA), xml.lastIndexOf(SHEET_DATA)];
  return [...xml.slice(0, to).matchAll(TAGS)].flatMap(match => {
    const [, start, kind, attributes = ''] = match;
    if (!start || match.index < from) return [];
    const position = POSITION.exec(attributes)?.[1];
    return [{index: match.index, start, isRow: kind === 'row', position}];
  });
}

/** Reads the row that the first placed cell of a row without a number names. */
function rowOfCells(tags: readonly Tag[], row: number): number | undefined {
  for (let at = row + 1; at < tags.length && !tags[at]!.isRow; at++) {
    const [, , digits] = CELL.exec(tags[at]!.position ?? '') ?? [];
    if (digits) return Number(digits);
  }
  return undefined;
}

/** Finds the positions of the rows and cells that have none, in the order of the tags. */
function findPositions(tags: readonly Tag[]): (string | undefined)[] {
  let [row, column] = [0, 0];
  return tags.map(({isRow, position}, at) => {
    if (isRow) {
      row = position === undefined ? (rowOfCells(tags, at) ?? row + 1) : Number(position);
      column = 0;
      return position === undefined ? String(row) : undefined;
    }
    const letters = position === undefined ? undefined : CELL.exec(position)?.[1];
    column = letters ? columnNumber(letters) : column + 1;
    return position === undefined ? columnLetters(column) + row : undefined;
  });
}

function placeInSheet(xml: string): string {
  const tags = readTags(xml);
  if (tags.every(({position}) => position !== undefined)) return xml;
  const positions = findPositions(tags);
  let [placed, done] = ['', 0];
  tags.forEach(({index, start}, at) => {
    const end = index + start.length;
    placed += xml.slice(done, end) + (positions[at] ? ` r="${positions[at]}"` : '');
    done = end;
  });
  return placed + xml.slice(done);
}

/**
 * Gives each row and cell the position that it has by its place. The format lets a writer leave the
 * attribute `r` out (ISO/IEC 29500-1, 18.3.1.4 and 18.3.1.73): the cell then stands right of the one
 * before it, and the row below the one before. The readers know cells by that attribute alone.
 * Expects well-formed parts.
 */
export function placeCells(parts: ZipParts): ZipParts {
  const placed = Object.entries(parts).map(([path, bytes]) => {
    const xml = strFromU8(bytes);
    const own = xml.includes(SHEET_DATA) ? placeInSheet(xml) : xml;
    return [path, own === xml ? bytes : strToU8(own)] as const;
  });
  return Object.fromEntries(placed);
}
