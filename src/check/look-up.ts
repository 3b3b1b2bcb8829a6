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
export async function lookUp(query: string, options: LookUpOptions = {}): Promise<Answer> {
  options.signal?.throwIfAborted();
  const {answerFor} = await loadLookUp();
  return answerFor(query, options);
}
