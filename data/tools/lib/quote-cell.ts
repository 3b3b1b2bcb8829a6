import {cleanText} from './clean-text.ts';

const MAX_SHOWN = 100;
/** What moves a cursor, turns a line around, or is half a character. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** What a cell says, in quotes, as it may stand in a sentence: no longer than can be read. */
export function quoteCell(text: string): string {
  const characters = [...cleanText(text).replace(UNFIT, '\uFFFD')];
  const shown = characters.slice(0, MAX_SHOWN).join('');
  return `"${shown}${characters.length > MAX_SHOWN ? '…' : ''}"`;
}
