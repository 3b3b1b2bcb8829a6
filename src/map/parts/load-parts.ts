import {loadWithWords} from '../../i18n/load-with-words.ts';
import {retryable} from '../../lib/retryable.ts';

/** The map's third part: an opened state, the table, files. */
export type MapParts = typeof import('./parts.ts');

/** Loads the map's third part, and its words, from beside the module. */
export const loadParts = retryable(() => loadWithWords(import('./parts.ts')));
