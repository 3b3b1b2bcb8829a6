import {differing, distance, letters} from './distance.ts';
import {appendTo} from '../../lib/collections.ts';
import {lazy} from '../../lib/lazy.ts';

/** Names that a misspelt one is compared with, and the letters of each as bits. */
export interface Keys {
  readonly list: readonly string[];
  readonly letters: Int32Array;
  /** The same names by their first letter. */
  readonly byStart: ReadonlyMap<string, readonly string[]>;
  /** The same names in one text, each behind a line's end: to look through it is faster than through a list. */
  readonly lines: () => string;
}

export function toKeys(keys: Iterable<string>): Keys {
  const list = [...keys];
  const byStart = new Map<string, string[]>();
  for (const key of list) appendTo(byStart, key[0] ?? '', key);
  const lines = lazy(() => ['', ...list, ''].join('\n'));
  return {list, letters: Int32Array.from(list, letters), byStart, lines};
}

/** Lists names that hold a text behind their first letter. */
export function keysWithin({lines}: Keys, text: string): readonly string[] {
  const all = lines();
  const found: string[] = [];
  let at = all.indexOf(text);
  while (at >= 0) {
    const start = all.lastIndexOf('\n', at) + 1;
    const end = all.indexOf('\n', at);
    const key = all.slice(start, end);
    // A name that begins with the text may hold it once more.
    if (key.includes(text, 1)) found.push(key);
    at = all.indexOf(text, end);
  }
  return found;
}

/** Finds names at most `max` letters away, the nearest first. */
export function nearKeys(all: readonly Keys[], key: string, max: number) {
  const mask = letters(key);
  const found = new Map<string, number>();
  for (const keys of all) {
    keys.list.forEach((other, at) => {
      if (Math.abs(other.length - key.length) > max) return;
      if (differing(mask, keys.letters[at]!) > 2 * max) return;
      const away = distance(key, other, max);
      if (away <= max) found.set(other, away);
    });
  }
  return [...found].map(([other, away]) => ({key: other, away})).sort((a, b) => a.away - b.away);
}
