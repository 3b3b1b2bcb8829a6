import {newestLater, type LaterList} from '../../data/later-months.ts';
import {perModel, type Dataset} from '../../data/model.ts';
import {agreementsOf} from '../../data/totals.ts';
import type {LaterTotals} from './answer.ts';

/** Compares a state's agreements on a list with those on the newest one of which counts are known. */
export function laterOf(
  {asOf, states}: Pick<Dataset, 'asOf' | 'states'>,
  state: string,
  newest: LaterList | null = newestLater(asOf),
): LaterTotals | null {
  if (!newest) return null;
  const {
    asOf: date,
    archives: [counter],
  } = newest;
  return {
    state,
    date,
    before: perModel(model => agreementsOf(states.get(state), model)),
    now: perModel(model => agreementsOf(newest.states.get(state), model)),
    source: counter.name,
    url: counter.url,
  };
}
