const MS_PER_DAY = 86_400_000;
// Day 0 of the 1900 date system, moved by its 29 February 1900 that never was.
const DAY_ZERO_MS = Date.UTC(1899, 11, 30);
// 1 January 1990 to 31 December 9999, far from the 29 February 1900. Below it a number in a date column is no date.
const FIRST_SERIAL = 32_874;
const LAST_SERIAL = 2_958_465;

// Day 0 of the 1904 date system is 1 January 1904, the day 1462 of the other.
const DAYS_TO_1904 = 1462;

/**
 * Converts a spreadsheet's day number to an ISO date, without time zones; null when it is none. A
 * fraction is the time of day.
 */
export function serialToDate(serial: number, date1904 = false): string | null {
  const days = serial + (date1904 ? DAYS_TO_1904 : 0);
  if (!(days >= FIRST_SERIAL && days <= LAST_SERIAL)) return null;
  return new Date(DAY_ZERO_MS + Math.floor(days) * MS_PER_DAY).toISOString().slice(0, 10);
}
