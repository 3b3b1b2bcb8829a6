// U+00A0 and its kin come with text pasted from web pages and mail; \s knows all but the zero-width.
const SPACES = /[\s\u200B]+/g;
// Hyphens that show at a line's end alone, joiners, and marks of the writing's direction: no letters,
// and no gap between letters. What turns text around is not among them: no list is read with that.
const INVISIBLE = /[\u00AD\u200C-\u200F\u2060\uFEFF]/g;
const APOSTROPHES = /[‘’‛`´ʼ′]/g;
const QUOTES = /[“”„‟″]/g;

/**
 * Cleans typed text: single spaces, none outside, straight apostrophes and quotes; otherwise as it
 * was typed.
 */
export function cleanText(text: string): string {
  const shown = text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
  return shown.replace(APOSTROPHES, "'").replace(QUOTES, '"');
}
