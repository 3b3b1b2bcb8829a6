import type {AboutAgency} from './aliases.ts';

/** An item of `data/seats.json`: the place of a local agency that ICE gives no county. */
export interface SeatRow extends AboutAgency {
  /** FIPS codes of the counties that it is in, that of its seat first. */
  readonly counties: readonly string[];
  /** Its town, or that of its main campus; left out where it has none of its own. */
  readonly town?: string;
  readonly source: string;
}

/** `data/seats.json`: where agencies are that ICE gives no county. */
export interface SeatsFile {
  /** ISO date of ICE's list that the table was last gone through with. */
  readonly asOf: string;
  readonly seats: readonly SeatRow[];
  /** Agencies that can't be placed with certainty. */
  readonly unplaced: readonly AboutAgency[];
}
