/** The formatters of one locale, built once. */
export interface Formats {
  number(value: number): string;
  decimal(value: number): string;
  percent(share: number): string;
  date(iso: string): string;
  shortDate(iso: string): string;
  month(month: string): string;
  /** Figures of a class from one to another: "5–14", or the one where both are the same. */
  range(from: string, to: string): string;
  /** Figures of a class without an upper end: "150+". */
  rangeFrom(from: string): string;
  /** Figures of a class below one: "<1". */
  rangeBelow(below: string): string;
  /** One or more, as English and Spanish have it: other languages write functions of their own. */
  plural(count: number, one: string, other: string): string;
  /** A number with its noun, one or more: "1 state", "2 states". */
  count(value: number, one: string, other: string): string;
}
