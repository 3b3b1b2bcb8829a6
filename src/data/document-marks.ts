/**
 * Marks that stand in the packed names of documents for what the agreement itself says: ICE calls
 * nearly all of them by the agency's name, the state, the model and the day of the signature, as in
 * `AutaugaCoSheriffsOfficeAL_WSO_MOA_09222025`, which is packed as `*$@=`. No mark occurs in a name of
 * ICE's; one that has a mark is packed whole.
 */
import type {Model} from './model.ts';

/** What an agreement says of its document's name. */
export interface DocumentFacts {
  /** The agency's name. */
  readonly name: string;
  /** USPS code. */
  readonly state: string;
  readonly model: Model;
  /** ISO date; null or undefined where none is known, and no mark of a date is used. */
  readonly signed: string | null | undefined;
}

type Spell = (facts: DocumentFacts) => string;

const MODEL_CODES: Readonly<Record<Model, string>> = {
  'warrant-service': 'WSO',
  'jail-enforcement': 'JEM',
  'task-force': 'TFM',
};

const MILLISECONDS_PER_DAY = 86_400_000;

/** The first word that says what kind of agency it is, and all that follows. */
const KIND = / (?:County|Parish|Police|Sheriff|Marshal|Department|Constable).*/;

const runTogether = (words: string): string => words.replace(/[^A-Za-z0-9]+/g, '');

/** Spells an agency's name as most file names have it: `AutaugaCoSheriffsOffice`. */
const wholeName: Spell = ({name}) =>
  runTogether(name.replace('County', 'Co').replace('Department', 'Dept'));

/** Spells the place in an agency's name: `Autauga`. */
const placeName: Spell = ({name}) => runTogether(name.replace(KIND, ''));

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** Marks of single facts, and of pieces that many names share. */
export const WORD_MARKS: Readonly<Record<string, Spell>> = {
  '*': wholeName,
  '(': facts => lowerFirst(wholeName(facts)),
  '<': placeName,
  '>': facts => lowerFirst(placeName(facts)),
  $: ({state}) => state,
  '&': ({state}) => state[0]! + state.slice(1).toLowerCase(),
  '@': ({model}) => `_${MODEL_CODES[model]}_MOA_`,
  '#': ({model}) => MODEL_CODES[model],
  '^': () => 'CoSheriffsOffice',
  ')': () => 'CountySO',
  ',': () => 'PoliceDept',
};

/** A year, a month and a day, with leading zeros. */
type DateParts = readonly [year: string, month: string, day: string];

/** Marks of the day of the signature, by the way in which it is written. */
export const DATE_MARKS: Readonly<Record<string, (...parts: DateParts) => string>> = {
  '=': (year, month, day) => month + day + year,
  ':': (year, month, day) => month + day + year.slice(2),
  ';': (year, month, day) => `${month}.${day}.${year.slice(2)}`,
  '?': (year, month, day) => `${month}.${day}.${year}`,
  '{': (year, month, day) => `${month}-${day}-${year}`,
  '}': (year, month, day) => `${year}-${month}-${day}`,
  '[': (year, month, day) => `${+month}.${+day}.${year}`,
  ']': (year, month, day) => `${+month}.${+day}.${year.slice(2)}`,
  '|': (year, month, day) => `${+month}_${+day}_${year}`,
  '/': (year, month, day) => `${+month}-${+day}-${year}`,
  '+': (year, month, day) => `${+month}_${+day}_${year.slice(2)}`,
  '`': (year, month, day) => month + `${+day}` + year,
};

/**
 * Stands before the mark of a date, with a letter, where the name has another day: `a` is the day
 * before the signature, `b` two days before, `A` the day after.
 */
export const SHIFT_MARK = '~';

const MARKS = new Set([...Object.keys(WORD_MARKS), ...Object.keys(DATE_MARKS), SHIFT_MARK]);

/** The most days that a letter can say. */
export const MAX_SHIFT = 26;

/** Writes the letter of a number of days, from -MAX_SHIFT to MAX_SHIFT without 0. */
export function shiftLetter(days: number): string {
  return String.fromCharCode(days < 0 ? 0x60 - days : 0x40 + days);
}

function shiftOf(letter: string): number {
  const code = letter.charCodeAt(0);
  return code > 0x60 ? 0x60 - code : code - 0x40;
}

/** Writes a day, some days after an ISO date, in the way of a mark. */
export function writeDay(date: string, mark: string, days = 0): string {
  const day = days
    ? new Date(Date.parse(date) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10)
    : date;
  return DATE_MARKS[mark]!(day.slice(0, 4), day.slice(5, 7), day.slice(8));
}

/** Spells a document's name: each mark is replaced by what the agreement says. */
export function spellDocument(packed: string, facts: DocumentFacts): string {
  let text = '';
  let days = 0;
  let literalFrom = 0;
  for (let at = 0; at < packed.length; at++) {
    const mark = packed[at]!;
    if (!MARKS.has(mark)) continue;
    text += packed.slice(literalFrom, at);
    if (mark === SHIFT_MARK) days = shiftOf(packed[++at]!);
    else text += WORD_MARKS[mark]?.(facts) ?? writeDay(facts.signed!, mark, days);
    literalFrom = at + 1;
  }
  return text + packed.slice(literalFrom);
}
