import {retryable} from '../lib/retryable.ts';
import {addWords} from './languages.ts';

/** Loads the names of models, places and kinds of agencies, in both languages. */
export const loadNames = retryable(async (): Promise<void> => {
  const {words} = await import('./names.ts');
  addWords(words);
});
