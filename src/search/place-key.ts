import {foldWords} from './fold.ts';
import {linkWords} from './words.ts';

/** Names of places are compared by all their words but the linking ones, without spaces. */
export function placeKey(name: string): string {
  let key = '';
  for (const word of foldWords(name)) if (!linkWords.has(word)) key += word;
  return key;
}
