import {cleanText} from '../../lib/clean-text.ts';

const NOTHING =
  /^(?:#?\s*n\s*\/?\s*a\.?|#ref!|#value!|#name\?|none|null|unknown|tbd|not (?:given|stated|applicable|available)|[-–—.?]+)?$/i;

/** Tests for text that states nothing: `#N/A`, `#NA`, `N/A`, dashes. */
export function isNotStated(text: string): boolean {
  return NOTHING.test(cleanText(text));
}

// `All` is one letter from Hall, and no county.
const NO_COUNTY = /^(?:county|parish|(?:all|multiple|various)(?: counties)?|state ?-?wide)$/i;

/** Tests the same of a COUNTY cell, which may also hold the word alone, or no more than "all". */
export function isCountyNotStated(text: string): boolean {
  return isNotStated(text) || NO_COUNTY.test(cleanText(text));
}
