import {monthAfter} from '../../../src/data/history.ts';
import type {HistoryMonth} from '../data-files/history.ts';
import type {ListVersion} from '../diff/diff-lists.ts';
import {countStates} from './count-states.ts';

/**
 * Adds a new list to the months: it replaces its month's older one, or follows the last month. `between`
 * has months whose lists are known by their counts alone; those that lie between are added before it.
 */
export function extendHistory(
  months: readonly HistoryMonth[],
  {asOf, sheet, agreements}: ListVersion,
  between: readonly HistoryMonth[] = [],
): readonly HistoryMonth[] {
  const month = asOf.slice(0, 7);
  const last = months.at(-1);
  if (last && (last.asOf > asOf || last.month > month)) return months;
  const before = months.filter(one => one.month !== month);
  const added = between.filter(one => one.month > (last?.month ?? '') && one.month < month);
  return [...before, ...added, {month, asOf, sheet, states: countStates(agreements)}];
}

/** Lists the months of which no list is known, between the first and the last. */
export function missingMonths(months: readonly HistoryMonth[]): readonly string[] {
  const known = new Set(months.map(({month}) => month));
  const last = months.at(-1)?.month ?? '';
  const missing: string[] = [];
  for (let month = months[0]?.month ?? ''; month < last; month = monthAfter(month, 1)) {
    if (!known.has(month)) missing.push(month);
  }
  return missing;
}
