import {calendarDate} from '../lib/calendar-date.ts';
import {UserError} from '../lib/user-error.ts';

/** The date that a person gave with --date. Throws a UserError when it is no day. */
export function givenDate(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (calendarDate(Number(year), Number(month), Number(day)) === date) return date;
  throw new UserError(`--date ${date} is no day: write it as YYYY-MM-DD.`);
}
