import type {AboutAgency} from '../data-files/aliases.ts';
import {foldAgency} from '../lib/agency-identity.ts';

/** Finds the entry of a written list that is about an agency. */
export function entryFor<Entry extends AboutAgency>(
  list: readonly Entry[],
  state: string,
  agency: string,
  fits: (entry: Entry) => boolean = () => true,
): Entry | undefined {
  const name = foldAgency(agency);
  return list.find(
    entry => entry.state === state && foldAgency(entry.agency) === name && fits(entry),
  );
}
