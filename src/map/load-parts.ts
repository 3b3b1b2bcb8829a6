import {addWords, type LateWords} from '../i18n/languages.ts';
import {loadNames} from '../i18n/load-names.ts';
import {retryable} from '../lib/retryable.ts';

/** The map's second part. */
export type ControlsPart = typeof import('./controls-part.ts');

/** The map's third part: an opened state, the table, files. */
export type MapParts = typeof import('./parts.ts');

/** Loads the map's second part, and its words, from beside the module. */
export const loadControls = retryable(async (): Promise<ControlsPart> =>
  withWords(import('./controls-part.ts')),
);

/** Loads the map's third part, and its words. */
export const loadParts = retryable(async (): Promise<MapParts> => withWords(import('./parts.ts')));

/** Adds the words of a part that is being loaded, and the names that it shares with others. */
async function withWords<Part extends {readonly words: LateWords}>(
  loading: Promise<Part>,
): Promise<Part> {
  const [part] = await Promise.all([loading, loadNames()]);
  addWords(part.words);
  return part;
}
