/**
 * Rows as RFC 4180 writes them, safe to open in a spreadsheet: no cell of ours is a formula there.
 */

export type Cell = string | number | null;

/** Excel takes a file without it for one of its own old alphabets, and spoils every accent. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/**
 * Where a spreadsheet would take what follows for a formula (OWASP, CSV injection), the wide signs of
 * East Asian keyboards included. Where the comma divides decimals, cells end at a semicolon.
 */
const FORMULA_START = /(^|;)(?=\s*[=+\-@＝＋－＠]|^[\t\r\n])/g;
const NEEDS_QUOTES = /[",\r\n]/;

/** A table of cells as a CSV file's text. Unknown is an empty cell. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map(row => row.map(cellText).join(',') + LINE_END).join('');
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = cell.replace(FORMULA_START, "$1'");
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
