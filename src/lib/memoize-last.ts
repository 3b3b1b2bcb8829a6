/** Remembers the last thing that was made, for as long as it is made from the same. */
export function memoizeLast<T>(): (from: readonly unknown[], make: () => T) => T {
  let made: {readonly from: readonly unknown[]; readonly thing: T} | undefined;
  return (from, make) => {
    const isSame = made && from.every((one, at) => one === made!.from[at]);
    return (isSame ? made! : (made = {from, thing: make()})).thing;
  };
}
