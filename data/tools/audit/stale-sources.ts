import type {StateLaw} from '../../../src/check/answer/state-law.ts';
import type {Claim} from '../data-files/claim.ts';
import {daysBetween} from '../lib/calendar-date.ts';

/** Days after which a source is to be looked at again before a release. */
export const MOST_DAYS_UNCHECKED = 90;

/** Texts that name their sources, each with the day on which these were checked. */
export interface CheckedTexts {
  readonly claims: readonly Claim[];
  readonly laws: readonly StateLaw[];
}

/** Names the claims and laws that were checked too long before a day. */
export function staleSources({claims, laws}: CheckedTexts, today: string): readonly string[] {
  const all = [
    ...claims.map(({key, checkedOn}) => ({name: `claim "${key}"`, checkedOn})),
    ...laws.map(({state, checkedOn}) => ({name: `law of ${state}`, checkedOn})),
  ];
  return all
    .filter(({checkedOn}) => daysBetween(checkedOn, today) > MOST_DAYS_UNCHECKED)
    .map(({name, checkedOn}) => `${name}, checked ${checkedOn}`);
}
