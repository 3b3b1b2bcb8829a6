import type {Model} from '../../../src/data/model.ts';

/** Agreements of one state under each model, in the order of MODELS. */
export type StateCounts = readonly [number, number, number];

/** One month, by its last good list. */
export interface HistoryMonth {
  /** `YYYY-MM` */
  readonly month: string;
  /** ISO date of the list. */
  readonly asOf: string;
  /** Left out where only counts of the list are known. */
  readonly sheet?: string;
  /** Archives that counted the list, where its sheet is not known. */
  readonly source?: string;
  /** By USPS code; a state without an agreement is left out. */
  readonly states: Readonly<Record<string, StateCounts>>;
}

/** `data/history.json`: agreements by month and state. */
export interface HistoryFile {
  readonly models: readonly Model[];
  /** The oldest first; a month of which no list is known is left out. */
  readonly months: readonly HistoryMonth[];
}
