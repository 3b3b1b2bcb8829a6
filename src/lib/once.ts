/** Makes a value at its first use, and keeps it: what only some need costs the others nothing. */
export function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
