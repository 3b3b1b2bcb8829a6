import {history, type Month} from '../../data/history.ts';
import {perModel, type ListSummary} from '../../data/model.ts';
import {totalOf} from '../../data/totals.ts';
import {memoizeLast} from '../../lib/memoize-last.ts';

const lastMonths = memoizeLast<readonly Month[]>();

/** The months behind a list, and the list itself as the newest. Maps of one list share them. */
export function monthsUpTo(list: ListSummary): readonly Month[] {
  return lastMonths([list], () => {
    const {asOf, states} = list;
    const month = asOf.slice(0, 7);
    const totals = perModel(model => totalOf(list, model));
    const past = history().filter(one => one.month < month);
    return [...past, {month, asOf, states, totals}];
  });
}
