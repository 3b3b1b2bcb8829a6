/** Marks of characters that were lost or escaped on the way into a cell. */
const MARKS: readonly RegExp[] = [
  // What stands where a character could not be decoded.
  /\uFFFD+/,
  // `Sheriff?s`: what could not be written.
  /(?<=\p{L})\?(?=\p{L})/u,
  // An entity that HTML does not know, or one without its semicolon.
  /&(?:#x?[\da-f]+|[a-z][a-z\d]+);/i,
  /&(?:amp|nbsp|quot|apos|lt|gt|#\d+)(?![a-z\d;])/i,
  // Halves of what Windows-1252 or Mac Roman makes of UTF-8, and control characters.
  /â€[^\s\p{L}]?|‚Ä[^\s\p{L}]?|[ÂÃ][^\s\p{L}]?|[\u0080-\u009F]+/u,
  // Escapes of scripts, of web addresses and of mail.
  /\\u[\da-f]{4}/i,
  /%[2-9A-F][\dA-F](?:%[\dA-F]{2})*/,
  /=E2=80=[\dA-F]{2}/,
];

/** Finds what is left of a character that was lost on the way: `�`, `&bogus;`, `â€`; null if nothing is. */
export function findLostCharacters(text: string): string | null {
  for (const mark of MARKS) {
    const found = mark.exec(text)?.[0];
    if (found) return found;
  }
  return null;
}
