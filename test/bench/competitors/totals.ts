import {totals} from 'made:totals';

/** What is counted: all agreements, or those of one model, by its place in the order of power. */
export type Counted = 'all' | 0 | 1 | 2;

/** Agreements of a state by its FIPS code. */
export function totalOf(fips: string, counted: Counted): number {
  const own = totals[fips] ?? [0, 0, 0];
  return counted === 'all' ? own[0] + own[1] + own[2] : own[counted];
}
