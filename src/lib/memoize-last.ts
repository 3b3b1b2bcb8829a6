/** Remembers the last result that was made, for as long as the values it is made from are the same. */
export function memoizeLast<Result>(): (from: readonly unknown[], make: () => Result) => Result {
  let last: {readonly from: readonly unknown[]; readonly result: Result} | undefined;
  return (from, make) => {
    const isSame = last && from.every((value, at) => value === last!.from[at]);
    return (isSame ? last! : (last = {from, result: make()})).result;
  };
}
