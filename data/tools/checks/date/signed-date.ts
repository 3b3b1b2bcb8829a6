import type {Repair} from '../../../../src/data/model.ts';
import {cleanText} from '../../lib/clean-text.ts';
import type {Cell} from '../../xlsx/sheet-table.ts';
import {calendarDate} from '../../lib/calendar-date.ts';
import {serialToDate} from '../../xlsx/serial-date.ts';
import {isNotStated} from '../name/not-stated.ts';

/** A signing date, and the repair it took. */
export interface DateReading {
  /** ISO date; null when ICE gives none, or none that can be read. */
  readonly date: string | null;
  readonly repair: Repair | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ].*)?$/;
const AMERICAN = /^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d{2})(?: .*)?$/;
// As spreadsheets write it: `3-Mar-25`.
const DAY_FIRST = /^(\d{1,2})[- ]([A-Za-z]{3,9})\.?[- ](\d{4}|\d{2})$/;
const WORDS = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
// `05/082025`, `7/72025`, `8/282025`, `0508/2025`, `05082025`
const LOST_SLASH = /^(?:(\d{1,2})\/(\d{1,2})(\d{4})|(\d{2})(\d{2})\/?(\d{4}))$/;
// A spreadsheet's day number, stored as text.
const SERIAL = /^\d{5}(?:\.\d+)?$/;

const CENTURY = 2000;

function year(text: string): number {
  return text.length === 2 ? CENTURY + Number(text) : Number(text);
}

function monthNumber(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** Splits `3-Mar-25` into its parts, in the order of `Mar 3, 25`. */
function dayFirst(text: string): string[] | null {
  const [whole, day, month, written] = DAY_FIRST.exec(text) ?? [];
  return whole ? [whole, month!, day!, written!] : null;
}

function plainDate(text: string): string | null {
  const iso = ISO.exec(text);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const american = AMERICAN.exec(text);
  if (american) return calendarDate(year(american[3]!), Number(american[1]), Number(american[2]));
  const [, month = '', day, written] = WORDS.exec(text) ?? dayFirst(text) ?? [];
  return written ? calendarDate(year(written), monthNumber(month), Number(day)) : null;
}

function lostSlash(text: string): string | null {
  const found = LOST_SLASH.exec(text)?.slice(1).filter(Boolean).map(Number);
  return found ? calendarDate(found[2]!, found[0]!, found[1]!) : null;
}

const NOTHING: DateReading = {date: null, repair: null};

function repaired(text: string, date: string | null, kind: string): DateReading {
  return {date, repair: {field: 'signed', from: text, to: date ?? 'no date', kind}};
}

/**
 * Reads a SIGNED cell: a true date, a date as text, or one that lost a slash. A date is a day and
 * nothing else: no hour and no time zone can move it.
 */
export function readSignedDate(cell: Cell): DateReading {
  if (cell.date) return {...NOTHING, date: cell.date};
  const text = cleanText(cell.text);
  if (isNotStated(text)) return NOTHING;
  const plain = plainDate(text);
  if (plain) return {...NOTHING, date: plain};
  const serial = SERIAL.test(text) ? serialToDate(Number(text), cell.date1904) : null;
  if (serial) return repaired(text, serial, 'serial');
  const found = lostSlash(text.replaceAll(' ', ''));
  return found ? repaired(text, found, 'lost-slash') : repaired(text, null, 'unreadable');
}
