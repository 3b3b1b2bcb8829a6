import {nearest} from '../../lib/nearest.ts';
import type {County, Gazetteer} from '../../reference/counties.ts';
import {foldPlace} from '../../lib/fold.ts';

const MAX_EDITS = 2;
// In a name of four letters two edits make almost any other.
const MAX_EDITS_IN_SHORT_NAMES = 1;
const SHORT_NAME = 5;

function one(gazetteer: Gazetteer, state: string, names: readonly string[]): County | undefined {
  if (names.length !== 1) return undefined;
  const found = gazetteer.named(state, names[0]!);
  return found.find(county => !county.independentCity) ?? found[0];
}

/**
 * Finds the county that a misspelt name means: the one nearest, within two edits, in the state. On
 * a tie (`Fall`: Falls or Hall) the office's own name decides, and without one nothing is guessed.
 * Nor is a county that really is in another state (`Wichita` in Oklahoma) bent into one of this
 * state's.
 */
export function findMisspeltCounty(
  gazetteer: Gazetteer,
  state: string,
  name: string,
  own: County | undefined,
): County | undefined {
  const word = foldPlace(name);
  const limit = word.length <= SHORT_NAME ? MAX_EDITS_IN_SHORT_NAMES : MAX_EDITS;
  if (own && nearest(word, [foldPlace(own.name)], MAX_EDITS).length === 1) return own;
  if (gazetteer.statesWith(name).length > 0) return undefined;
  return one(gazetteer, state, nearest(word, gazetteer.names(state), limit));
}
