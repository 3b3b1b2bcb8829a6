import type {Answer} from './look-up/answer.ts';
import {loadLookUp} from './load-look-up.ts';
import type {LookUpOptions} from './look-up/look-up-options.ts';

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
