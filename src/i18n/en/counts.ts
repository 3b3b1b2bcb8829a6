import {formatsOf} from '../format.ts';
import type {Places} from '../messages.ts';

/** Numbers, dates and plurals as English writes them. */
export const {number, decimal, percent, date, month, plural} = formatsOf('en-US');

/** Writes a number with its noun: "1 state", "2 states". */
export function count(value: number, one: string, other: string): string {
  return `${number(value)} ${plural(value, one, other)}`;
}

/** Counts states and territories, each by its name. */
export function places({states, territories}: Places): string {
  const parts = [];
  if (states || !territories) parts.push(count(states, 'state', 'states'));
  if (territories) parts.push(count(territories, 'territory', 'territories'));
  return parts.join(' and ');
}
