import {isNear} from '../../lib/nearest.ts';

/** A county cell, taken apart. */
export interface CountyWords {
  /** The name alone. */
  readonly name: string;
  /** Word that follows it: `county`, `city`, another word for a county equivalent, or nothing. */
  readonly suffix: 'county' | 'city' | 'other' | 'none';
  /** True when the suffix is missing or misspelt. */
  readonly misspelt: boolean;
}

const OTHER =
  /\s+(?:city and borough|borough|census area|municipality|municipio|district|island)$/i;
const CITY = /\s+city$/i;
const TRAILING_STATE = /,\s*[a-z]{2}\.?$/i;
const WORDS = ['county', 'counties', 'parish'];
const MAX_EDITS = 2;
// Shorter last words (`Clay`, `Bay`) are names.
const MIN_LETTERS = 4;

function isCountyWord(word: string): 'right' | 'misspelt' | null {
  const lower = word.toLowerCase();
  if (WORDS.includes(lower)) return 'right';
  const near = WORDS.some(known => isNear(lower, known, MAX_EDITS));
  return /^co\.?$/.test(lower) || (near && lower.length >= MIN_LETTERS) ? 'misspelt' : null;
}

/** Splits `Lake Conty` into its name and what stands for "County". */
export function splitCountySuffix(cell: string): CountyWords {
  const text = cell.replace(TRAILING_STATE, '').trim();
  const isRight = text === cell.trim();
  const [, name, last] = /^(.+?)\s+(\S+)$/.exec(text) ?? [];
  const county = name && last ? isCountyWord(last) : null;
  if (name && county) return {name, suffix: 'county', misspelt: county === 'misspelt' || !isRight};
  if (OTHER.test(text)) return {name: text.replace(OTHER, ''), suffix: 'other', misspelt: !isRight};
  if (CITY.test(text)) return {name: text.replace(CITY, ''), suffix: 'city', misspelt: !isRight};
  return {name: text, suffix: 'none', misspelt: true};
}
