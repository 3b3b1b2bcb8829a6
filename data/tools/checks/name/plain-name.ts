import {isText} from '../../../../src/feed/feed-rules.ts';

/**
 * Whether a name may stand on a list. What markup is made of, controls, marks that turn or hide text,
 * halves of characters and names without an end are in no agency's name, and no reader of our feed
 * takes them.
 */
export function isPlainName(name: string): boolean {
  return isText(name);
}
