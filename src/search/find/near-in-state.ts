import type {Index} from '../index/create-index.ts';
import {distance} from '../text/distance.ts';
import type {Interpretation} from '../query/interpret.ts';
import {isIndependent} from '../places/likeliest.ts';
import type {Place} from '../places/places.ts';
import {JAIL, SHERIFF} from '../text/words.ts';

/** Least length of a name in which two letters may be wrong, and in which one may be. */
const TWO_WRONG = 8;
const ONE_WRONG = 3;

/**
 * Finds the keys of the places of a state whose names are nearest to one that is misspelt; none where
 * the name is known there, or nothing is near. What stands beside it tells counties from towns.
 */
export function findNearInState(
  index: Index,
  interpretation: Interpretation & {readonly state: string},
): readonly string[] {
  const {key, state} = interpretation;
  if (key.length < ONE_WRONG) return [];
  const all = index.placesIn(state).filter(place => isWanted(place, interpretation));
  if (all.some(place => place.key === key)) return [];
  const most = key.length < TWO_WRONG ? 1 : 2;
  const near = new Map<string, number>();
  for (const place of all) {
    if (near.has(place.key)) continue;
    const away = Math.min(...spellings(place.key).map(one => distance(key, one, most)));
    if (away <= most) near.set(place.key, away);
  }
  const least = Math.min(...near.values());
  return [...near].filter(([, away]) => away === least).map(([found]) => found);
}

/** Tells whether a place may have the kind of body, or be the kind of place, that is asked for. */
function isWanted(place: Place, {kind, roles}: Interpretation): boolean {
  const isCountys = kind === 'county' || (roles & (SHERIFF | JAIL)) > 0;
  if (isCountys) return place.kind === 'county' || isIndependent(place);
  return (kind !== 'city' && roles === 0) || place.kind === 'city';
}

/** Lists the spellings of a key: what is folded to "st" may have been written out. */
function spellings(key: string): readonly string[] {
  return key.startsWith('st') ? [key, `saint${key.slice(2)}`] : [key];
}
