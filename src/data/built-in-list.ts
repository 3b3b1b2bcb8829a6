import {lazy} from '../lib/lazy.ts';
import {packedAgencies} from './agencies.generated.ts';
import type {Dataset} from './model.ts';
import {builtInSummary} from './store.ts';
import {withAgencies} from './unpack.ts';

/** The built-in list with its agencies; all elements of a page share it. */
export const builtIn = lazy((): Dataset => withAgencies(builtInSummary(), packedAgencies));
