import {lazy} from '../lib/lazy.ts';
import {changed} from './changed.generated.ts';
import type {Dataset} from './model.ts';
import {packed} from './packed.generated.ts';
import {unpack} from './unpack.ts';

/** The data set inside the module; all elements of a page share it. */
export const builtIn = lazy((): Dataset => ({...unpack(packed), changeCounts: changed}));
