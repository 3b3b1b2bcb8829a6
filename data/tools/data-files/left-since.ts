import type {ChangedAgreement} from './list-diff.ts';

/** An item of `data/left-since.json`: an agreement of the list in place that a newer list no longer has. */
export interface LeftRow extends ChangedAgreement {
  /** ISO date of the newer list. */
  readonly asOf: string;
  /** Archive that counted the newer list. */
  readonly source: string;
  readonly url: string;
  /** How it follows from the counts that it left. */
  readonly why: string;
}
