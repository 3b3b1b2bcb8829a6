const ATTRIBUTE = /(?<=\p{L})aria-label|aria-label(?=\p{L})/gu;

/**
 * Undoes a replacement that archived pages went through, of the attribute `alt` by `aria-label`, where
 * it hit the letters of a name: `Waria-labelon` is Walton, `Saria-label Lake` Salt Lake.
 */
export function undoAttribute(name: string): string {
  return name.replace(ATTRIBUTE, 'alt');
}
