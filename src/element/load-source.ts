import {loadWithWords} from '../i18n/load-with-words.ts';

/** Loads what follows an element's `src`, with what reads the list there and the words for its faults. */
export function loadSource(): Promise<typeof import('./source-controller.ts')> {
  return loadWithWords(import('./source-controller.ts'));
}
