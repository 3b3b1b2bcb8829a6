import {calendarDate} from '../lib/calendar-date.ts';

/** Date of a list by its file's name. */
export interface SheetDate {
  /** ISO date. */
  readonly date: string;
  /** Sorts lists of one day: am, then mid or nothing, then pm, then a letter or number after it. */
  readonly order: string;
  /** True when a digit too many stood in the name (`090022025am`). */
  readonly repaired: boolean;
}

const FIRST_YEAR = 2006;
const LAST_YEAR = 2100;
// `287g` and `287(g)` in a name are no date.
const PROGRAM = /287\W*g\W*/gi;
const STAMP = /(?<!\d)(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?!\d)/;
const ISO = /(?<!\d)(\d{4})[-_.](\d{2})[-_.](\d{2})(?!\d)/;
const AMERICAN = /(?<!\d)(\d{1,2})[-_.](\d{1,2})[-_.](\d{4}|\d{2})(?!\d)/;
const RUN = /(?<!\d)\d{6,9}(?!\d)/g;
const SUFFIX = /^[\s_-]*(am|pm|mid)?[\s_-]*([a-z]|\d{1,2})?(?=$|[^a-z0-9])/i;
const PART_ORDER: Readonly<Record<string, string>> = {am: '1', mid: '2', pm: '3'};

function sensible(year: number, month: number, day: number): string | null {
  return year >= FIRST_YEAR && year <= LAST_YEAR ? calendarDate(year, month, day) : null;
}

function orderOf(rest: string): string {
  const [, part = '', letter = ''] = SUFFIX.exec(rest) ?? [];
  return (PART_ORDER[part.toLowerCase()] ?? '2') + letter.toLowerCase();
}

/**
 * Reads a run of digits as a date: `05182026`, `091526` with two digits for the year, or `20260518`
 * (no month is 20).
 */
function runDate(digits: string): string | null {
  const ordered = /^(20\d\d)(\d\d)(\d\d)$/.exec(digits)?.slice(1).map(Number);
  if (ordered) return sensible(ordered[0]!, ordered[1]!, ordered[2]!);
  const [, month, day, year] = /^(\d\d)(\d\d)(\d{4}|\d\d)$/.exec(digits) ?? [];
  if (!month || !day || !year) return null;
  return sensible(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
}

/** Lists the dates that nine digits could be with one of them left out. */
function datesWithoutOneDigit(digits: string): readonly string[] {
  if (digits.length !== 9) return [];
  const shorter = [...digits].map((_, index) => digits.slice(0, index) + digits.slice(index + 1));
  return [...new Set(shorter.map(runDate).filter(date => date !== null))].sort();
}

/** Reads nine digits as the one date that they could be with a digit left out. */
function withoutOneDigit(digits: string): string | null {
  const dates = datesWithoutOneDigit(digits);
  return dates.length === 1 ? dates[0]! : null;
}

function readStamp(name: string): SheetDate | null {
  const found = STAMP.exec(name);
  if (!found) return null;
  const date = sensible(Number(found[1]), Number(found[2]), Number(found[3]));
  // The archive's stamps are UTC; the time sorts them within a day.
  return date ? {date, order: `2${found.slice(4).join('')}`, repaired: false} : null;
}

function readSeparated(name: string): SheetDate | null {
  const iso = ISO.exec(name);
  const american = iso ? null : AMERICAN.exec(name);
  const found = iso ?? american;
  if (!found) return null;
  const [year, month, day] = iso ? [1, 2, 3] : [3, 1, 2];
  const digits = found[year!]!;
  const fullYear = Number(digits.length === 2 ? `20${digits}` : digits);
  const date = sensible(fullYear, Number(found[month!]), Number(found[day!]));
  const rest = name.slice(found.index + found[0].length);
  return date ? {date, order: orderOf(rest), repaired: false} : null;
}

function readRun(name: string): SheetDate | null {
  for (const {0: digits, index} of name.matchAll(RUN)) {
    const exact = runDate(digits);
    const date = exact ?? withoutOneDigit(digits);
    const order = orderOf(name.slice(index + digits.length));
    if (date) return {date, order, repaired: !exact};
  }
  return null;
}

/**
 * Lists the dates that a name may mean in which nine digits stand for eight: `060920263` is a day of June
 * 2023, 2026 or 2063. Only what is in the list can tell.
 */
export function possibleDates(fileName: string): readonly string[] {
  const runs = [...fileName.replace(PROGRAM, '').matchAll(RUN)];
  return runs.flatMap(([digits]) => datesWithoutOneDigit(digits));
}

/** Reads the date in a list's file name, in all the ways that ICE and its archive have put it. */
export function readSheetDate(fileName: string): SheetDate | null {
  const name = fileName.replace(/\.[a-z]+$/i, '').replace(PROGRAM, '');
  return readStamp(name) ?? readRun(name) ?? readSeparated(name);
}

/** Sorts lists by date, then by their place within the day. */
export function compareSheetDates(a: SheetDate, b: SheetDate): number {
  const [first, second] = [`${a.date} ${a.order}`, `${b.date} ${b.order}`];
  return first === second ? 0 : first < second ? -1 : 1;
}
