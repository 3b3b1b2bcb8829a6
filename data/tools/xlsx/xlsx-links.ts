import type {Attributes} from './parse-xml.ts';
import {damaged, type ZipParts} from './read-zip.ts';
import {columnLetters, columnNumber, readXml, resolvePart} from './xlsx-parts.ts';

/**
 * Links of a sheet's cells, which the spreadsheet reader leaves out. A link stands in one of two
 * places, a `<hyperlink>` that points into the sheet's relationships, or a HYPERLINK() formula.
 */
export type CellLinks = ReadonlyMap<string, string>;

/** Facts of a sheet besides its cells. */
export interface SheetExtras {
  readonly links: CellLinks;
  /** Rows that a saved filter hides. They count like all others. */
  readonly hiddenRows: number;
  /** Cells whose HYPERLINK() puts its address together, so that it can't be read. */
  readonly unreadLinks: readonly string[];
}

const HYPERLINK = /^\s*(?:_xlfn\.)?HYPERLINK\s*\(/i;
/** Its address, where it is one text and nothing is added to it. */
const ADDRESS = /^\s*"((?:[^"]|"")*)"\s*[,)]/;
const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;
// A range larger than this is a styled column, not a set of links.
const MAX_CELLS_IN_RANGE = 64;

function relationships(parts: ZipParts, path: string): Map<string, string> {
  const targets = new Map<string, string>();
  readXml(parts, path, {
    open: (name, {Id, Target}) => {
      if (name === 'Relationship' && Id && Target) targets.set(Id, Target);
    },
  });
  return targets;
}

/** Reads the paths of the workbook's sheets, by tab name. */
function sheetPaths(parts: ZipParts): Map<string, string> {
  const targets = relationships(parts, 'xl/_rels/workbook.xml.rels');
  const paths = new Map<string, string>();
  readXml(parts, 'xl/workbook.xml', {
    open: (name, attributes) => {
      const target = targets.get(attributes['id'] ?? '');
      if (name === 'sheet' && target)
        paths.set(attributes['name'] ?? '', resolvePart('xl', target));
    },
  });
  return paths;
}

/** Lists every cell of `G10` or `G10:G12`; none for a range that can't be read or is too large. */
export function cellsOf(reference: string): string[] {
  const [from, to] = reference.split(':').map(cell => CELL.exec(cell));
  const last = to ?? from;
  if (!from || !last) return [];
  const [left, right] = [columnNumber(from[1]!), columnNumber(last[1]!)];
  const [top, bottom] = [Number(from[2]), Number(last[2])];
  if ((right - left + 1) * (bottom - top + 1) > MAX_CELLS_IN_RANGE) return [];
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push(columnLetters(column) + row);
  }
  return cells;
}

/**
 * Reads the address in a HYPERLINK() formula; null when it is put together, undefined in another
 * formula.
 */
export function formulaLink(formula: string): string | null | undefined {
  const start = HYPERLINK.exec(formula)?.[0];
  if (start === undefined) return undefined;
  return ADDRESS.exec(formula.slice(start.length))?.[1]?.replaceAll('""', '"') ?? null;
}

function relationshipsPath(sheetPath: string): string {
  const cut = sheetPath.lastIndexOf('/');
  return `${sheetPath.slice(0, cut)}/_rels${sheetPath.slice(cut)}.rels`;
}

/** Collector of the facts of one sheet while its XML is parsed. */
class ExtrasCollector implements SheetExtras {
  hiddenRows = 0;
  readonly links = new Map<string, string>();
  readonly unreadLinks: string[] = [];
  readonly #targets: ReadonlyMap<string, string>;
  #cell = '';
  #formula: string | null = null;

  constructor(targets: ReadonlyMap<string, string>) {
    this.#targets = targets;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'row' && /^(?:1|true)$/.test(attributes['hidden'] ?? '')) this.hiddenRows += 1;
    if (name === 'c') this.#cell = attributes['r'] ?? '';
    if (name === 'f') this.#formula = '';
    if (name === 'hyperlink') this.#addHyperlink(attributes);
  }

  text(text: string): void {
    if (this.#formula !== null) this.#formula += text;
  }

  close(name: string): void {
    if (name !== 'f') return;
    const link = formulaLink(this.#formula ?? '');
    if (link) this.links.set(this.#cell, link);
    if (link === null) this.unreadLinks.push(this.#cell);
    this.#formula = null;
  }

  #addHyperlink({id, ref, location}: Attributes): void {
    // A link to a place in the workbook itself has no id.
    if (!id || !ref) return;
    const target = this.#targets.get(id);
    if (!target) throw damaged(`the link of ${ref} leads nowhere`);
    const link = location ? `${target}#${location}` : target;
    for (const cell of cellsOf(ref)) this.links.set(cell, link);
  }
}

/**
 * Reads the links of the tab `tab`, by cell (`G12`), and the number of rows that a saved filter
 * hides.
 */
export function readExtras(parts: ZipParts, tab: string): SheetExtras {
  const path = sheetPaths(parts).get(tab);
  if (!path) return {links: new Map(), hiddenRows: 0, unreadLinks: []};
  const collector = new ExtrasCollector(relationships(parts, relationshipsPath(path)));
  readXml(parts, path, {
    open: (name, attributes) => collector.open(name, attributes),
    text: text => collector.text(text),
    close: name => collector.close(name),
  });
  return collector;
}
