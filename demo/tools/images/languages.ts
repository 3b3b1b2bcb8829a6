import type {Messages} from '../../../src/i18n/messages.ts';
import * as whole from '../../../src/i18n/all-messages.ts';

/** Loads every language of the elements with all its words, by its code. */
export function allLanguages(): ReadonlyMap<string, Messages> {
  return new Map(Object.entries<Messages>(whole));
}
