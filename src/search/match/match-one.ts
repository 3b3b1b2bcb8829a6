import type {Index} from '../index/create-index.ts';
import type {Match} from './candidate.ts';
import {matchAgencies} from './match-agencies.ts';
import {matchStateAgencies} from './match-state-agencies.ts';
import {matchPlaces} from './match-places.ts';
import type {Interpretation} from '../query/interpret.ts';
import {matchWholeName} from './match-whole-name.ts';
import {matchState} from './match-state.ts';

/** Matches one interpretation in every way there is, and returns the best match. */
export function matchOne(
  index: Index,
  interpretation: Interpretation,
  hint?: string,
): Match | undefined {
  const matches = [
    matchWholeName(index, interpretation),
    matchState(index, interpretation, hint),
    matchStateAgencies(index, interpretation),
    matchAgencies(index, interpretation, hint),
    matchPlaces(index, interpretation, hint),
  ];
  return matches.reduce(
    (best, match) => (match && match.score > (best?.score ?? 0) ? match : best),
    undefined,
  );
}
