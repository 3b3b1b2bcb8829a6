import type {Index} from '../index/create-index.ts';
import type {Place} from '../places/places.ts';
import type {Candidate} from './candidate.ts';
import {isIndependent, isLargest, likeliestInState} from '../places/likeliest.ts';
import type {Interpretation} from '../query/interpret.ts';
import {placeOfCandidate} from './place-of-candidate.ts';

/** Picks the only agency on the list, or the only one at all; of towns with one name the largest. */
export function pickInState(
  here: readonly Candidate[],
  {text}: Interpretation,
  places: readonly Place[],
): readonly Candidate[] {
  const listed = here.filter(candidate => candidate.kind === 'agencies');
  const [first, second] = listed;
  if (first && !second && !isShared(first, here) && fitsMetro(first, text)) return listed;
  if (first) return here;
  const [{state}] = here as [Candidate];
  const likely = likeliestInState(places.filter(place => place.state === state));
  const chosen = here.filter(one => 'place' in one && one.place && likely.includes(one.place));
  return chosen.length > 0 ? chosen : here;
}

/**
 * Picks among the agencies of places with one name: that of a place much larger than the others,
 * unless only a namesake's is on the list. That is for the reader to choose.
 */
export function pickAnywhere(
  all: readonly Candidate[],
  {text}: Interpretation,
  index: Index,
): readonly Candidate[] {
  const places = all.map(candidate => placeOfCandidate(index, candidate));
  const known = places.filter(place => place !== undefined);
  const at = places.findIndex(place => place && isLargest(place, known));
  const first = all[at];
  if (!first || known.length < all.length || isShared(first, all)) return all;
  if (first.kind === 'agencies' && !fitsMetro(first, text)) return all;
  const isOpen = first.kind !== 'agencies' && all.some(({kind}) => kind === 'agencies');
  return isOpen ? all : [first];
}

/**
 * Tells whether a name is shared by a city that belongs to no county and a county: each has a
 * sheriff.
 */
function isShared({state}: Candidate, near: readonly Candidate[]): boolean {
  const there = near.filter(one => one.state === state);
  return (
    there.length > 1 && there.some(one => 'place' in one && one.place && isIndependent(one.place))
  );
}

/**
 * Tells whether a query's "metro" fits: "Louisville Metro Police" is not the police of another
 * Louisville.
 */
function fitsMetro({records}: Candidate & {kind: 'agencies'}, text: string): boolean {
  return !/metro\b|metropolitan/.test(text) || records.some(({full}) => full.includes('metro'));
}
