import {isText} from '../../../../src/feed/feed-rules.ts';

/**
 * Tests a name. Markup, control characters, marks that turn or hide text, halves of characters and
 * endless names are in no agency's name, and no reader of our feed accepts them.
 */
export function isPlainName(name: string): boolean {
  return isText(name);
}
