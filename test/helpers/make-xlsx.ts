import {strToU8, zipSync} from 'fflate';

/**
 * A spreadsheet made by code, so that the importer is tested on every kind of cell without ICE's
 * files: it writes the few parts of the format that the tests speak of.
 */

/** What a made cell holds. A bare string is a shared string, as ICE's own files have them. */
export type MadeCell =
  | string
  | number
  | null
  | {readonly date: string}
  /** A day number in a date format. */
  | {readonly serial: number}
  | {readonly inline: string}
  | {readonly rich: readonly string[]}
  | {readonly formula: string; readonly value: string}
  | {readonly text: string; readonly link: string};

/** One tab. */
export interface MadeTab {
  readonly name: string;
  readonly rows: readonly (readonly MadeCell[])[];
  /** Indexes of rows that a filter hides. */
  readonly hidden?: readonly number[];
  /** Rows and cells, by their name (`3`, `B3`), that are written without their position. */
  readonly unplaced?: (name: string) => boolean;
}

const MS_PER_DAY = 86_400_000;
const DAY_ZERO_MS = Date.UTC(1899, 11, 30);
const DAYS_FROM_1900_TO_1904 = 1462;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}

/** Writes one tab, and gathers its strings and links. */
class TabWriter {
  readonly links: string[] = [];
  readonly #hyperlinks: string[] = [];
  readonly #strings: string[];
  readonly #shift: number;
  #isUnplaced: (name: string) => boolean = () => false;

  constructor(strings: string[], date1904: boolean) {
    this.#strings = strings;
    this.#shift = date1904 ? DAYS_FROM_1900_TO_1904 : 0;
  }

  sheet({rows, hidden = [], unplaced = () => false}: MadeTab): string {
    this.#isUnplaced = unplaced;
    const body = rows.map((row, index) => this.#row(row, index + 1, hidden.includes(index)));
    const links = this.#hyperlinks.length
      ? `<hyperlinks>${this.#hyperlinks.join('')}</hyperlinks>`
      : '';
    return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${body.join('')}</sheetData>${links}</worksheet>`;
  }

  relationships(): string {
    const items = this.links.map(
      (link, index) =>
        `<Relationship Id="rId${index + 1}" Type="${OFFICE}/hyperlink" Target="${escape(link)}" TargetMode="External"/>`,
    );
    return `${HEAD}<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`;
  }

  #row(cells: readonly MadeCell[], number: number, hidden: boolean): string {
    const inner = cells.map((cell, index) =>
      this.#cell(cell, `${String.fromCharCode(65 + index)}${number}`),
    );
    return `<row${this.#at(`${number}`)}${hidden ? ' hidden="1"' : ''}>${inner.join('')}</row>`;
  }

  /** The position of a row or a cell, unless it is left out. */
  #at(name: string): string {
    return this.#isUnplaced(name) ? '' : ` r="${name}"`;
  }

  #cell(cell: MadeCell, name: string): string {
    const at = this.#at(name);
    if (cell === null) return `<c${at} s="1"/>`;
    if (typeof cell === 'number') return `<c${at}><v>${cell}</v></c>`;
    if (typeof cell === 'string') return this.#shared(cell, name);
    if ('date' in cell) return `<c${at} s="1"><v>${this.#serial(cell.date)}</v></c>`;
    if ('serial' in cell) return `<c${at} s="1"><v>${cell.serial}</v></c>`;
    if ('inline' in cell) {
      return `<c${at} t="inlineStr"><is><t>${escape(cell.inline)}</t></is></c>`;
    }
    if ('rich' in cell) {
      const runs = cell.rich.map(text => `<r><t xml:space="preserve">${escape(text)}</t></r>`);
      return `<c${at} t="inlineStr"><is>${runs.join('')}</is></c>`;
    }
    if ('formula' in cell) {
      return `<c${at} t="str"><f>${escape(cell.formula)}</f><v>${escape(cell.value)}</v></c>`;
    }
    this.links.push(cell.link);
    this.#hyperlinks.push(`<hyperlink ref="${name}" r:id="rId${this.links.length}"/>`);
    return this.#shared(cell.text, name);
  }

  #shared(text: string, name: string): string {
    this.#strings.push(text);
    return `<c${this.#at(name)} t="s"><v>${this.#strings.length - 1}</v></c>`;
  }

  #serial(date: string): number {
    return (Date.parse(date) - DAY_ZERO_MS) / MS_PER_DAY - this.#shift;
  }
}

function workbook(tabs: readonly MadeTab[], date1904: boolean | 'true'): string {
  const sheets = tabs.map(
    ({name}, index) =>
      `<sheet name="${escape(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const system = date1904 === 'true' ? 'true' : '1';
  const properties = date1904 ? `<workbookPr date1904="${system}"/>` : '<workbookPr/>';
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${sheets.join('')}</sheets></workbook>`;
}

function workbookRelationships(count: number): string {
  const sheets = Array.from(
    {length: count},
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}">${sheets.join('')}<Relationship Id="rId90" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId91" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;
}

// Number format 14 is a day: month, day and year.
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function sharedStrings(strings: readonly string[]): string {
  const items = strings.map(text => `<si><t xml:space="preserve">${escape(text)}</t></si>`);
  return `${HEAD}<sst xmlns="${MAIN}">${items.join('')}</sst>`;
}

/** Ways to write a workbook. */
export interface MadeWorkbook {
  /** Days are counted from 1904: said as `1`, or as `true`. */
  readonly date1904?: boolean | 'true';
}

/** Makes an xlsx file. */
export function makeXlsx(
  tabs: readonly MadeTab[],
  {date1904 = false}: MadeWorkbook = {},
): Uint8Array {
  const strings: string[] = [];
  const parts: Record<string, string> = {
    'xl/workbook.xml': workbook(tabs, date1904),
    'xl/_rels/workbook.xml.rels': workbookRelationships(tabs.length),
    'xl/styles.xml': STYLES,
  };
  tabs.forEach((tab, index) => {
    const writer = new TabWriter(strings, Boolean(date1904));
    parts[`xl/worksheets/sheet${index + 1}.xml`] = writer.sheet(tab);
    if (writer.links.length > 0) {
      parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = writer.relationships();
    }
  });
  parts['xl/sharedStrings.xml'] = sharedStrings(strings);
  const bytes = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(bytes), {mtime: new Date('2026-01-01')});
}
