import {foldWords} from './fold.ts';

// One county has one sheriff, whatever his office calls itself on this line of the list.
const SHERIFF = /\bsheriffs? (?:office|department|dept)\b/;

/**
 * Folds away everything in a name that does not tell agencies apart: case, quotes, accents,
 * punctuation, and Sheriff's Department against Sheriff's Office. `walker county sheriffs office`.
 */
export function foldAgency(name: string): string {
  return foldWords(name).replace(SHERIFF, 'sheriffs office');
}

/**
 * Makes the key by which two rows are one agency: the state and the folded name. `TX|walker county
 * …`.
 */
export function agencyIdentity(state: string, name: string): string {
  return `${state}|${foldAgency(name)}`;
}
