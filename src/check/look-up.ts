import {toAccepted} from '../element/to-accepted.ts';
import {states} from '../data/states.ts';
import {loadList} from '../data/load-list.ts';
import {builtInSummary} from '../data/store.ts';
import {datasetAt} from '../feed/dataset-at.ts';
import type {Answer} from './answer.ts';
import {loadLookUp} from './load-look-up.ts';

/** Options of a look-up from a page's code. */
export interface LookUpOptions {
  /** USPS code of the state to look in first. Any other value causes a warning and is ignored. */
  readonly state?: string;
  /** Address of a newer list in the feed format, instead of the one in the module. */
  readonly src?: string;
  /** Signal that cancels the look-up. */
  readonly signal?: AbortSignal;
}

/**
 * Looks up what ICE's list says of an agency, county, city, ZIP code or state. The query never
 * leaves the page: the files that load beside the module are the same whatever is asked. A look-up
 * goes on without cities, documents and laws, where they can't be loaded.
 *
 * Rejects when the agencies or what searches them can't be loaded, when `src` can't be read, or with
 * the signal's reason.
 */
export async function lookUp(
  query: string,
  {state, src, signal = new AbortController().signal}: LookUpOptions = {},
): Promise<Answer> {
  signal.throwIfAborted();
  const [{LookUpService}, dataset] = await Promise.all([
    loadLookUp(),
    src ? datasetAt(src, signal) : loadList(builtInSummary()),
  ]);
  const service = new LookUpService(dataset);
  await service.load();
  signal.throwIfAborted();
  const code = toAccepted('lookUp', 'state', state, ['', ...states.keys()], '');
  return service.answer(String(query ?? ''), {state: code || null});
}
