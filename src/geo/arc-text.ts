/**
 * Whole numbers as printable text: one character for a small number, two or three for a larger
 * one. A page compresses such text better than digits and commas, and no base64 stands between.
 */

/** Characters that would need an escape in some kind of quotes, or could close a script tag. */
const UNSAFE = '"\'\\`$<';
const FIRST = 32;
const END = 127;

/** The first characters end a number; the others carry its low part and say that more follows. */
const ENDINGS = 71;
const CARRIES = END - FIRST - UNSAFE.length - ENDINGS;

/** Value of each character, by its code. */
const VALUES: number[] = [];
let values = 0;
for (let code = FIRST; code < END; code++) {
  if (!UNSAFE.includes(String.fromCharCode(code))) VALUES[code] = values++;
}

const letterOf = (value: number): string => String.fromCharCode(VALUES.indexOf(value));

/** Writes a whole number that is not negative as text. */
export function writeCount(value: number): string {
  if (value < ENDINGS) return letterOf(value);
  const rest = value - ENDINGS;
  return letterOf(ENDINGS + (rest % CARRIES)) + writeCount(Math.floor(rest / CARRIES));
}

/** Writes a whole number of either sign as text: 0, −1, 1, −2, 2 … share the short forms. */
export function writeStep(value: number): string {
  return writeCount(value < 0 ? -2 * value - 1 : 2 * value);
}

/** Reads numbers from a text, one after the other. */
export class NumberReader {
  readonly #text: string;
  #at: number;

  /** @param at where in the text to begin */
  constructor(text: string, at = 0) {
    this.#text = text;
    this.#at = at;
  }

  /** Position in the text at which the next number begins. */
  get at(): number {
    return this.#at;
  }

  count(): number {
    let value = 0;
    let unit = 1;
    for (;;) {
      const digit = VALUES[this.#text.charCodeAt(this.#at++)]!;
      value += digit * unit;
      if (digit < ENDINGS) return value;
      unit *= CARRIES;
    }
  }

  step(): number {
    const value = this.count();
    return value & 1 ? ~(value >> 1) : value >> 1;
  }

  /**
   * Reads that many steps, x and y by turns, and moves the pen by them. The same as `step` in a loop, but
   * thousands of calls shorter before a compiler warms up.
   */
  walk(length: number, pen: {x: number; y: number}): number[] {
    const text = this.#text;
    const steps = new Array<number>(length);
    let at = this.#at;
    let {x, y} = pen;
    for (let i = 0; i < length; i++) {
      let value = VALUES[text.charCodeAt(at++)]!;
      if (value >= ENDINGS) {
        this.#at = at - 1;
        value = this.count();
        at = this.#at;
      }
      const step = value & 1 ? ~(value >> 1) : value >> 1;
      if (i & 1) y += step;
      else x += step;
      steps[i] = step;
    }
    this.#at = at;
    pen.x = x;
    pen.y = y;
    return steps;
  }
}
