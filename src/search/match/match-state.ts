import type {Index} from '../index/create-index.ts';
import type {Match} from './candidate.ts';
import {stateNames} from '../../data/state-names.generated.ts';
import {placeKey} from '../text/place-key.ts';
import type {Interpretation} from '../query/interpret.ts';
import {
  STATE_ALONE,
  STATE_BESIDE_PLACE,
  STATE_OR_PLACE_WITH_KIND,
  STATE_WITH_KIND,
} from './scores.ts';

/** Matches a state: by its name alone, or with a kind of agency beside it. */
export function matchState(
  index: Index,
  {state, text, key, kind, roles, isSure}: Interpretation,
  hint: string | undefined,
): Match | undefined {
  if (!state) return undefined;
  const candidates = [{kind: 'state', state}] as const;
  const named = index.placesNamed(placeKey(stateNames[state]!));
  if (/^(?:the )?(?:state(?: of)?)?$/.test(text)) {
    // "Washington" is a county to those who look in Oregon first.
    const isHere = text === '' && state !== hint && named.some(one => one.state === hint);
    return {score: isHere ? STATE_BESIDE_PLACE : STATE_ALONE, candidates, others: []};
  }
  if (key) return undefined;
  // "Florida police" is not the police of Florida, Puerto Rico; "New York police" is the city's.
  const isOwn = named.some(one => one.state === state);
  if (!roles) return undefined;
  const score = isSure && !kind && !isOwn ? STATE_WITH_KIND : STATE_OR_PLACE_WITH_KIND;
  return {score, candidates, others: []};
}
