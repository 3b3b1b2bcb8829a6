import {history, type Month} from './history.ts';

/** The last month in which a state had an agreement, or null when it never had one. */
export function lastListed(state: string, all: readonly Month[] = history()): Month | null {
  return all.findLast(({states}) => states.has(state)) ?? null;
}
