import type {Dataset} from '../data/model.ts';
import {addWords} from '../i18n/languages.ts';
import {retryable} from '../lib/retryable.ts';
import {FeedProblem} from './feed-problem.ts';

/** Loads what reads a list from elsewhere, with its words. Rejects with a FeedProblem. */
export const loadReader = retryable(() =>
  import('./feed-reader.ts').then(
    reader => {
      addWords(reader.words);
      return reader;
    },
    () => {
      throw new FeedProblem('part');
    },
  ),
);

/**
 * Loads the list that `src` names. What reads it is loaded first, with the words for what may be wrong
 * with it. Rejects with a FeedProblem, or with the signal's reason.
 */
export async function datasetAt(src: string, signal: AbortSignal): Promise<Dataset> {
  signal.throwIfAborted();
  const {loadDataset} = await loadReader();
  return loadDataset(src, signal);
}
