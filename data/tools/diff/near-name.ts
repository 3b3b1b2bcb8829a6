import {foldAgency} from '../agency-identity.ts';
import {editDistance} from '../edit-distance.ts';
import {foldWords} from '../fold.ts';

// Slips of the typist's hand: Macro for Marco, Greens Forks for Green Fork, Offic for Office.
const MAX_SLIPS = 2;
const MAX_SLIPS_IN_WORD = 1;

// Words that say what a body is, not whose: `Police` for `Patrol` is the same body renamed. Sheriff
// and constable are not among them, for a county may have both, and a jail of its own besides.
const KINDS = new Set(
  (
    'a and at board bocc bureau city commission commissioners corrections county department dept ' +
    'detention district division enforcement facility highway law municipal of offic office ' +
    'officers parish patrol police public safety services state the town township troopers ' +
    'trustees village'
  ).split(' '),
);

function placeWords(name: string): string[] {
  return foldAgency(name)
    .split(' ')
    .filter(word => !KINDS.has(word));
}

function isSameWords(first: readonly string[], second: readonly string[]): boolean {
  if (first.length === 0 || first.length !== second.length) return false;
  return first.every((word, at) => editDistance(word, second[at]!) <= MAX_SLIPS_IN_WORD);
}

/** Of one place, with the state's own name or without: `Texas Office of the Attorney General`. */
function isSamePlace(a: string, b: string, state: string): boolean {
  const stateWords = foldWords(state).split(' ');
  const [first, second] = [placeWords(a), placeWords(b)];
  const without = (words: readonly string[]) => words.filter(word => !stateWords.includes(word));
  return isSameWords(first, second) || isSameWords(without(first), without(second));
}

/**
 * Whether two names can be one agency's: a few letters apart, or of the same place with another word
 * for the kind of body. Only ever asked about names that a list dropped and took up under the same
 * state, model and signing date.
 */
export function isNearName(a: string, b: string, state: string): boolean {
  return editDistance(foldAgency(a), foldAgency(b)) <= MAX_SLIPS || isSamePlace(a, b, state);
}
