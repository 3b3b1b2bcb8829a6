import {differing, distance, letters} from './distance.ts';
import {appendTo} from '../../lib/collections.ts';

/** Names that a misspelt one is compared with, and the letters of each as bits. */
export interface Keys {
  readonly list: readonly string[];
  readonly letters: Int32Array;
  /** The same names by their first letter. */
  readonly byStart: ReadonlyMap<string, readonly string[]>;
}

export function toKeys(keys: Iterable<string>): Keys {
  const list = [...keys];
  const byStart = new Map<string, string[]>();
  for (const key of list) appendTo(byStart, key[0] ?? '', key);
  return {list, letters: Int32Array.from(list, letters), byStart};
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
