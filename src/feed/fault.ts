import type {FeedProblemKind} from '../data/vocabulary.ts';

/**
 * What the feed's reader throws. The reader loads on demand and shares no code with the module, so
 * this is not the module's own FeedProblem; it is made into one there.
 */
export class Fault extends Error {
  readonly kind: FeedProblemKind;
  readonly detail: string;

  constructor(kind: FeedProblemKind, detail = '') {
    super(detail ? `${kind}: ${detail}` : kind);
    this.kind = kind;
    this.detail = detail;
  }
}

/** Whether an error tells the kind of problem it is. */
export type FaultLike = Pick<Fault, 'kind' | 'detail'>;
