import {stateNames} from '../../../../src/data/state-names.generated.ts';
import {nameUuid} from '../../lib/name-uuid.ts';
import type {ChangeItem} from './change-items.ts';

/** A feed of changes: of the whole country, or of one state. */
export interface ChangesFeed {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** ISO date of the newest list. */
  readonly updated: string;
  readonly items: readonly ChangeItem[];
}

export const FEED_AUTHOR = 'Eyes on ICE';

/** Makes a feed of those changes that are a state's, or of all. */
export function changesFeed(
  all: readonly ChangeItem[],
  updated: string,
  state: string | null = null,
): ChangesFeed {
  const place = state ? (stateNames[state] ?? state) : null;
  return {
    id: `urn:uuid:${nameUuid(`changes ${state ?? 'US'}`)}`,
    title: `ICE's 287(g) list: what changed${place ? ` in ${place}` : ''}`,
    description: `Agencies that joined, left or were renamed on ICE's list of 287(g) agreements${place ? ` in ${place}` : ''}, from list to list.`,
    updated,
    // An agency that ICE moved from one state to another is news in both.
    items: all.filter(one => !state || one.state === state || one.fromState === state),
  };
}

/** Writes the start of a day as feeds write dates. */
export function feedDate(iso: string): string {
  return `${iso}T00:00:00Z`;
}
