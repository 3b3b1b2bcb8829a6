import type {Attributes} from './parse-xml.ts';
import {damaged, type ZipParts} from './read-zip.ts';
import {columnLetters, columnNumber, readXml, resolvePart} from './xlsx-parts.ts';

/**
 * Checks of a workbook before its cells are read. The reader fills each gap between two cells with
 * empty ones, without a limit: one cell far away would take all memory.
 */

/** A list of 1,843 rows has 8 columns. Empty rows in a style of their own may go to the last of all. */
const MAX_CELLS = 20_000_000;
/** Column and row; a row has no column. */
const ROW = /^()(\d{1,7})$/;
const CELL = /^([A-Z]{1,3})(\d{1,7})$/;

const WORKBOOK = 'xl/workbook.xml';
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
/** The kinds of parts that are read, by the end of their type's address. */
const READ_KIND = /\/(worksheet|sharedStrings|styles)$/;

/**
 * The element that each of them must hold: without it the reader fails where the error can't be
 * caught.
 */
const HOLDS = {worksheet: 'sheetData', sharedStrings: 'sst', styles: 'styleSheet'} as const;

type Open = (name: string, attributes: Attributes) => void;

/** Checks the parts of a workbook. Throws a UserError that names the part. */
export function checkWorkbook(parts: ZipParts): void {
  const tabs = new Set<string>();
  readPart(parts, RELATIONSHIPS, 'Relationships', (name, attributes) => {
    if (name !== 'Relationship') return;
    tabs.add(attributes['Id'] ?? '');
    checkRelationship(parts, attributes);
  });
  readPart(parts, WORKBOOK, 'workbook', (name, {id, name: tab}) => {
    if (name === 'sheet' && !tabs.has(id ?? '')) throw damaged(`the tab ${tab} leads nowhere`);
  });
}

function checkRelationship(
  parts: ZipParts,
  {Type = '', Target = '', TargetMode}: Attributes,
): void {
  const kind = READ_KIND.exec(Type)?.[1] as keyof typeof HOLDS | undefined;
  if (!kind) return;
  if (TargetMode === 'External') throw damaged(`${Target} is not in the file`);
  const path = resolvePart('xl', Target);
  readPart(parts, path, HOLDS[kind], kind === 'worksheet' ? cellCounter(path) : () => undefined);
}

/**
 * Counts the cells up to the furthest one, with all that are left of it and above. One without a
 * position stands after the one before.
 */
function cellCounter(path: string): Open {
  let [row, column, rows, columns] = [0, 0, 0, 0];
  return (name, {r}) => {
    if (name !== 'row' && name !== 'c') return;
    const found = r === undefined ? [] : (name === 'row' ? ROW : CELL).exec(r);
    if (!found) throw damaged(`${path} has a ${name === 'row' ? 'row' : 'cell'} ${r}`);
    const [, letters, digits] = found;
    row = digits ? Number(digits) : name === 'row' ? row + 1 : row;
    column = name === 'row' ? 0 : letters ? columnNumber(letters) : column + 1;
    [rows, columns] = [Math.max(rows, row), Math.max(columns, column)];
    if (rows * columns <= MAX_CELLS) return;
    throw damaged(`${path} has a cell as far away as ${columnLetters(columns)}${rows}`);
  };
}

/** Reads a part that must be there, and must hold one element of a name. */
function readPart(parts: ZipParts, path: string, holds: string, look: Open): void {
  if (!Object.hasOwn(parts, path)) throw damaged(`${path} is missing`);
  let found = 0;
  const open: Open = (name, attributes) => {
    if (name === holds) found += 1;
    look(name, attributes);
  };
  readXml(parts, path, {open});
  if (found !== 1) throw damaged(`${path} does not hold one <${holds}>`);
}
