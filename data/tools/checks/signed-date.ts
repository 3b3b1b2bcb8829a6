import type {Repair} from '../../../src/data/model.ts';
import {cleanText} from '../clean-text.ts';
import type {Cell} from '../sheet-table.ts';
import {calendarDate} from '../calendar-date.ts';
import {isNotStated} from './not-stated.ts';

/** A signing date, and the repair it took. */
export interface DateReading {
  /** ISO date; null when ICE gives none, or none that can be read. */
  readonly date: string | null;
  readonly repair: Repair | null;
  /** True when the cell says something that we can't read. */
  readonly unreadable: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const AMERICAN = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?: .*)?$/;
const WORDS = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
// `05/082025`, `7/72025`, `8/282025`, `0508/2025`, `05082025`
const LOST_SLASH = /^(?:(\d{1,2})\/(\d{1,2})(\d{4})|(\d{2})(\d{2})\/?(\d{4}))$/;
const SERIAL = /^\d{5}(?:\.\d+)?$/;

const CENTURY = 2000;

function year(text: string): number {
  return text.length === 2 ? CENTURY + Number(text) : Number(text);
}

function plainDate(text: string): string | null {
  const iso = ISO.exec(text);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const american = AMERICAN.exec(text);
  if (american) return calendarDate(year(american[3]!), Number(american[1]), Number(american[2]));
  const words = WORDS.exec(text);
  if (!words) return null;
  const month = MONTHS.indexOf(words[1]!.slice(0, 3).toLowerCase()) + 1;
  return calendarDate(Number(words[3]), month, Number(words[2]));
}

function lostSlash(text: string): string | null {
  const found = LOST_SLASH.exec(text)?.slice(1).filter(Boolean).map(Number);
  return found ? calendarDate(found[2]!, found[0]!, found[1]!) : null;
}

const NOTHING: DateReading = {date: null, repair: null, unreadable: false};

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
  const repaired = SERIAL.test(text) ? null : lostSlash(text.replaceAll(' ', ''));
  if (!repaired) return {...NOTHING, unreadable: true};
  const repair = {field: 'signed', from: text, to: repaired, kind: 'lost-slash'};
  return {date: repaired, repair, unreadable: false};
}
