const FIRST_MONTH = '2021-01';
const MONTHS_PER_YEAR = 12;

/** The months that can be shown, the newest first: from January 2021 to that of a list. */
export function months(asOf: string): string[] {
  const [first, last] = [numberOf(FIRST_MONTH), numberOf(asOf)];
  return Array.from({length: last - first + 1}, (_, back) => textOf(last - back));
}

function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * MONTHS_PER_YEAR + Number(month.slice(5, 7)) - 1;
}

function textOf(number: number): string {
  const month = String((number % MONTHS_PER_YEAR) + 1).padStart(2, '0');
  return `${Math.floor(number / MONTHS_PER_YEAR)}-${month}`;
}
