/** Most characters that are read of a query: a longer one says nothing more. */
const MAX_CHARS = 120;

/** Spellings of one word, in names and queries alike. */
const SAME_WORDS: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['sainte', 'st'],
  ['ste', 'st'],
  ['ft', 'fort'],
  ['mt', 'mount'],
  ['twp', 'township'],
  ['pct', 'precinct'],
]);

const PLAIN = /^[a-z ]*$/;
/** Text that folding leaves as it is, but for its case. */
const SETTLED = /^(?!.*\b(?:saint|sainte|ste|ft|mt|twp|pct)\b)[a-z]{2,}(?: [a-z]{2,})*$/;

/** Reduces text to lower-case letters and digits with single spaces. */
function strip(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘`´ʻʼ]/g, '')
    .replace(/&| "?n"? /g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\b([a-z]) (?=[a-z]\b)/g, '$1');
}

/**
 * Splits text into words without case, accents or punctuation, as names and queries are compared:
 * "Ste. Genevieve" → `st genevieve`, "Doña Ana" → `dona ana`, "O’Brien" → `obrien`.
 */
export function foldWords(text: string): string[] {
  const lower = text.trim().slice(0, MAX_CHARS).toLowerCase();
  const words = (PLAIN.test(lower) ? lower : strip(lower)).split(' ');
  return words.filter(word => word).map(word => SAME_WORDS.get(word) ?? word);
}

/** Folds text as `foldWords` does, and joins the words. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return SETTLED.test(lower.slice(0, MAX_CHARS + 1)) && lower.length <= MAX_CHARS
    ? lower
    : foldWords(text).join(' ');
}

/** Removes the spaces of a folded name: "De Kalb" and "DeKalb" are one place. */
export function removeSpaces(folded: string): string {
  return folded.replaceAll(' ', '');
}
