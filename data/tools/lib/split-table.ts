/** Splits the text of a table without quoted cells (CSV, TSV) into rows of cells. */
export function splitTable(text: string, separator: ',' | '\t'): string[][] {
  return text
    .trim()
    .split('\n')
    .map(line => line.split(separator));
}
