import type {FeedProblemKind} from '../data/vocabulary.ts';

/** A list that can't be used, and why. */
export class FeedProblem extends Error {
  override readonly name = 'FeedProblem';
  readonly kind: FeedProblemKind;
  /** Place of the fault, for whoever publishes the list; empty when the kind says it all. */
  readonly detail: string;

  constructor(kind: FeedProblemKind, detail = '') {
    super(detail ? `${kind}: ${detail}` : kind);
    this.kind = kind;
    this.detail = detail;
  }
}
