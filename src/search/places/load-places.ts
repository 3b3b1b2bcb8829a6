import {retryable} from '../../lib/retryable.ts';

/**
 * Loads the names of all counties, cities and ZIP codes from beside the module, once; always the
 * same files, whatever is asked. After a failure the next call tries again.
 */
export const loadPlaces = retryable(async () => {
  const [{unpackPlaces}, names, packed] = await Promise.all([
    import('./unpack-places.ts'),
    import('./place-names.generated.ts'),
    import('./places.generated.ts'),
  ]);
  return unpackPlaces(names, packed);
});
