// U+00A0 and its kin come with text pasted from web pages and mail; \s knows all but the zero-width.
const SPACES = /[\s\u200B\u200C\u200D\u2060\uFEFF]+/g;
const APOSTROPHES = /[‘’‛`´ʼ′]/g;
const QUOTES = /[“”„‟″]/g;

/** Single spaces, none outside, straight apostrophes and quotes; otherwise as it was typed. */
export function cleanText(text: string): string {
  return text.replace(SPACES, ' ').trim().replace(APOSTROPHES, "'").replace(QUOTES, '"');
}
