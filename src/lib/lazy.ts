/** Defers making a value to its first use, and keeps it: readers who never need it don't pay for it. */
export function lazy<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
