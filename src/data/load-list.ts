import {retryable} from '../lib/retryable.ts';
import type {Dataset, ListSummary} from './model.ts';

/** The built-in list, once its agencies have been loaded. */
let loadedBuiltIn: Dataset | null = null;

const loadBuiltIn = retryable(async (): Promise<Dataset> => {
  const {builtIn} = await import('./built-in-list.ts');
  return (loadedBuiltIn = builtIn());
});

/**
 * Loads the agencies of a list. A list from `src` brings its own; those of the built-in one are loaded
 * from beside the module: one file, whatever they are wanted for. Rejects when it can't be had; the
 * next call tries again.
 */
export async function loadList(list: ListSummary): Promise<Dataset> {
  return hasAgencies(list) ? list : loadBuiltIn();
}

/** Gives a list with its agencies where they are there already, else null. */
export function loadedList(list: ListSummary): Dataset | null {
  return hasAgencies(list) ? list : loadedBuiltIn;
}

function hasAgencies(list: ListSummary): list is Dataset {
  return 'agencies' in list;
}
