const SEPARATORS = /\s*(?:[,;/&+\n]|\band\b)\s*/i;

/** Splits a cell that lists several counties into their names; empty when it can't be such a list. */
export function splitCounties(cell: string): string[] {
  const names = cell.split(SEPARATORS).filter(Boolean);
  return names.length > 1 ? names : [];
}
