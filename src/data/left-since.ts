/** Agreements of the built-in list that newer lists of ICE's are known to have no longer. */
import {appendTo} from '../lib/collections.ts';
import {lazy} from '../lib/lazy.ts';
import {leftSince} from './left.generated.ts';
import type {Agency, Model} from './model.ts';

/** One agreement that has left since the list. */
export interface LeftSince {
  /** USPS code. */
  readonly state: string;
  /** Name as on the list. */
  readonly agency: string;
  readonly model: Model;
  /** ISO date of the newer list, which does not have it. */
  readonly date: string;
  /** Public archive that counted the newer list. */
  readonly source: string;
  readonly url: string;
}

const keyOf = (state: string, agency: string) => `${state} ${agency}`;

const byAgency = lazy(() => {
  const rows = new Map<string, LeftSince[]>();
  for (const row of leftSince) appendTo(rows, keyOf(row.state, row.agency), row);
  return rows;
});

/** Lists the agreements of an agency on a list that a newer one no longer has. */
export function leftOf(
  {state, name, agreements}: Agency,
  asOf: string,
  rows: ReadonlyMap<string, readonly LeftSince[]> = byAgency(),
): readonly LeftSince[] {
  const all = rows.get(keyOf(state, name)) ?? [];
  return all.filter(
    ({date, model}) => date > asOf && agreements.some(agreement => agreement.model === model),
  );
}

/** Takes the agreements that have left out of an agency. */
export function withoutLeft(agency: Agency, left: readonly LeftSince[]): Agency {
  if (left.length === 0) return agency;
  const gone = new Set(left.map(({model}) => model));
  return {...agency, agreements: agency.agreements.filter(({model}) => !gone.has(model))};
}
