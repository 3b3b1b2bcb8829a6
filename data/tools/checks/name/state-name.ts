import type {Repair, NamedState} from '../../../../src/data/model.ts';
import {cleanText} from '../../lib/clean-text.ts';
import {nearest} from '../../lib/nearest.ts';

/** A state's code, and the repair it took to find it. */
export interface StateReading {
  readonly code: string;
  readonly repair: Repair | null;
}

const MAX_EDITS = 2;
// In four letters two edits make almost any other name: MINN is not Maine, and USA not Utah.
const MAX_EDITS_IN_SHORT_NAMES = 1;
const SHORT_NAME = 5;
// A direction cut to its letter: W VIRGINIA is not Virginia with two letters too many.
const LONE_DIRECTION = /\b[NSEW]\b/;

/** Capitals, and a full stop for nothing more than the space after it: `W. VA.` → `W VA`. */
function withoutStops(text: string): string {
  return cleanText(text.replaceAll('.', ' ')).toUpperCase();
}

function repaired(text: string, state: NamedState, kind: string): StateReading {
  const repair = {field: 'state', from: cleanText(text), to: state.name, kind};
  return {code: state.code, repair};
}

function byNearestName(text: string, states: readonly NamedState[]): StateReading | null {
  const name = withoutStops(text);
  if (LONE_DIRECTION.test(name)) return null;
  const byName = new Map(states.map(state => [state.name.toUpperCase(), state]));
  const limit = name.length <= SHORT_NAME ? MAX_EDITS_IN_SHORT_NAMES : MAX_EDITS;
  const found = nearest(name, byName.keys(), limit);
  // On a tie (NOUTH CAROLINA) nothing is guessed.
  return found.length === 1 ? repaired(text, byName.get(found[0]!)!, 'edit-distance') : null;
}

/**
 * Reads the state that a cell names: by name in any letter case, by USPS code, by a written other
 * name, or as the one state within two typing errors (`UTAHJ`, `PENNSLYVANIA`). Null when none is
 * meant.
 */
export function readStateName(
  text: string,
  states: readonly NamedState[],
  otherNames: Readonly<Record<string, string>>,
): StateReading | null {
  const name = cleanText(text).toUpperCase();
  if (!name) return null;
  const exact = states.find(state => state.name.toUpperCase() === name);
  if (exact) return {code: exact.code, repair: null};
  const byCode = states.find(({code}) => code === name.replaceAll('.', ''));
  if (byCode) return repaired(text, byCode, 'code');
  const written = otherNames[name] ?? otherNames[withoutStops(text)];
  const other = states.find(state => state.code === written);
  if (other) return repaired(text, other, 'alias');
  return byNearestName(text, states);
}
