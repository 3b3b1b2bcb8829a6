/**
 * Edits between two words: a letter put in, left out, changed, or two neighbours swapped
 * (Damerau–Levenshtein in its optimal string alignment form). Swaps count one, since they are the
 * most common slip in ICE's typing (`Pulaksi`, `Stueben`).
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({length: b.length + 1}, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(changed, last[j]! + 1, row[j - 1]! + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j]!, beforeLast[j - 2]! + 1);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

/** The candidates nearest to a word, if any is within `limit` edits; several on a tie. */
export function nearest(word: string, candidates: Iterable<string>, limit: number): string[] {
  let best = limit;
  let found: string[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > best) continue;
    const distance = editDistance(word, candidate);
    if (distance < best) [best, found] = [distance, []];
    if (distance === best) found.push(candidate);
  }
  return found;
}
