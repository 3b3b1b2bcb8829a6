import {parseArgs, type ParseArgsConfig} from 'node:util';
import {calendarDate} from '../../lib/calendar-date.ts';
import {UserError} from '../../lib/user-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Parses a command line. Throws a UserError that gives the usage when an option is unknown. */
export function parseOptions<const Known extends Options>(
  args: readonly string[],
  options: Known,
  usage: string,
) {
  try {
    return parseArgs({args: [...args], options, allowPositionals: true});
  } catch (error) {
    throw new UserError(`${(error as Error).message.split('.')[0]}. ${usage}`);
  }
}

/** Checks the date that a person gave with --date. Throws a UserError when there is no such day. */
export function givenDate(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (calendarDate(Number(year), Number(month), Number(day)) === date) return date;
  throw new UserError(`--date ${date} is no day: write it as YYYY-MM-DD.`);
}
