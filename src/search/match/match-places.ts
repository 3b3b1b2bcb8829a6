import type {Index} from '../index/create-index.ts';
import type {Place} from '../places/places.ts';
import {shortKey} from '../text/describe.ts';
import {fold} from '../text/fold.ts';
import {toPlaceCandidate, type Match} from './candidate.ts';
import type {Interpretation} from '../query/interpret.ts';
import {isIndependent, likeliestAnywhere, likeliestInState} from '../places/likeliest.ts';
import {PLACE, SURE_STATE_BONUS} from './scores.ts';

/** Lists other orders of two or three words. */
function orders(name: string): string[] {
  const [a, b, c, d] = name.split(' ') as [string, string?, string?, string?];
  if (!b || d) return [];
  return c ? [a + c + b, b + a + c, b + c + a, c + a + b, c + b + a] : [b + a];
}

/** Lists places with the name of an interpretation, in its state and of its kind. */
export function placesNamed(index: Index, interpretation: Interpretation): readonly Place[] {
  const {raw, key, name, kind} = interpretation;
  for (const one of [raw, key, ...orders(name), shortKey(name)]) {
    const all = index.placesNamed(one);
    const list = all.filter(({state}) => !interpretation.state || state === interpretation.state);
    const labelled = list.filter(
      place => place.kind === 'county' && fold(place.name) === interpretation.text,
    );
    if (interpretation.state && labelled.length > 0) return labelled;
    const ofKind = list.filter(place => !kind || place.kind === kind);
    const isShort = one !== raw && one === shortKey(name);
    const towns = isShort ? ofKind.filter(place => place.kind === 'city') : ofKind;
    const fitting = one === raw && raw !== key ? list : towns;
    if (fitting.length > 0) return fitting;
    if (kind === 'county' && interpretation.state) {
      const independent = list.filter(isIndependent);
      if (independent.length > 0) return independent;
    }
  }
  return [];
}

/** Matches the name of a place alone. */
export function matchPlaces(
  index: Index,
  interpretation: Interpretation,
  hint: string | undefined,
): Match | undefined {
  const all = interpretation.roles ? [] : placesNamed(index, interpretation);
  if (all.length === 0) return undefined;
  const score = PLACE + (interpretation.state && interpretation.isSure ? SURE_STATE_BONUS : 0);
  const here = interpretation.state ? all : all.filter(({state}) => state === hint);
  const chosen =
    here.length > 0
      ? likeliestInState(here, interpretation.state !== undefined)
      : likeliestAnywhere(all);
  const others = all.filter(place => !chosen.includes(place));
  return {score, candidates: chosen.map(toPlaceCandidate), others: others.map(toPlaceCandidate)};
}
