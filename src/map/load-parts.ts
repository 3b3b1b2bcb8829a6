import {addWords} from '../i18n/languages.ts';
import {retryable} from '../lib/retryable.ts';

/** The map's parts that are loaded on demand. */
export type MapParts = typeof import('./parts.ts');

/** Loads the map's parts, and their words, from beside the module. */
export const loadParts = retryable(async (): Promise<MapParts> => {
  const parts = await import('./parts.ts');
  addWords(parts.words);
  return parts;
});
