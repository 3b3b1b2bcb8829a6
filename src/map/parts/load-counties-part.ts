import {loadWithWords} from '../../i18n/load-with-words.ts';
import {retryable} from '../../lib/retryable.ts';

/** The map's part for all counties in one picture: shapes, residents, their table. */
export type CountiesPart = typeof import('./counties-part.ts');

/** Loads all counties, and the words about them, from beside the module. */
export const loadCountiesPart = retryable(() => loadWithWords(import('./counties-part.ts')));
