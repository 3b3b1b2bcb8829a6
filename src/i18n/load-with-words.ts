import {addWords, type LateWords} from './languages.ts';
import {loadNames} from './load-names.ts';

/** Adds the words of a part that is being loaded, and the names that it shares with others. */
export async function loadWithWords<Part extends {readonly words: LateWords}>(
  loading: Promise<Part>,
): Promise<Part> {
  const [part] = await Promise.all([loading, loadNames()]);
  addWords(part.words);
  return part;
}
