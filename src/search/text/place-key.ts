import {foldWords} from './fold.ts';
import {linkWords} from './words.ts';

/** Names that need no folding: no accents, no word with a second spelling, none to drop. */
const PLAIN = /^(?!.*\b(?:saint|sainte|ste|ft|mt|twp|pct|of|the|and|in|for|at|s)\b)[a-z ]*$/;

/** Returns the key of a place's name: all its words but the linking ones, without spaces. */
export function placeKey(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower.replaceAll(' ', '');
  let key = '';
  for (const word of foldWords(name)) if (!linkWords.has(word)) key += word;
  return key;
}
