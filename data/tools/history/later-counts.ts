import type {HistoryMonth, StateCounts} from '../data-files/history.ts';
import type {Archive, LaterDate} from '../data-files/later-counts.ts';
import {UserError} from '../lib/user-error.ts';
import type {CountsByDate} from './read-later-counts.ts';

type States = Readonly<Record<string, StateCounts>>;

/** A list whose own counts are known: the one in place. */
export interface CountedList {
  /** ISO date of the list. */
  readonly asOf: string;
  readonly states: States;
}

/** What is given beside a table of counts, by date. */
export interface AboutDates {
  readonly totals: ReadonlyMap<string, number>;
  readonly archives: (date: string) => readonly Archive[];
}

/**
 * Makes entries of the counts that are newer than the list in place. Throws a UserError when the counts
 * of a date are not the total that is given for it, or when those of the list's own date are not its own.
 */
export function makeLaterDates(
  counts: CountsByDate,
  {totals, archives}: AboutDates,
  inPlace: CountedList,
): readonly LaterDate[] {
  for (const date of totals.keys()) {
    if (!counts.has(date)) throw new UserError(`A total is given for ${date}, which has no rows.`);
  }
  checkOwnDate(counts, inPlace);
  return [...counts]
    .filter(([date]) => date > inPlace.asOf)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, states]) => ({
      asOf: date,
      total: checkTotal(date, states, totals.get(date)),
      archives: checkArchives(date, archives(date)),
      states: withoutNone(states),
    }));
}

/** Puts new entries into those that are there; one of the same date is replaced. */
export function mergeLaterDates(
  before: readonly LaterDate[],
  added: readonly LaterDate[],
): readonly LaterDate[] {
  const byDate = new Map([...before, ...added].map(date => [date.asOf, date]));
  return [...byDate.values()].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
}

/** Keeps the entries that are newer than a list. */
export function newerThan(dates: readonly LaterDate[], asOf: string): readonly LaterDate[] {
  return dates.filter(date => date.asOf > asOf);
}

/** Makes months of entries that a newer list overtakes: the last one of each month. */
export function monthsOf(dates: readonly LaterDate[], asOf: string): readonly HistoryMonth[] {
  const months = new Map<string, HistoryMonth>();
  for (const {asOf: date, archives, states} of dates) {
    const month = date.slice(0, 7);
    const source = archives.map(({name}) => name).join(', ');
    if (date < asOf) months.set(month, {month, asOf: date, source, states});
  }
  return [...months.values()];
}

function checkTotal(date: string, states: States, total: number | undefined): number {
  const sum = Object.values(states)
    .flat()
    .reduce((all, count) => all + count, 0);
  if (total === undefined) {
    throw new UserError(`No total is given for ${date}: --total ${date}=N.`);
  }
  if (sum === total) return total;
  throw new UserError(`The rows of ${date} add up to ${sum}; the total given is ${total}.`);
}

function checkArchives(date: string, [first, ...more]: readonly Archive[]): LaterDate['archives'] {
  if (first) return [first, ...more];
  throw new UserError(`No archive is given for ${date}: --archive <name>=<address>.`);
}

/** Compares the table's counts of the list in place with the list's own. */
function checkOwnDate(counts: CountsByDate, {asOf, states: own}: CountedList): void {
  const theirs = counts.get(asOf);
  if (!theirs) return;
  for (const state of new Set([...Object.keys(own), ...Object.keys(theirs)])) {
    const [a, b] = [own, theirs].map(table => (table[state] ?? [0, 0, 0]).join(' '));
    if (a === b) continue;
    throw new UserError(
      `${state} has ${b} agreements (warrant service, jail, task force) on ${asOf} in the table, ` +
        `and ${a} in the list in place.`,
    );
  }
}

function withoutNone(states: States): States {
  const some = Object.entries(states).filter(([, counts]) => counts.some(count => count > 0));
  return Object.fromEntries(some.sort(([a], [b]) => (a < b ? -1 : 1)));
}
