import type {Agency} from '../../../src/data/model.ts';
import type {CityPolice, PackedHead, PackedSeat} from '../../../src/search/index/bodies.ts';
import type {BodyTables} from '../checks/list/named-agency.ts';
import type {HeadRow} from '../data-files/heads.ts';
import type {SeatRow} from '../data-files/seats.ts';
import {agencyIdentity} from '../lib/agency-identity.ts';

/** The tables on single agencies as they are packed. */
export interface PackedBodies {
  readonly heads: readonly PackedHead[];
  readonly seats: readonly PackedSeat[];
  readonly cityPolices: readonly CityPolice[];
}

/**
 * Packs what the tables say of the agencies of a list, under their names there. Agencies that are not
 * on it are left out, and so are seats of those that it gives a county.
 */
export function packBodies({heads, seats}: BodyTables, agencies: readonly Agency[]): PackedBodies {
  const byIdentity = new Map(agencies.map(one => [agencyIdentity(one.state, one.name), one]));
  const listed = (row: {readonly state: string; readonly agency: string}) =>
    byIdentity.get(agencyIdentity(row.state, row.agency));
  return {
    heads: heads.heads.flatMap(row => {
      const agency = listed(row);
      return agency ? [packHead(row, agency)] : [];
    }),
    seats: seats.seats.flatMap(row => {
      const agency = listed(row);
      return agency && agency.counties.length === 0 ? [packSeat(row, agency)] : [];
    }),
    cityPolices: heads.cityPolice.map(({city, state, counties}) => ({city, state, counties})),
  };
}

function packHead({state, alsoKnownAs, counties, isSure}: HeadRow, {name}: Agency): PackedHead {
  if (!isSure) return [state, name, alsoKnownAs, counties ?? [], 0];
  return counties ? [state, name, alsoKnownAs, counties] : [state, name, alsoKnownAs];
}

function packSeat({state, counties, town}: SeatRow, {name}: Agency): PackedSeat {
  return town ? [state, name, counties, town] : [state, name, counties];
}
