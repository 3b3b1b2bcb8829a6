import {perModel, type StateSummary} from '../../src/data/model.ts';

/** Counts under each model, weakest power first. */
export type Counts = readonly [warrant: number, jail: number, task: number];

/** A state's summary in a line; its counties are those under any model, then those under each. */
export function summaryOf(
  state: string,
  byModel: Counts,
  agencies: number,
  [all, ...counties]: readonly [all: number, ...Counts] = [0, 0, 0, 0],
): StateSummary {
  return {
    state,
    byModel: perModel((_, power) => byModel[power] ?? 0),
    agencies,
    counties: {all, ...perModel((_, power) => counties[power] ?? 0)},
  };
}
