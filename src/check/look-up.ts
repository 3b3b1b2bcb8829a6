import {toAccepted} from '../element/to-accepted.ts';
import {states} from '../data/states.ts';
import {builtIn} from '../data/store.ts';
import {datasetAt} from '../feed/dataset-at.ts';
import type {Answer} from './answer.ts';
import {LookUpService} from './look-up-service.ts';

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
 * leaves the page: the files that load beside the module are the same whatever is asked, and a
 * look-up goes on without those that can't be loaded.
 *
 * Rejects when `src` can't be read, or with the signal's reason.
 */
export async function lookUp(
  query: string,
  {state, src, signal = new AbortController().signal}: LookUpOptions = {},
): Promise<Answer> {
  signal.throwIfAborted();
  const service = new LookUpService(src ? await datasetAt(src, signal) : builtIn());
  await service.load();
  signal.throwIfAborted();
  const code = toAccepted('lookUp', 'state', state, ['', ...states.keys()], '');
  return service.answer(String(query ?? ''), {state: code || null});
}
