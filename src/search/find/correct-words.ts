import {lazy} from '../../lib/lazy.ts';
import type {Index} from '../index/create-index.ts';
import {distance} from '../text/distance.ts';
import {stateWords} from '../query/state-words.ts';
import {countyWords, officeWords, roleWords} from '../text/words.ts';

/** Words that typing errors are corrected to. */
export const knownWords = lazy(() =>
  [
    ...roleWords.keys(),
    ...countyWords,
    ...officeWords,
    ...['precinct', 'district'],
    ...stateWords(),
  ]
    .filter(word => word.length > 4)
    .sort((a, b) => b.length - a.length),
);

/** Corrects the words of a text that are no names of places. */
export function correctWords(index: Index, text: string, known: readonly string[]): string {
  const isFine = (word: string) =>
    word.length < 4 || known.includes(word) || index.placesNamed(word).length > 0;
  return text
    .split(' ')
    .map(word => (isFine(word) ? word : correctWord(word, known)))
    .join(' ');
}

/** Corrects a word by the known ones: "sher", "sherif", "countysheriffs". */
function correctWord(word: string, known: readonly string[]): string {
  const most = (one: string) => (word.length > 6 && one[0] === word[0] ? 2 : 1);
  const near = known.find(one => one.startsWith(word) || distance(one, word, 2) <= most(one));
  if (near) return near;
  const part = known.find(one => word.endsWith(one) || word.startsWith(one));
  if (!part) return word;
  return word.endsWith(part)
    ? `${word.slice(0, -part.length)} ${part}`
    : `${part} ${word.slice(part.length)}`;
}
