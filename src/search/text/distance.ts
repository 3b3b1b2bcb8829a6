/**
 * Counts the letters to insert, drop, change or swap to make one word of another; gives `max + 1`
 * when it takes more than `max` (optimal string alignment: Damerau 1964, as restricted by Boytsov
 * 2011).
 */
export function distance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let before: number[] = [];
  let last = Array.from({length: b.length + 1}, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swaps) value = Math.min(value, before[j - 2]! + 1);
      row.push(value);
      least = Math.min(least, value);
    }
    if (least > max) return max + 1;
    [before, last] = [last, row];
  }
  return last[b.length]!;
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

/** Counts the bits that differ. */
export function differing(a: number, b: number): number {
  let bits = a ^ b;
  let count = 0;
  for (; bits; bits &= bits - 1) count++;
  return count;
}
