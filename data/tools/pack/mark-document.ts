import {
  DATE_MARKS,
  MAX_SHIFT,
  SHIFT_MARK,
  shiftLetter,
  spellDocument,
  WORD_MARKS,
  writeDay,
  type DocumentFacts,
} from '../../../src/data/document-marks.ts';

/** A name without any of the marks. */
const UNMARKED = /^[\w.%-]+$/;

/** A place in a text where a mark can stand. */
interface Found {
  readonly at: number;
  readonly length: number;
  readonly mark: string;
}

/** The names come first: they are the longest, and may hold the letters of a state. */
const WORDS = Object.entries(WORD_MARKS);

/**
 * Writes a document's name with marks for what its agreement says; null when it has characters that
 * could be marks.
 */
export function markDocument(name: string, facts: DocumentFacts): string | null {
  if (!UNMARKED.test(name)) return null;
  const marked = markWords(markDate(name, facts), facts);
  return spellDocument(marked, facts) === name ? marked : name;
}

function markWords(name: string, facts: DocumentFacts): string {
  let text = name;
  for (const [mark, spell] of WORDS) {
    const words = spell(facts);
    // The state's code stands behind the name, which may hold its letters too.
    const at = words ? text.lastIndexOf(words) : -1;
    if (at >= 0) text = put(text, {at, length: words.length, mark});
  }
  return text;
}

/** Marks the day of the signature, or the nearest day in reach. */
function markDate(name: string, {signed}: DocumentFacts): string {
  if (!signed) return name;
  for (const days of shifts()) {
    const prefix = days ? SHIFT_MARK + shiftLetter(days) : '';
    const [first] = Object.keys(DATE_MARKS)
      .map(mark => findDay(name, writeDay(signed, mark, days), prefix + mark))
      .filter(found => found !== null)
      .sort((a, b) => b.length - a.length);
    if (first) return put(name, first);
  }
  return name;
}

/** Lists numbers of days, the nearest first: 0, -1, 1, -2, … */
function shifts(): number[] {
  const days = Array.from({length: MAX_SHIFT}, (_, at) => at + 1);
  return [0, ...days.flatMap(day => [-day, day])];
}

/** Finds a day in a name, where it isn't a piece of a longer number. */
function findDay(name: string, day: string, mark: string): Found | null {
  const at = name.lastIndexOf(day);
  if (at < 0) return null;
  const isPiece = /\d/.test((name[at - 1] ?? '') + (name[at + day.length] ?? ''));
  return isPiece ? null : {at, length: day.length, mark};
}

function put(text: string, {at, length, mark}: Found): string {
  return text.slice(0, at) + mark + text.slice(at + length);
}
