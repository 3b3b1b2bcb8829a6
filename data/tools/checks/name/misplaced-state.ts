import type {Aliases} from '../../data-files/aliases.ts';
import {entryFor} from '../../reference/aliases.ts';
import type {Gazetteer} from '../../reference/counties.ts';
import {nearest} from '../../lib/nearest.ts';
import {foldPlace} from '../../lib/fold.ts';
import {ownCountyName} from '../county/own-county.ts';

/** The right state of a row that stands under a wrong one, if it can be told. */
export interface StateDoubt {
  /** USPS code; null when several states, or none, have the office's own county. */
  readonly code: string | null;
  readonly kind: 'list' | 'only-state';
}

const MAX_EDITS = 2;

function isNear(gazetteer: Gazetteer, state: string, name: string): boolean {
  return nearest(foldPlace(name), gazetteer.names(state), MAX_EDITS).length > 0;
}

/**
 * Reports a sheriff whose own county is not in the state that the row stands under: a slip into the
 * neighbouring block. Corrected by the written list, or when a single state has that county and no
 * county of this state has a name near it. Null when nothing is wrong.
 */
export function doubtState(
  row: {readonly state: string; readonly agency: string; readonly signed: string | null},
  gazetteer: Gazetteer,
  aliases: Aliases,
): StateDoubt | null {
  const fits = (entry: {signed?: string}): boolean => !entry.signed || entry.signed === row.signed;
  const listed = entryFor(aliases.stateCorrections, row.state, row.agency, fits);
  if (listed) return {code: listed.to, kind: 'list'};
  const own = /\bsheriff/i.test(row.agency) ? ownCountyName(row.agency) : null;
  if (!own || gazetteer.named(row.state, own).length > 0) return null;
  const states = gazetteer.statesWith(own);
  if (states.length === 0 || isNear(gazetteer, row.state, own)) return null;
  return {code: states.length === 1 ? states[0]! : null, kind: 'only-state'};
}
