/** Counts the months of the calendar up to one, `YYYY-MM`. */
export function monthNumber(month: string): number {
  const [year, number] = month.split('-').map(Number);
  return year! * 12 + number! - 1;
}
