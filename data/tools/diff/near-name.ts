import {foldAgency} from '../lib/agency-identity.ts';
import {isNear} from '../lib/nearest.ts';
import {foldWords} from '../lib/fold.ts';

// Slips of the typist's hand: Macro for Marco, Greens Forks for Green Fork, Offic for Office.
const MAX_SLIPS = 2;
const MAX_SLIPS_IN_WORD = 1;
const NUMBER = /\d+/g;

// Words that say what a body is, not whose: `Police` for `Patrol` is the same body renamed. Sheriff
// and constable are not among them, for a county may have both, and a jail of its own besides.
const KINDS = new Set(
  (
    'a and at board bocc borough bureau city commission commissioners corrections county department dept ' +
    'detention district division enforcement facility highway law municipal of offic office ' +
    'officers parish patrol police public safety services state the town township troopers ' +
    'trustees village'
  ).split(' '),
);

/** Abbreviations of kinds of bodies, as words. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  dept: 'department',
  dps: 'department public safety',
  pd: 'police department',
  so: 'sheriffs office',
};

/** An abbreviation that ICE put behind a whole name: "… / THP". */
const ABBREVIATION = /\s*\/\s*[A-Z]{2,5}$/;

/** Words that tell nothing apart. */
const FILLERS = new Set(['a', 'and', 'of', 'the']);

function wordsOf(name: string): string[] {
  const words = foldAgency(name.replace(ABBREVIATION, '')).split(' ');
  return words.flatMap(word => (WRITTEN_OUT[word] ?? word).split(' '));
}

function placeWords(name: string): string[] {
  return wordsOf(name).filter(word => !KINDS.has(word));
}

/** Tests for the same words, in whatever order, but for those of the state: "MT Dept of Justice". */
function isSameBody(a: string, b: string, {name, code}: StateName): boolean {
  const ofState = new Set([...foldWords(name).split(' '), code.toLowerCase()]);
  const key = (text: string) =>
    wordsOf(text)
      .filter(word => !ofState.has(word) && !FILLERS.has(word))
      .sort()
      .join(' ');
  return key(a) !== '' && key(a) === key(b);
}

function isSameWords(first: readonly string[], second: readonly string[]): boolean {
  if (first.length === 0 || first.length !== second.length) return false;
  return first.every((word, at) => {
    const other = second[at]!;
    return word[0] === other[0] && isNear(word, other, MAX_SLIPS_IN_WORD);
  });
}

/**
 * Tests for names of one place, with the state's own name or without it: `Texas Office of the
 * Attorney General`.
 */
function isSamePlace(a: string, b: string, state: string): boolean {
  const stateWords = foldWords(state).split(' ');
  const [first, second] = [placeWords(a), placeWords(b)];
  const without = (words: readonly string[]) => words.filter(word => !stateWords.includes(word));
  return isSameWords(first, second) || isSameWords(without(first), without(second));
}

/** A state by its name and USPS code. */
export interface StateName {
  readonly name: string;
  readonly code: string;
}

function numbersIn(name: string): string {
  return (name.match(NUMBER) ?? []).map(Number).join(' ');
}

/**
 * Tests the first letters of the words: a typist slips within a word, and hardly ever on its first
 * letter. Benton is not Denton.
 */
function beginsAlike(a: string, b: string): boolean {
  const [first, second] = [foldAgency(a).split(' '), foldAgency(b).split(' ')];
  if (first.length !== second.length) return first[0]![0] === second[0]![0];
  return first.every((word, at) => word[0] === second[at]![0]);
}

/** Tests for different numbers: District 1 is another agency than District 2, whatever else is equal. */
export function haveOtherNumbers(a: string, b: string): boolean {
  const [first, second] = [numbersIn(a), numbersIn(b)];
  return first !== '' && second !== '' && first !== second;
}

/** Tests for names that are a few letters apart. */
export function isSlip(a: string, b: string): boolean {
  return isNear(foldAgency(a), foldAgency(b), MAX_SLIPS) && beginsAlike(a, b);
}

/**
 * Whether two names can be one agency's: a few letters apart, or of the same place with another word
 * for the kind of body. Only ever asked about names that a list dropped and took up under the same
 * state, model and signing date.
 */
export function isNearName(a: string, b: string, state: StateName): boolean {
  if (numbersIn(a) !== numbersIn(b)) return false;
  return isSlip(a, b) || isSamePlace(a, b, state.name) || isSameBody(a, b, state);
}

// Brookfield for Brookford: what a typist takes for a name he knows.
const MOST_SLIPS_IN_LIKELY = 3;
const LEAST_COMMON_START = 5;

/**
 * Tests for names that may be one agency's though their places differ: the same kind of body, of a place
 * that begins alike. To be told as likely.
 */
export function isLikelyName(a: string, b: string): boolean {
  const kindOf = (name: string) => wordsOf(name).filter(word => KINDS.has(word));
  const [first, second] = [placeWords(a), placeWords(b)];
  if (kindOf(a).join() !== kindOf(b).join() || first.length !== 1 || second.length !== 1)
    return false;
  const [one, other] = [first[0]!, second[0]!];
  const isAlike = one.slice(0, LEAST_COMMON_START) === other.slice(0, LEAST_COMMON_START);
  return isAlike && isNear(one, other, MOST_SLIPS_IN_LIKELY);
}
