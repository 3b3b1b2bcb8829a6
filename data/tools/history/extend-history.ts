import {monthAfter} from '../../../src/data/history.ts';
import type {HistoryMonth} from '../data-files/history.ts';
import type {ListVersion} from '../diff/diff-lists.ts';
import {countStates} from './count-states.ts';

/**
 * Adds a new list to the months: it replaces its month's older one, or follows the last month. Null
 * when months between them have no list: the series has no gaps.
 */
export function extendHistory(
  months: readonly HistoryMonth[],
  {asOf, sheet, agreements}: ListVersion,
): readonly HistoryMonth[] | null {
  const month = asOf.slice(0, 7);
  const last = months.at(-1);
  if (last && (last.asOf > asOf || last.month > month)) return months;
  const before = months.filter(one => one.month !== month);
  const isNext = !last || last.month === month || monthAfter(last.month, 1) === month;
  if (!isNext) return null;
  return [...before, {month, asOf, sheet, states: countStates(agreements)}];
}
