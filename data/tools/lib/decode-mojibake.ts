/**
 * Characters that Windows-1252 gives the bytes 0x80 to 0x9F, as browsers read them: five bytes stand
 * for nothing, and stay control characters.
 */
const SPECIALS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const FIRST_SPECIAL = 0x80;

/** Characters that one byte of Windows-1252, or of Latin-1, may have been read as. */
const RUN = new RegExp(`[\u0080-\u00FF${SPECIALS}]+`, 'g');
const WHOLE_RUN = new RegExp(`^[\u0080-\u00FF${SPECIALS}]+$`);

/** Letters, spaces and marks that stand in names. */
const PLAUSIBLE =
  /^[\p{Script=Latin}\p{M}\u00A0\u00AD¡¿«»°ºª·©®™\u02BB\u02BC\u2000-\u200B\u2010-\u2027\u2032\u2033\u2039\u203A\uFEFF]*$/u;

/** A no-break space's first byte, whose second one was taken for a space and tidied away. */
const LONE_FIRST_BYTE = /Â(?=\s|$)/g;

/** Text that was read wrongly twice has to be decoded twice. */
const MAX_ROUNDS = 3;

const utf8 = new TextDecoder('utf-8', {fatal: true});

function byteOf(character: string): number {
  const special = SPECIALS.indexOf(character);
  return special < 0 ? character.charCodeAt(0) : FIRST_SPECIAL + special;
}

/** Decodes a run of characters as the bytes of UTF-8; null where they are none, or no text. */
function decodeRun(run: string, rounds = MAX_ROUNDS): string | null {
  try {
    const text = utf8.decode(Uint8Array.from(run, byteOf));
    const again = rounds > 1 && WHOLE_RUN.test(text) ? decodeRun(text, rounds - 1) : null;
    return again ?? (PLAUSIBLE.test(text) ? text : null);
  } catch {
    return null;
  }
}

/**
 * Decodes UTF-8 that was read as Windows-1252: `Sheriffâ€™s` → `Sheriff’s`, `DoÃ±a Ana` → `Doña Ana`.
 * A run of such characters is decoded as a whole, or left as it is: `Café’s` is right already.
 */
export function decodeMojibake(text: string): string {
  const decoded = text.replace(RUN, run => decodeRun(run) ?? run);
  return decoded.replace(LONE_FIRST_BYTE, ' ');
}
