import type {ChangeDetails, Level, Model, Pending} from '../data/model.ts';

/**
 * One of ICE's lists as a file that anybody may publish and read: `agreements-v1.json`. What every
 * field means stands in `data/schema/agreements-v1.json`. The two long tables are columns of equal
 * length: a third of the size of rows, and what a data frame is made from.
 */
export interface Feed {
  readonly format: typeof FEED_FORMAT;
  readonly version: typeof FEED_VERSION;
  readonly asOf: string;
  readonly sheet: string;
  readonly source: string;
  readonly documentBase: string;
  readonly totals: FeedTotals;
  readonly agencies: AgencyColumns;
  readonly agreements: AgreementColumns;
  readonly countyNames: Readonly<Record<string, string>>;
  readonly pending: {readonly asOf: string; readonly list: readonly Pending[]} | null;
  readonly changes: ChangeDetails | null;
}

/** Totals of the tables, by which a reader can tell that nothing was lost on the way. */
export interface FeedTotals {
  readonly agreements: number;
  readonly agencies: number;
  readonly states: number;
  readonly territories: number;
  readonly byModel: Readonly<Record<Model, number>>;
}

/** A row per agency. */
export interface AgencyColumns {
  readonly state: readonly string[];
  readonly name: readonly string[];
  readonly level: readonly Level[];
  readonly counties: readonly (readonly string[])[];
  /** Number of rows of `agreements` that are this agency's: they stand in the order of the agencies. */
  readonly agreements: readonly number[];
}

/** A row per agreement. */
export interface AgreementColumns {
  readonly model: readonly Model[];
  readonly signed: readonly (string | null)[];
  /** An address, absolute or relative to `documentBase`. */
  readonly document: readonly (string | null)[];
  readonly addendum: readonly (string | null)[];
}

export const FEED_FORMAT = 'eyes-on-ice-agreements';
export const FEED_VERSION = 1;
