import {loadReader} from '../feed/dataset-at.ts';

/** Loads what follows an element's `src`, and beside it what reads the list there. */
export async function loadSource(): Promise<typeof import('./source-controller.ts')> {
  const [source] = await Promise.all([import('./source-controller.ts'), loadReader()]);
  return source;
}
