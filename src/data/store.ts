import {lazy} from '../lib/lazy.ts';
import {changed} from './changed.generated.ts';
import type {ListSummary} from './model.ts';
import {packedSummary} from './summary.generated.ts';
import {unpackSummary} from './unpack-summary.ts';

/** The summary of the built-in list; all elements of a page share it. */
export const builtInSummary = lazy((): ListSummary => ({
  ...unpackSummary(packedSummary),
  changeCounts: changed,
}));
