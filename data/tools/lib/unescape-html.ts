import {decodeHTMLStrict} from 'entities';

/** What was escaped for a page again and again (`&amp;amp;`) is unescaped as often. */
const MAX_ROUNDS = 3;

/**
 * Decodes HTML's entities: `Town &amp; Country` → `Town & Country`. Only those that end with a
 * semicolon: `AT&T` and `Park&Recreation` are words.
 */
export function unescapeHtml(text: string): string {
  let decoded = text;
  for (let round = 0; round < MAX_ROUNDS && decoded.includes('&'); round++) {
    decoded = decodeHTMLStrict(decoded);
  }
  return decoded;
}
