import {formatsOf} from '../format.ts';
import type {Places} from '../messages.ts';

/** Numbers, dates and counted nouns as English writes them. */
export const formats = formatsOf('en-US');

export const {number, date, month, count} = formats;

/** Counts states and territories, each by its name. */
export function places({states, territories}: Places): string {
  const parts = [];
  if (states || !territories) parts.push(count(states, 'state', 'states'));
  if (territories) parts.push(count(territories, 'territory', 'territories'));
  return parts.join(' and ');
}
