import type {Messages} from '../../../src/i18n/messages.ts';
import * as whole from '../../../src/i18n/all-messages.ts';

/** Every language that the elements speak, all its words at once, by its code. */
export function allLanguages(): ReadonlyMap<string, Messages> {
  return new Map(Object.entries<Messages>(whole));
}
