import {loadList} from '../data/load-list.ts';
import {builtInSummary} from '../data/store.ts';
import {loadWithWords} from '../i18n/load-with-words.ts';
import {retryable} from '../lib/retryable.ts';

/** The part that answers questions, which is loaded beside the module. */
export type LookUpPart = typeof import('./look-up-part.ts');

/**
 * Loads what answers questions, with its words, and the agencies of the built-in list: the same files,
 * whatever is asked. Without either of them nothing is answered.
 */
export const loadLookUp = retryable(async (): Promise<LookUpPart> => {
  const [part] = await Promise.all([
    loadWithWords(import('./look-up-part.ts')),
    loadList(builtInSummary()),
  ]);
  return part;
});
