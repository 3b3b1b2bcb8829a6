/**
 * Whole numbers as printable text: small ones take one character. Low digits (base 72) end a
 * number, digits before them (base 18) have characters of their own, so that nothing separates.
 */

const LOW_BASE = 72;
const HIGH_BASE = 18;
const FIRST_CODE = 35;
/**
 * Code of the backslash, which would cost two characters in a string literal: "!" stands for it.
 */
const BACKSLASH = 92;
const STAND_IN = 33;

function toChar(digit: number): string {
  const code = digit + FIRST_CODE;
  return String.fromCharCode(code === BACKSLASH ? STAND_IN : code);
}

/** Writes whole numbers from 0 up as text. */
export function packNumbers(numbers: readonly number[]): string {
  return numbers.map(packNumber).join('');
}

function packNumber(number: number): string {
  let text = toChar(number % LOW_BASE);
  for (let rest = Math.floor(number / LOW_BASE); rest > 0; rest = Math.floor(rest / HIGH_BASE)) {
    text = toChar(LOW_BASE + (rest % HIGH_BASE)) + text;
  }
  return text;
}

/** Reads the numbers that `packNumbers` has written. */
export function unpackNumbers(text: string): number[] {
  const numbers: number[] = [];
  let high = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const digit = (code === STAND_IN ? BACKSLASH : code) - FIRST_CODE;
    if (digit < LOW_BASE) {
      numbers.push(high * LOW_BASE + digit);
      high = 0;
    } else high = high * HIGH_BASE + digit - LOW_BASE;
  }
  return numbers;
}
