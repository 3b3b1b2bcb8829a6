import {MODELS, type Agreement} from '../../../src/data/model.ts';
import type {ListVersion} from '../diff/diff-lists.ts';
import type {HistoryMonth, StateCounts} from './history.ts';

function countStates(agreements: readonly Agreement[]): Record<string, StateCounts> {
  const states = new Map<string, [number, number, number]>();
  for (const {state, model} of agreements) {
    const counts = states.get(state) ?? [0, 0, 0];
    counts[MODELS.indexOf(model)]! += 1;
    states.set(state, counts);
  }
  return Object.fromEntries([...states].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function monthAfter(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/**
 * The months with a new list: it takes the place of its month's older one, or follows the last month.
 * Null when months lie between, of which we hold no list: the series has no gaps.
 */
export function extendHistory(
  months: readonly HistoryMonth[],
  {asOf, sheet, agreements}: ListVersion,
): readonly HistoryMonth[] | null {
  const month = asOf.slice(0, 7);
  const last = months.at(-1);
  if (last && (last.asOf > asOf || last.month > month)) return months;
  const before = months.filter(one => one.month !== month);
  const isNext = !last || last.month === month || monthAfter(last.month) === month;
  if (!isNext) return null;
  return [...before, {month, asOf, sheet, states: countStates(agreements)}];
}
