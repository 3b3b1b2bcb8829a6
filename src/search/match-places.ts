import type {Index} from './create-index.ts';
import type {Place} from './places.ts';
import {shortKey} from './describe.ts';
import {fold} from './fold.ts';
import {toPlaceCandidate, type Match} from './candidate.ts';
import type {Interpretation} from './interpret.ts';
import {PLACE, SURE_STATE_BONUS} from './scores.ts';

/** Least size of a town that is meant rather than the county around it with the same name. */
const LARGE_CITY_ZIPS = 10;
/**
 * Factor by which a county must be larger than a town elsewhere in the state to be meant: "Nassau,
 * NY".
 */
const MUCH_LARGER = 3;
/**
 * Factor by which the only county of a name must be larger than any town of that name to be meant:
 * "Pasco".
 */
const LARGER = 2;

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

/** Tells whether a city belongs to no county: "Hopewell County, Virginia" can only be the city. */
export function isIndependent({kind, fips}: Place): boolean {
  return kind === 'city' && fips.length === 1 && Number(fips[0]!.slice(2)) >= 510;
}

/** Tells whether a county has the town in it, or most of it. */
function holds(county: Place, city: Place): boolean {
  return county.kind === 'county' && city.kind === 'city' && county.fips[0] === city.fips[0];
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
  const near = here.length > 0 ? here : all;
  const chosen = choose(near, here.length > 0);
  const others = all.filter(place => !chosen.includes(place));
  return {score, candidates: chosen.map(toPlaceCandidate), others: others.map(toPlaceCandidate)};
}

/** Chooses the place that is meant, or all of them when the name leaves it open. */
function choose(all: readonly Place[], isStateKnown: boolean): readonly Place[] {
  const places = all.filter(one => !all.some(other => isMeantInstead(one, other, isStateKnown)));
  if (places.length < 2) return places;
  if (isStateKnown) return chooseInState(places);
  const [county, second] = places.filter(({kind}) => kind === 'county');
  if (!county || second) return all;
  const isSmall = (one: Place) =>
    one === county || (!isIndependent(one) && LARGER * one.weight <= county.weight);
  return places.every(isSmall) ? [county] : all;
}

/** Chooses in a state: a name is a town's, unless the county elsewhere is much larger. */
function chooseInState(places: readonly Place[]): readonly Place[] {
  const [first, second] = [...places].sort((a, b) => b.weight - a.weight) as [Place, Place];
  const factor = first.kind === 'city' ? 1 : MUCH_LARGER;
  const isClear = first.kind !== second.kind && first.weight > factor * second.weight;
  return isClear ? [first] : places;
}

/** Tells whether another place of the name includes this one; a large city is not its county. */
function isMeantInstead(one: Place, other: Place, isStateKnown: boolean): boolean {
  const isLarge = ({weight, fips}: Place, county: Place) =>
    weight >= LARGE_CITY_ZIPS &&
    (fips.length > 1 || (isStateKnown && MUCH_LARGER * weight > county.weight));
  if (holds(other, one)) return !isLarge(one, other);
  return holds(one, other) && isStateKnown && isLarge(other, one);
}
