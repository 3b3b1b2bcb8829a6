import type {MeasureText} from '../../choropleth/measure-text.ts';

/**
 * Widths of the characters from the space to the tilde in fiftieths of the font's size, counted from
 * the character `0` on: the wider one of Arial's metrics and Libre Franklin's.
 */
const WIDTHS =
  '>>DNN^W<AACM>C>ARLNPPQQNQQ>>MMMLcTSTTQOWU>ISN]VWSWTQPTSdRRP>A>HLALNKNMCNM<<L<]MNNNCJCMKXKKIA=AM';
const FIRST_CHARACTER = 32;
const ZERO = 48;
const PER_SIZE = 50;
/** For letters with accents, dashes and all that the table does not know. */
const OTHER_WIDTH = 0.58;
const BOLD_FACTOR = 1.05;

const SHORT_LAST_WORD = / (?=\S{1,4}$)/;
const NO_BREAK_SPACE = '\u00A0';

/** Measures without a font: a few hundredths too wide rather than too narrow. */
export const roughWidth: MeasureText = (text, size, bold) => {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * size * (bold ? BOLD_FACTOR : 1);
};

/** Breaks a text between words into lines of a width. A longer word stands alone. */
export function wrap(
  text: string,
  size: number,
  bold: boolean,
  width: number,
  measure: MeasureText,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n]+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer, size, bold) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line ? [...lines, line] : lines;
}

/** The same number of lines, as even as they can be: no last word alone. */
export function wrapEvenly(
  text: string,
  size: number,
  bold: boolean,
  width: number,
  measure: MeasureText,
): string[] {
  const bound = text.replace(SHORT_LAST_WORD, NO_BREAK_SPACE);
  let even = wrap(bound, size, bold, width, measure);
  const count = even.length;
  for (let narrower = width - size; narrower > width / 2; narrower -= size) {
    const lines = wrap(bound, size, bold, narrower, measure);
    if (lines.length > count || lines.some(line => measure(line, size, bold) > narrower)) break;
    even = lines;
  }
  return even;
}

function widthOf(character: string): number {
  const letter = character.normalize('NFD')[0]!;
  const code = WIDTHS.charCodeAt(letter.charCodeAt(0) - FIRST_CHARACTER);
  return Number.isNaN(code) ? OTHER_WIDTH : (code - ZERO) / PER_SIZE;
}
