import type {Model} from '../../../src/data/model.ts';
import type {StateCounts} from './history.ts';

/** A public archive that counted a list of ICE's. */
export interface Archive {
  readonly name: string;
  readonly url: string;
}

/** Agreements on a list of which only counts are known, no agency. */
export interface LaterDate {
  /** ISO date of ICE's list. */
  readonly asOf: string;
  /** Agreements of the whole country, as the archive gives them beside those of the states. */
  readonly total: number;
  /** Archives that counted it, that of the states' counts first. */
  readonly archives: readonly [Archive, ...Archive[]];
  /** By USPS code; a state without an agreement is left out. */
  readonly states: Readonly<Record<string, StateCounts>>;
}

/** `data/later-counts.json`: counts of lists that are newer than the one in place. */
export interface LaterCounts {
  readonly models: readonly Model[];
  /** The oldest first. */
  readonly dates: readonly LaterDate[];
}
