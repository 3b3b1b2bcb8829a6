import type {LeftSince} from '../../../src/data/left-since.ts';
import type {Agency} from '../../../src/data/model.ts';
import type {LeftRow} from '../data-files/left-since.ts';
import {agencyIdentity} from '../lib/agency-identity.ts';

/** Packs the agreements that have left since, under their agencies' names on the list; others are left out. */
export function packLeft(
  rows: readonly LeftRow[],
  agencies: readonly Agency[],
): readonly LeftSince[] {
  const byIdentity = new Map(agencies.map(one => [agencyIdentity(one.state, one.name), one]));
  return rows.flatMap(({state, agency, model, asOf, source, url}) => {
    const listed = byIdentity.get(agencyIdentity(state, agency));
    return listed ? [{state, agency: listed.name, model, date: asOf, source, url}] : [];
  });
}
