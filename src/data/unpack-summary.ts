import {MODELS, perModel, type ListSummary, type StateSummary} from './model.ts';
import type {PackedSummary} from './packed.ts';

/** Unpacks a data set's date and sums. */
export function unpackSummary({asOf, sheet, states}: PackedSummary): ListSummary {
  return {asOf, sheet, states: new Map(states.map(row => [row[0], unpackState(row)]))};
}

function unpackState(row: PackedSummary['states'][number]): StateSummary {
  const [state, agencies, ...counts] = row;
  const [all, ...counties] = counts.slice(MODELS.length);
  return {
    state,
    agencies,
    byModel: perModel((_, power) => counts[power]!),
    counties: {all: all!, ...perModel((_, power) => counties[power]!)},
  };
}
