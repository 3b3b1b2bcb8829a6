/** Real names with one or two letters wrong, by a seeded generator: the same at each run. */

/** Marsaglia's xorshift, 32 bits. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** One letter dropped, doubled, swapped with the next, or changed for its neighbour on the keys. */
export function misspell(text: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (text.length - 2));
  const [before, letter, after] = [text.slice(0, at), text[at]!, text.slice(at + 1)];
  const kind = Math.floor(random() * 4);
  if (kind === 0) return before + after;
  if (kind === 1) return before + letter + letter + after;
  if (kind === 2) return before + (after[0] ?? '') + letter + after.slice(1);
  return before + beside(letter, random) + after;
}

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function beside(letter: string, random: () => number): string {
  const row = ROWS.find(one => one.includes(letter.toLowerCase()));
  if (!row) return letter;
  const at = row.indexOf(letter.toLowerCase());
  return row[at + (random() < 0.5 ? 1 : -1)] ?? row[at === 0 ? 1 : at - 1]!;
}
