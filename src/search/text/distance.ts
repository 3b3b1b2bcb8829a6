/** Three rows of the table of costs, used again and again: a keystroke compares thousands of words. */
let rows = makeRows(64);

function makeRows(length: number) {
  return {
    before: new Uint16Array(length),
    last: new Uint16Array(length),
    row: new Uint16Array(length),
  };
}

/**
 * Counts the letters to insert, drop, change or swap to make one word of another; gives `max + 1`
 * when it takes more than `max` (optimal string alignment: Damerau 1964, as restricted by Boytsov
 * 2011). Only costs along the diagonal of the table can be as small as that (Ukkonen 1985).
 */
export function distance(a: string, b: string, max: number): number {
  const tooMany = max + 1;
  if (Math.abs(a.length - b.length) > max) return tooMany;
  if (b.length >= rows.row.length) rows = makeRows(2 * b.length);
  let {before, last, row} = rows;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const [from, to] = [Math.max(1, i - max), Math.min(b.length, i + max)];
    row[from - 1] = from === 1 ? i : tooMany;
    if (to > i - 1 + max) last[to] = tooMany;
    let least = row[from - 1]!;
    const own = a.charCodeAt(i - 1);
    for (let j = from; j <= to; j++) {
      const other = b.charCodeAt(j - 1);
      let value = last[j - 1]! + (own === other ? 0 : 1);
      if (last[j]! < value) value = last[j]! + 1;
      if (row[j - 1]! < value) value = row[j - 1]! + 1;
      const isSwap = i > 1 && j > 1 && own === b.charCodeAt(j - 2) && other === a.charCodeAt(i - 2);
      if (isSwap && before[j - 2]! < value) value = before[j - 2]! + 1;
      row[j] = value;
      if (value < least) least = value;
    }
    if (least > max) return tooMany;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[b.length]!, tooMany);
}

/**
 * Tells whether a word at this distance may be meant: in short words only letters may be missing.
 */
export function isClose(typed: string, meant: string, away: number): boolean {
  if (typed.length < 4 || away > 2) return false;
  return away < 2 || typed.length > 6 || meant.length === typed.length + 2;
}

/** Returns the letters of a word as bits: two words that differ in many are far apart. */
export function letters(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 32);
  return bits;
}

/** Counts the bits that differ, in all 32 at once (Warren, Hacker’s Delight, 5–1). */
export function differing(a: number, b: number): number {
  let bits = a ^ b;
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  bits = (bits + (bits >>> 4)) & 0x0f0f0f0f;
  return Math.imul(bits, 0x01010101) >>> 24;
}
