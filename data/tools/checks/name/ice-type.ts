import type {Repair} from '../../../../src/data/model.ts';
import {cleanText} from '../../lib/clean-text.ts';
import {nearest} from '../../lib/nearest.ts';
import {isNotStated} from './not-stated.ts';

/** ICE's own TYPE, as it should be spelt, and the repair that took. */
export interface TypeReading {
  /** `County`, `Municipality`, `State Agency`, or what else ICE says; null when it says nothing. */
  readonly type: string | null;
  readonly repair: Repair | null;
}

const TYPES = ['County', 'Municipality', 'State Agency'];
const SHORT = new Map([
  ['state', 'State Agency'],
  ['city', 'Municipality'],
]);
const MAX_EDITS = 2;

function spelling(text: string): string | undefined {
  const word = text.toLowerCase();
  const known = TYPES.find(type => type.toLowerCase() === word) ?? SHORT.get(word);
  if (known) return known;
  const [found, second] = nearest(text, TYPES, MAX_EDITS);
  return second ? undefined : found;
}

/** Reads a TYPE cell: spaces, `Muncipality`, `State`, `#NA`. */
export function readIceType(cell: string): TypeReading {
  const text = cleanText(cell);
  if (isNotStated(text)) return {type: null, repair: null};
  const type = spelling(text);
  if (!type || type === text) return {type: type ?? text, repair: null};
  return {type, repair: {field: 'type', from: text, to: type, kind: 'spelling'}};
}
