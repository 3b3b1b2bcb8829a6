const COMBINING_MARKS = /\p{M}+/gu;
const APOSTROPHES = /['’‘`´ʼ′]/g;

/**
 * Folds words to be compared: lower case, no accents, no apostrophes, everything but letters and
 * digits one space.
 */
export function foldWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .replace(APOSTROPHES, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Folds the name of a place, so that St. and Saint, La Salle and LaSalle, Doña and Dona are one. */
export function foldPlace(name: string): string {
  return foldWords(name)
    .replace(/\bsaint\b/g, 'st')
    .replace(/\bsainte\b/g, 'ste')
    .replace(/\bfort\b/g, 'ft')
    .replace(/\bmount\b/g, 'mt')
    .replaceAll(' ', '');
}
