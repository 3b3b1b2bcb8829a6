import {en} from './en/core.ts';
import {es} from './es/core.ts';
import {formatsOf} from './format.ts';
import {LATE_LANGUAGES, type LateLanguages} from './late-languages.ts';
import type {Messages, PartialMessages} from './messages.ts';

/** Words that are loaded later, in the languages that the product speaks. */
export interface LateWords {
  readonly en: Partial<Messages>;
  readonly es: Partial<Messages>;
}

// Words that are loaded later are missing until then; only what comes with them reads them.
let english = en as Messages;
let spanish = es as Messages;
const registered = new Map<string, PartialMessages>();
const languages = new Map<string, Messages>();
const waiting = new Set<() => void>();

/**
 * Adds or replaces a language: what `messages` leaves out stands in English, and numbers and dates
 * are written as that language writes them.
 *
 * @param code a language tag such as `fr` or `pt-BR`; a wrong one throws
 */
export function registerLanguage(code: string, messages: PartialMessages): void {
  const [tag = code] = Intl.getCanonicalLocales(code);
  registered.set(tag, messages);
  joinAll();
}

/** Adds words to all languages: English and Spanish have their own, others what they gave. */
export function addWords(words: LateWords): void {
  english = {...english, ...words.en};
  spanish = {...spanish, ...words.es};
  joinAll();
}

/**
 * Loads the words of a language that is not built in, once a page; those who listen are told when they
 * are there. Without them English stands, and the next call tries again. Never rejects.
 */
export async function loadLanguage(
  tag: string,
  late: LateLanguages = LATE_LANGUAGES,
): Promise<void> {
  const code = [tag.toLowerCase(), baseOf(tag)].find(one => Object.hasOwn(late, one));
  if (code === undefined || languages.has(code)) return;
  try {
    const {messages} = await late[code]!();
    if (!languages.has(code)) registerLanguage(code, messages);
  } catch {
    // English is on screen already: nothing else to say to a reader.
  }
}

/** Gives the messages for a language tag: its own, its base language's, else English. */
export function messagesFor(tag: string): Messages {
  const code = tag.toLowerCase();
  return languages.get(code) ?? languages.get(baseOf(code)) ?? english;
}

/** The language of a tag; some hosts write `es_ES`, as Unix does. */
function baseOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0]!;
}

function joinAll(): void {
  languages.set('en', english);
  languages.set('es', spanish);
  for (const [tag, messages] of registered) languages.set(tag.toLowerCase(), join(tag, messages));
  for (const notify of waiting) notify();
}

function join(tag: string, messages: PartialMessages): Messages {
  const {locale = tag} = messages;
  return {...english, ...formatsOf(locale), ...withEnglish(messages), locale};
}

/** Calls back whenever a language is registered, until the returned function is called. */
export function onLanguageRegistered(notify: () => void): () => void {
  waiting.add(notify);
  return () => waiting.delete(notify);
}

/** Fills the tables of words with the English words that they lack. */
function withEnglish(messages: PartialMessages): Partial<Messages> {
  const filled = Object.entries(messages).map(([key, value]) => {
    const words = english[key as keyof Messages];
    return [key, isTable(words) && isTable(value) ? {...words, ...value} : value];
  });
  return Object.fromEntries(filled) as Partial<Messages>;
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

joinAll();
