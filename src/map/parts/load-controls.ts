import {loadWithWords} from '../../i18n/load-with-words.ts';
import {retryable} from '../../lib/retryable.ts';

/** The map's second part: controls, timeline, a reader's acts on the map. */
export type ControlsPart = typeof import('./controls-part.ts');

/** Loads the map's second part, and its words, from beside the module. */
export const loadControls = retryable(() => loadWithWords(import('./controls-part.ts')));
