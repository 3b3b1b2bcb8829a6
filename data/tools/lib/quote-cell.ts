import {cleanText} from './clean-text.ts';

const MAX_SHOWN = 100;
/** Characters that move a cursor or turn a line around, and halves of characters. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Quotes the text of a cell for a sentence, no longer than can be read. */
export function quoteCell(text: string): string {
  const characters = [...cleanText(text).replace(UNFIT, '\uFFFD')];
  const shown = characters.slice(0, MAX_SHOWN).join('');
  return `"${shown}${characters.length > MAX_SHOWN ? '…' : ''}"`;
}
