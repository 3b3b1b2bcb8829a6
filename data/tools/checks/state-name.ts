import type {Repair, State} from '../../../src/data/model.ts';
import {cleanText} from '../clean-text.ts';
import {nearest} from '../edit-distance.ts';

/** A state's code, and the repair it took to find it. */
export interface StateReading {
  readonly code: string;
  readonly repair: Repair | null;
}

const MAX_EDITS = 2;

function repaired(text: string, state: State, kind: string): StateReading {
  const repair = {field: 'state', from: cleanText(text), to: state.name, kind};
  return {code: state.code, repair};
}

function byNearestName(text: string, states: readonly State[]): StateReading | null {
  const byName = new Map(states.map(state => [state.name.toUpperCase(), state]));
  const found = nearest(cleanText(text).toUpperCase(), byName.keys(), MAX_EDITS);
  // On a tie (NOUTH CAROLINA) nothing is guessed.
  return found.length === 1 ? repaired(text, byName.get(found[0]!)!, 'edit-distance') : null;
}

/**
 * The state a cell names: by name in any letter case, by USPS code, by a written other name, or as
 * the one state within two typing errors (`UTAHJ`, `PENNSLYVANIA`). Null when none is meant.
 */
export function readStateName(
  text: string,
  states: readonly State[],
  otherNames: Readonly<Record<string, string>>,
): StateReading | null {
  const name = cleanText(text).toUpperCase();
  if (!name) return null;
  const exact = states.find(state => state.name.toUpperCase() === name || state.code === name);
  if (exact) return {code: exact.code, repair: null};
  const other = states.find(state => state.code === otherNames[name]);
  if (other) return repaired(text, other, 'alias');
  return byNearestName(text, states);
}
