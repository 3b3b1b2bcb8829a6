import type {Places} from './places.ts';

let loading: Promise<Places> | undefined;

/**
 * Loads the names of all counties, cities and ZIP codes from beside the module, once; always the
 * same files, whatever is asked. After a failure the next call tries again.
 */
export function loadPlaces(): Promise<Places> {
  loading ??= Promise.all([
    import('./unpack-places.ts'),
    import('./county-names.generated.ts'),
    import('./places.generated.ts'),
  ])
    .then(([{unpackPlaces}, counties, packed]) => unpackPlaces(counties, packed))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
