import type {Repair} from '../../../../src/data/model.ts';
import {EPOCH_DAY} from '../../../../src/data/packed-dates.ts';
import {calendarDate} from '../../lib/calendar-date.ts';

// Section 287(g) was enacted on 30 September 1996, but no agreement is older than Florida's of 2002:
// the module's days are counted from there, and a feed takes no date before.
const FIRST_YEAR = new Date(EPOCH_DAY * 86_400_000).getUTCFullYear();
const THIS_CENTURY = 2000;

/**
 * Repairs an impossible year: `5025` for 2025. The last three digits are kept, and are a year up to
 * the list's own. Null when the year is possible, or no such repair makes it so.
 */
export function repairYear(signed: string, asOf: string): Repair | null {
  const year = Number(signed.slice(0, 4));
  const listYear = Number(asOf.slice(0, 4));
  if (isPossibleYear(signed, asOf)) return null;
  const repaired = THIS_CENTURY + (year % 1000);
  if (repaired < FIRST_YEAR || repaired > listYear) return null;
  const date = calendarDate(repaired, Number(signed.slice(5, 7)), Number(signed.slice(8, 10)));
  return date ? {field: 'signed', from: signed, to: date, kind: 'year'} : null;
}

/**
 * Tests for a year from 2002 to the one after the list's: a list's own date may be wrong, but not
 * by more.
 */
export function isPossibleYear(signed: string, asOf: string): boolean {
  const year = Number(signed.slice(0, 4));
  return year >= FIRST_YEAR && year <= Number(asOf.slice(0, 4)) + 1;
}
