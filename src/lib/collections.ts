/** Adds an item to the end of the list that a map has under a key, a new list if there is none. */
export function appendTo<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

/** Tells whether two lists have an item in common. */
export function intersects<Item>(some: readonly Item[], others: readonly Item[]): boolean {
  return some.some(one => others.includes(one));
}
