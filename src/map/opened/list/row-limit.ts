/** Rows that are drawn in the frame of a map that a reader opens: they lie below it, and more follow at once. */
export const ROWS_WITH_MAP = 5;

/** Rows that a list or a table has until a reader asks for more. */
export const FIRST_ROWS = 20;

/**
 * Rows that its button adds: more than any state has on ICE's lists so far, so that it shows all; a list
 * from elsewhere may have thousands, of some sixty nodes each.
 */
export const MORE_ROWS = 500;

/** Whether a row is the first of those that came by the button: it takes the focus, to be read on from. */
export function isFirstNew(at: number, most: number): boolean {
  return at >= FIRST_ROWS && at === most - MORE_ROWS;
}
