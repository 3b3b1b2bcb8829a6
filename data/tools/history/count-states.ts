import {MODELS, type Agreement} from '../../../src/data/model.ts';
import type {StateCounts} from '../data-files/history.ts';

/** Counts agreements by state under each model, in the order of the USPS codes. */
export function countStates(agreements: Iterable<Agreement>): Record<string, StateCounts> {
  const states = new Map<string, [number, number, number]>();
  for (const {state, model} of agreements) {
    const counts = states.get(state) ?? [0, 0, 0];
    counts[MODELS.indexOf(model)]! += 1;
    states.set(state, counts);
  }
  return Object.fromEntries([...states].sort(([a], [b]) => (a < b ? -1 : 1)));
}
