import type {AboutAgency} from './aliases.ts';

/** An item of `data/heads.json`: an agency that people ask for by another name than ICE's. */
export interface HeadRow extends AboutAgency {
  /** Names of the bodies that it heads or that it is called by. */
  readonly alsoKnownAs: readonly string[];
  /** Given when its head is the sheriff of `counties`, though its name does not say so. */
  readonly role?: 'county-sheriff';
  /** FIPS codes of the counties whose sheriff heads it. */
  readonly counties?: readonly string[];
  /** False when the tie is commonly known but was not looked up: "may be its department". */
  readonly isSure: boolean;
  readonly source: string;
}

/** A city that is the whole of several counties: all places there have its police. */
export interface CityPoliceRow {
  readonly city: string;
  /** USPS code. */
  readonly state: string;
  /** FIPS codes. */
  readonly counties: readonly string[];
  readonly why: string;
  readonly source: string;
}

/** `data/heads.json`: who heads whom. */
export interface HeadsFile {
  /** ISO date of ICE's list that the table was last gone through with. */
  readonly asOf: string;
  readonly heads: readonly HeadRow[];
  readonly cityPolice: readonly CityPoliceRow[];
}
