import type {LeftRow} from '../data-files/left-since.ts';
import type {ListVersion} from '../diff/diff-lists.ts';
import {agencyIdentity} from '../lib/agency-identity.ts';

type Named = Pick<LeftRow, 'state' | 'agency' | 'model'>;

const keyOf = ({state, agency, model}: Named) => `${agencyIdentity(state, agency)}|${model}`;

/** Keeps what a list still has, and a newer one than it no longer has. */
export function stillLeft(
  rows: readonly LeftRow[],
  {asOf, agreements}: ListVersion,
): readonly LeftRow[] {
  const listed = new Set(agreements.map(keyOf));
  return rows.filter(row => row.asOf > asOf && listed.has(keyOf(row)));
}
