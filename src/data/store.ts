import type {Dataset} from './model.ts';
import {packed} from './packed.generated.ts';
import {unpack} from './unpack.ts';

let dataset: Dataset | undefined;

/** The data set inside the module; all elements of a page share it. */
export function builtIn(): Dataset {
  return (dataset ??= unpack(packed));
}
