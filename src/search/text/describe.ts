import {removeSpaces} from './fold.ts';
import {countyWords, linkWords, officeWords, roleWords, SAFETY, townWords} from './words.ts';

/** Place, kind of place and kinds of agencies that some words name. */
export interface Description {
  /** The place's own words, without spaces. */
  readonly key: string;
  /** Kinds of agencies, as bits; 0 when none is named. */
  readonly roles: number;
  readonly kind: 'county' | 'city' | undefined;
  /** Number of a constable's district or precinct. */
  readonly unit: string;
  /** All words but the linking ones, which the name of a state agency is compared with. */
  readonly words: readonly string[];
  /** The place's own words. */
  readonly name: string;
}

/** Number words without their endings: the "four" of "Fourth Ward". */
const ORDINALS = ['fir', 'seco', 'thi', 'four', 'fif'];
const UNIT =
  /\b(?:district|precinct|ward) (\d+)\b|\b(\d+|fir|seco|thi|four|fif)(?:st|nd|rd|th) (?:district|precinct|ward)\b/;
/** Words before a town's name: "town of …", "police of the city of …", "ciudad de …". */
const TOWN_OF = /\b(?:city|town|village|ciudad|pueblo) (?:of|de) /;
/**
 * Words without a meaning of their own before these: "state police", "district attorney", "highway
 * patrol".
 */
const LEADS =
  /\b(?:(?:state|district|highway|county) )+(?=police|patrol|trooper|attorney|constable)/g;

/** Returns words without those that only link others. */
export function contentWords(folded: string): string[] {
  return folded.split(' ').filter(word => word && !linkWords.has(word));
}

/** Reads folded words: an agency's name, or what was typed without its state. */
export function describe(folded: string): Description {
  const [, after, before] = UNIT.exec(folded) ?? [];
  const unit = after ?? before ?? '';
  const isTown = TOWN_OF.test(folded);
  const text = folded.replace(UNIT, '').replace(TOWN_OF, '');
  const words = contentWords(text);
  const bare = contentWords(text.replace(LEADS, ''));
  const roles = bare.map((word, at) => roleOf(word, bare[at - 1]));
  const isExtra = (word: string) => countyWords.has(word) || officeWords.has(word);
  const name = bare.filter((word, at) => !roles[at] && !isExtra(word)).join(' ');
  return {
    name,
    key: removeSpaces(name),
    roles: roles.reduce((all, role) => all | role, 0),
    kind: isTown ? 'city' : words.some(word => countyWords.has(word)) ? 'county' : undefined,
    unit: String(ORDINALS.indexOf(unit) + 1 || unit),
    words,
  };
}

/**
 * Returns the kind of agency that a word names: "public safety" is one, "Safety Harbor" a town.
 */
function roleOf(word: string, before: string | undefined): number {
  const role = roleWords.get(word) ?? 0;
  return role === SAFETY && before !== 'public' && before !== 'department' ? 0 : role;
}

/**
 * Returns the key without "village" or "city" at its end: "Oak Grove Village" may be called Oak
 * Grove.
 */
export function shortKey(name: string): string {
  const words = name.split(' ');
  return words.length > 1 && townWords.has(words.at(-1)!)
    ? removeSpaces(words.slice(0, -1).join(' '))
    : '';
}
