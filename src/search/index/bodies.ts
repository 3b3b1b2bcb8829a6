/**
 * Reviewed tables on single agencies: who is asked for under other names than ICE's, and where those
 * are that ICE gives no county. Sources and reasons are in `data/heads.json` and `data/seats.json`.
 */
import {packedCityPolices, packedHeads, packedSeats} from './bodies.generated.ts';

/** An agency of the built-in list that people ask for by other names. */
export interface Head {
  /** USPS code. */
  readonly state: string;
  /** Name as on the list. */
  readonly agency: string;
  /** Names of the bodies that it heads or that it is called by. */
  readonly names: readonly string[];
  /** FIPS codes of the counties whose sheriff heads it, where its own name does not say so. */
  readonly counties: readonly string[];
  /** False when the bodies may be part of it, but no source was looked up: to be told with "may". */
  readonly isSure: boolean;
}

/** The place of a local agency of the built-in list that ICE gives no county. */
export interface Seat {
  /** USPS code. */
  readonly state: string;
  /** Name as on the list. */
  readonly agency: string;
  /** FIPS codes of the counties that it is in, that of its seat first. */
  readonly counties: readonly string[];
  /** Its town, or that of its main campus; null where it has none of its own. */
  readonly town: string | null;
}

/** A city that is the whole of several counties: all places there have its police. */
export interface CityPolice {
  readonly city: string;
  /** USPS code. */
  readonly state: string;
  /** FIPS codes. */
  readonly counties: readonly string[];
}

/** A head as it is packed: state, agency, names, the counties if any, and 0 where it is not sure. */
export type PackedHead = readonly [string, string, readonly string[], (readonly string[])?, 0?];

/** A seat as it is packed: state, agency, counties and, where it has one, the town. */
export type PackedSeat = readonly [string, string, readonly string[], string?];

/** Agencies with other names, by state and name. */
export const heads: readonly Head[] = packedHeads.map(
  ([state, agency, names, counties = [], isSure]) => ({
    state,
    agency,
    names,
    counties,
    isSure: isSure !== 0,
  }),
);

/** Places of agencies without a county, by state and name. */
export const seats: readonly Seat[] = packedSeats.map(([state, agency, counties, town = null]) => ({
  state,
  agency,
  counties,
  town,
}));

/** Cities whose police are those of several whole counties. */
export const cityPolices: readonly CityPolice[] = packedCityPolices;
