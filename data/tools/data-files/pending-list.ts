import type {Pending} from '../../../src/data/model.ts';
import type {ListFile} from './release.ts';

/** `data/pending.json`: ICE's list of applications. */
export interface PendingList extends ListFile {
  readonly rows: number;
  readonly list: readonly Pending[];
}
