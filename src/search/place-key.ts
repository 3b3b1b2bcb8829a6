import {foldWords} from './fold.ts';
import {linkWords} from './words.ts';

/** Names that are compared as they are: no accents, no word with a second spelling, none to drop. */
const PLAIN = /^(?!.*\b(?:saint|sainte|ste|ft|mt|twp|pct|of|the|and|in|for|at|s)\b)[a-z ]*$/;

/** Names of places are compared by all their words but the linking ones, without spaces. */
export function placeKey(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower.replaceAll(' ', '');
  let key = '';
  for (const word of foldWords(name)) if (!linkWords.has(word)) key += word;
  return key;
}
