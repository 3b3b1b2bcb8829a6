import {en} from './en.ts';
import {es} from './es.ts';
import type {Messages} from './messages.ts';

const languages = new Map<string, Messages>([
  ['en', en],
  ['es', es],
]);
const waiting = new Set<() => void>();

/**
 * Adds or replaces a language. `messages` may leave keys out: English stands in for them.
 * @param code a language tag such as `fr` or `pt-BR`
 */
export function registerLanguage(code: string, messages: Partial<Messages>): void {
  languages.set(code.toLowerCase(), {...en, ...messages});
  for (const notify of waiting) notify();
}

/** The messages for a language tag: its own, its base language's, else English. */
export function messagesFor(tag: string): Messages {
  const code = tag.toLowerCase();
  return languages.get(code) ?? languages.get(code.split('-')[0]!) ?? en;
}

/** Calls back whenever a language is registered, until the returned function is called. */
export function onLanguageRegistered(notify: () => void): () => void {
  waiting.add(notify);
  return () => waiting.delete(notify);
}
