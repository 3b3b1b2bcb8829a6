/**
 * A language made from the English one by machine: every text stands between ⟦ and ⟧, in letters
 * with accents and longer by GROWTH. What stays plain on screen has not come from `Messages`, and
 * what breaks is too narrow for other languages.
 */
import {en} from '../../src/i18n/all-messages.ts';
import type {Messages} from '../../src/i18n/messages.ts';

/** Other languages need up to this much more room than English. */
export const GROWTH = 1.4;

const ACCENTS = new Map(
  [...'AÀBḂCĆDĎEĖFḞGĜHĤIÎJĴKĶLĹMṀNÑOÖPṖQǪRŘSŚTŤUÜVṼWŴXẊYÝZŹ'.matchAll(/(.)(.)/gu)].flatMap(
    ([, plain = '', accented = '']) =>
      [
        [plain, accented],
        [plain.toLowerCase(), accented.toLowerCase()],
      ] as const,
  ),
);
const VOWEL = /[aeiou]/i;
const LETTER = /[a-z]/i;
/** Padding comes in words, as text does. */
const WORD_LENGTH = 6;
/** Digits are as long in every language. */
const FIGURES: readonly string[] = ['number', 'decimal', 'percent'] satisfies (keyof Messages)[];

/** The pseudo-language. */
export const pseudo: Messages = {
  ...(Object.fromEntries(
    Object.entries(en).map(([key, value]) => [
      key,
      key === 'locale' ? value : disguise(value, key),
    ]),
  ) as unknown as Messages),
  originalModelNames: en.modelNames,
};

/** A text of the pseudo-language; `kept` are the names in it that belong to no language. */
export function wrap(text: string, kept: readonly string[] = []): string {
  if (text === '') return '';
  const names = kept.filter(name => text.includes(name)).toSorted((a, b) => b.length - a.length);
  const parts = names.length ? text.split(new RegExp(`(${names.map(escape).join('|')})`)) : [text];
  const own = parts.filter(part => !names.includes(part)).join('');
  const said = parts.map(part => (names.includes(part) ? part : lengthen(part))).join('');
  return `⟦${said}${padding(own)}⟧`;
}

/** A text without what stands between ⟦ and ⟧, however deep: what came from elsewhere. */
export function withoutWrapped(text: string): string {
  const outer = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return outer === text ? text : withoutWrapped(outer);
}

function disguise(value: unknown, key: string): unknown {
  if (typeof value === 'string') return wrap(value);
  if (Array.isArray(value)) return value.map(one => disguise(one, key));
  if (typeof value === 'function') {
    return (...args: unknown[]): string => {
      const text = (value as (...given: unknown[]) => string)(...args);
      return FIGURES.includes(key) ? `⟦${text}⟧` : wrap(text, textsIn(args));
    };
  }
  return Object.fromEntries(
    Object.entries(value as object).map(([name, one]) => [name, disguise(one, key)]),
  );
}

/** Every text that a message was given. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Accented, each second vowel doubled: longer words, and not only more of them. */
function lengthen(text: string): string {
  let vowels = 0;
  return [...text]
    .map(letter => {
      const accented = ACCENTS.get(letter) ?? letter;
      return VOWEL.test(letter) && vowels++ % 2 === 0 ? accented + accented : accented;
    })
    .join('');
}

function padding(text: string): string {
  const missing = Math.ceil(text.length * GROWTH) - lengthen(text).length;
  if (!LETTER.test(text) || missing <= 0) return '';
  return [...' '.padEnd(missing, 'ẋ')]
    .map((letter, at) => (at % (WORD_LENGTH + 1) === 0 ? ' ' : letter))
    .join('');
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
