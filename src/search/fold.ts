/** Longer queries say nothing that their beginning has not said. */
const MAX_CHARS = 120;

/** Spellings of one word, in names and queries alike. */
const SAME_WORDS: Readonly<Record<string, string>> = {
  __proto__: null as never,
  saint: 'st',
  sainte: 'st',
  ste: 'st',
  ft: 'fort',
  mt: 'mount',
  twp: 'township',
  pct: 'precinct',
};

/**
 * Words without case, accents or punctuation, as names and queries are compared:
 * "Ste. Genevieve" → `st genevieve`, "Doña Ana" → `dona ana`, "O’Brien" → `obrien`.
 */
export function fold(text: string): string {
  return text
    .slice(0, MAX_CHARS)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’‘`´ʻʼ]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\b([a-z]) (?=[a-z]\b)/g, '$1')
    .replace(/[a-z]+/g, word => SAME_WORDS[word] ?? word);
}

/** A folded name without its spaces: "De Kalb" and "DeKalb" are one place. */
export function squeeze(folded: string): string {
  return folded.replaceAll(' ', '');
}
