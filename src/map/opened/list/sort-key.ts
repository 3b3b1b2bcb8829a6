const NOT_PLAIN = /[^ -~]/;
const ACCENTS = /[\u0300-\u036f]/g;
const NUMBERS = /\d+/g;
/** Digits of the longest number that is sorted as one: precincts and districts have three. */
const DIGITS = 6;

/**
 * Makes the text that an English name is sorted by: without accents and case, numbers by their value. Names
 * of agencies and counties are English in every language, and the first `Intl.Collator` of a page takes
 * longer than all else that sorting a state's 305 agencies does.
 */
export function sortKey(name: string): string {
  const plain = NOT_PLAIN.test(name) ? name.normalize('NFD').replace(ACCENTS, '') : name;
  return plain.toLowerCase().replace(NUMBERS, number => number.padStart(DIGITS, '0'));
}

/** Sorts items by keys that are made once each: by the first that differs. */
export function sortByKeys<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly (string | number)[],
): Item[] {
  return items
    .map(item => ({item, keys: keysOf(item)}))
    .sort((a, b) => compareKeys(a.keys, b.keys))
    .map(({item}) => item);
}

function compareKeys(
  some: readonly (string | number)[],
  others: readonly (string | number)[],
): number {
  for (let at = 0; at < some.length; at++) {
    if (some[at]! < others[at]!) return -1;
    if (some[at]! > others[at]!) return 1;
  }
  return 0;
}
