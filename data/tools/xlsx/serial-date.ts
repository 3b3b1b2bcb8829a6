const MS_PER_DAY = 86_400_000;
// Day 0 of the 1900 date system, moved by its 29 February 1900 that never was.
const DAY_ZERO_MS = Date.UTC(1899, 11, 30);
// 1 January 1990 to 31 December 9999. Below it a number in a date column is no date.
const FIRST_SERIAL = 32_874;
const LAST_SERIAL = 2_958_465;

/** Converts a spreadsheet's day number to an ISO date, without time zones; null when it is none. */
export function serialToDate(serial: number): string | null {
  if (!(serial >= FIRST_SERIAL && serial <= LAST_SERIAL)) return null;
  return new Date(DAY_ZERO_MS + Math.floor(serial) * MS_PER_DAY).toISOString().slice(0, 10);
}
