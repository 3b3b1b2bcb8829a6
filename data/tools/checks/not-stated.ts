import {cleanText} from '../clean-text.ts';

const NOTHING =
  /^(?:#?\s*n\s*\/?\s*a\.?|#ref!|#value!|#name\?|none|null|unknown|tbd|not (?:given|stated|applicable|available)|[-–—.?]+)?$/i;

/** Cells that give nothing, though they hold text: `#N/A`, `#NA`, `N/A`, dashes. */
export function isNotStated(text: string): boolean {
  return NOTHING.test(cleanText(text));
}

/** The same of a COUNTY cell, which may also hold no more than the word itself. */
export function isCountyNotStated(text: string): boolean {
  return isNotStated(text) || /^(?:county|parish)$/i.test(cleanText(text));
}
