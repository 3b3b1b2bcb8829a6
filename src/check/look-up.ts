import {loadDocuments} from '../data/documents.ts';
import type {Dataset} from '../data/model.ts';
import {builtIn, loadDataset} from '../data/store.ts';
import {loadPlaces} from '../search/load-places.ts';
import type {Places} from '../search/places.ts';
import type {Answer, DocumentsOf} from './answer.ts';
import {createChecker} from './checker.ts';

export interface LookUpOptions {
  /** USPS code: look here first. */
  readonly state?: string;
  /** A newer list in the feed format, instead of the one in the module. */
  readonly src?: string;
  readonly signal?: AbortSignal;
}

/** Where the parts come from; a test hands in its own. */
export interface LookUpParts {
  readonly builtIn: () => Dataset;
  readonly loadDataset: (src: string, signal: AbortSignal) => Promise<Dataset>;
  readonly loadPlaces: () => Promise<Places>;
  readonly loadDocuments: (dataset: Dataset) => Promise<DocumentsOf>;
}

const PARTS: LookUpParts = {
  builtIn,
  loadDataset,
  loadPlaces,
  loadDocuments: list => loadDocuments(list, builtIn()),
};

/**
 * Says what ICE's list has on an agency, county, city, ZIP code or state. What is typed is looked
 * up in the page: the files that load beside the module are the same whatever is asked, and a
 * look-up goes on without those that can't be had.
 *
 * Rejects when `src` can't be read, or with the signal's reason.
 */
export async function lookUp(
  query: string,
  {state, src, signal}: LookUpOptions = {},
  parts: LookUpParts = PARTS,
): Promise<Answer> {
  signal?.throwIfAborted();
  const dataset = src
    ? await parts.loadDataset(src, signal ?? new AbortController().signal)
    : parts.builtIn();
  const [places, documents] = await Promise.all([
    parts.loadPlaces().catch(() => undefined),
    parts.loadDocuments(dataset).catch(() => undefined),
  ]);
  signal?.throwIfAborted();
  return createChecker(dataset, {places, documents}).answer(query, {state});
}
