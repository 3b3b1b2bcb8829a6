import {retryable} from '../lib/retryable.ts';
import type {Dataset, DocumentsOf} from './model.ts';

/** The generated module of addresses takes its type from here. */
export type {PackedDocuments} from './packed.ts';

/** Asks for the built-in list's file of documents, and leaves for later what reading it takes. */
export function askForDocuments(): void {
  import('./documents.ts').catch(() => undefined);
}

const loadBuiltIn = retryable(async (builtIn: Dataset): Promise<DocumentsOf> => {
  const {readDocuments} = await import('./documents.ts');
  return readDocuments(builtIn.agencies());
});

/**
 * Loads the documents and signing dates of a data set's agreements. A list from elsewhere brings its
 * own; those of the built-in one are loaded from beside the module when first asked for: one file,
 * whatever the agency. Rejects when the file can't be had; the next call tries again.
 */
export async function loadDocuments(dataset: Dataset, builtIn = dataset): Promise<DocumentsOf> {
  return dataset.documents ?? loadBuiltIn(builtIn);
}
