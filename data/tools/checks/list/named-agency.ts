import type {Agreement} from '../../../../src/data/model.ts';
import type {AboutAgency} from '../../data-files/aliases.ts';
import type {HeadsFile} from '../../data-files/heads.ts';
import type {SeatsFile} from '../../data-files/seats.ts';
import {agencyIdentity} from '../../lib/agency-identity.ts';

/** The two tables that say more of single agencies than ICE's list does. */
export interface BodyTables {
  readonly heads: HeadsFile;
  readonly seats: SeatsFile;
}

type Named = Pick<AboutAgency, 'state' | 'agency'>;

const keyOf = ({state, agency}: Named): string => agencyIdentity(state, agency);
const nameOf = ({state, agency}: Named): string => `${agency}, ${state}`;

/** Lists agencies by name and state, each once. */
function namesOf(agencies: readonly Named[]): readonly string[] {
  return [...new Map(agencies.map(one => [keyOf(one), nameOf(one)])).values()];
}

/** Lists local agencies without a county that `data/seats.json` neither places nor sets aside. */
export function findUnplaced(
  agreements: readonly Agreement[],
  {seats: {seats, unplaced}}: BodyTables,
): readonly string[] {
  const known = new Set([...seats, ...unplaced].map(keyOf));
  const local = agreements.filter(({level, counties}) => level !== 'state' && !counties.length);
  return namesOf(local.filter(one => !known.has(keyOf(one))));
}

/** Lists agencies that one of the tables names, and that a list does not. */
export function findGone(
  agreements: readonly Agreement[],
  {heads, seats}: BodyTables,
): readonly string[] {
  const listed = new Set(agreements.map(keyOf));
  const named = [...heads.heads, ...seats.seats, ...seats.unplaced];
  return namesOf(named.filter(one => !listed.has(keyOf(one))));
}

/** Lists agencies that `data/seats.json` names though a list gives them a county. */
export function findPlacedByIce(
  agreements: readonly Agreement[],
  {seats: {seats, unplaced}}: BodyTables,
): readonly string[] {
  const placed = new Set(agreements.filter(one => one.counties.length > 0).map(keyOf));
  return namesOf([...seats, ...unplaced].filter(one => placed.has(keyOf(one))));
}

/**
 * Notes where the tables no longer fit a list, for the person who reads it. None is a fault: packing
 * leaves out what does not fit.
 *
 * @param before The list in place, of which a new one is read: what left before is not told again.
 */
export function noteBodies(
  agreements: readonly Agreement[],
  tables: BodyTables,
  before?: readonly Agreement[],
): readonly string[] {
  const goneBefore = new Set(before && findGone(before, tables));
  const gone = findGone(agreements, tables).filter(name => !goneBefore.has(name));
  const notes: readonly (readonly [string, readonly string[]])[] = [
    [
      'local agencies without a county that are not in seats.json',
      findUnplaced(agreements, tables),
    ],
    ['in heads.json or seats.json, but not on the list', gone],
    ['in seats.json, but with a county on the list', findPlacedByIce(agreements, tables)],
  ];
  return notes
    .filter(([, names]) => names.length > 0)
    .map(([what, names]) => `${what}: ${names.join('; ')}`);
}
