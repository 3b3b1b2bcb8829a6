/** Key code of a key that an input method has taken, whatever else it says (UI Events, 7.3). */
const TAKEN = 229;
const ENTER = 13;

/**
 * Whether a key is the input method's. Android's keyboards compose every word, and their Enter is the
 * reader's all the same, by its code; Safari ends the composition before its last Enter, which still has
 * the other one.
 */
export function isComposing({isComposing: isWithin, keyCode}: KeyboardEvent): boolean {
  return keyCode === TAKEN || (isWithin && keyCode !== ENTER);
}
