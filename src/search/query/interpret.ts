import {contentWords, describe, type Description} from '../text/describe.ts';
import {removeSpaces} from '../text/fold.ts';
import {findStates} from './state-words.ts';
import {countyWords, wordsOfShortName} from '../text/words.ts';

/** Interpretation of a query: with a state taken out of its words, or with none. */
export interface Interpretation extends Description {
  /** USPS code, when the query names a state. */
  readonly state: string | undefined;
  /** The query without that state, folded. */
  readonly text: string;
  /** All its words but the linking ones, without spaces: a town may be called "Safety Harbor". */
  readonly raw: string;
  /**
   * Whether the state is certain: "co" may be Colorado or a county, "la" at the start an article.
   */
  readonly isSure: boolean;
}

const MAX_WORDS = 16;
/** A state's code in capitals before other words: "CO Aurora police". */
const CODE_AT_START = /^\s*[A-Z]{2}[\s,]+\S*[a-z]/;

/**
 * Writes short names out: "collier so" is the sheriff of Collier. "So" at the start is south. A
 * state that a short name includes is dropped beside it: "LVMPD Nevada", "THP, TN".
 */
export function writeOut(words: readonly string[]): string[] {
  const all = words.map((word, at) =>
    word === 'so' && at === 0 ? [word] : (wordsOfShortName(word) ?? [word]),
  );
  const long = all.find(({length}) => length > 2) ?? [];
  const held = new Set([...long, ...findStates(long).map(({code}) => code.toLowerCase())]);
  return all.flatMap(some => some.filter(word => some[1] || !held.has(word)));
}

/**
 * Lists all interpretations of folded words. `typed` is the query as typed: only there can "Adams,
 * CO" be told from "adams co". A code at the end leaves no other: "Clark County sheriff IN" asks
 * about Indiana alone.
 */
export function interpret(folded: string, typed: string): Interpretation[] {
  const english = folded.replace(/^la (?=police|pd|sheriff|county)/, 'los angeles ');
  const words = writeOut(english.split(' ').slice(0, MAX_WORDS));
  const whole = read(words, undefined, true);
  let isCoded = false;
  const withState = findStates(words).map(({code, from, to}) => {
    const rest = [...words.slice(0, from), ...words.slice(to)];
    const isCo = words[from] === 'co' && !/, *co\b/i.test(typed) && !/[a-z].*\bCO\b/.test(typed);
    const isCode = words[from]!.length === 2 || words[from] === 'mount';
    const isPlain = to === words.length || !isCode || words[from - 1] === 'county';
    const isFirst = from === 0 && CODE_AT_START.test(typed);
    const isSure = isFirst || (isPlain && (!isCo || rest.some(word => countyWords.has(word))));
    isCoded ||= isSure && isCode;
    return read(rest, code, isSure);
  });
  return isCoded ? withState : [whole, ...withState];
}

function read(
  words: readonly string[],
  state: string | undefined,
  isSure: boolean,
): Interpretation {
  const text = words.join(' ');
  const inParish = !state && words.some(word => word === 'parish' || word === 'parroquia');
  return {
    ...describe(text),
    state: inParish ? 'LA' : state,
    text,
    raw: removeSpaces(contentWords(text).join(' ')),
    isSure,
  };
}
