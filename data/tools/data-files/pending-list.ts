import type {Pending} from '../../../src/data/model.ts';
import type {ListFile} from './release.ts';

/** `data/pending.json`: ICE's list of applications. */
export interface PendingList extends ListFile {
  /** Rows that were read. */
  readonly rows: number;
  /** Rows that were set aside, and the reason; left out when there are none. */
  readonly refusedRows?: readonly {readonly row: number; readonly reason: string}[];
  readonly list: readonly Pending[];
}
