import type {Agency, Dataset, Documents, DocumentsOf, Model} from './model.ts';

/** The generated module of addresses takes its type from here. */
export type {PackedDocuments} from './packed.ts';

const NONE: Documents = {document: null, addendum: null};

let loading: Promise<ReadonlyMap<string, Documents>> | undefined;

/**
 * The papers and signing dates of a data set's agreements. A list from elsewhere brings its own; those of the built-in
 * one are loaded from beside the module when first asked for: one file, whatever the agency. Rejects
 * when the file can't be had; the next call tries again.
 */
export async function loadDocuments(list: Dataset, builtIn = list): Promise<DocumentsOf> {
  if (list.documents) return list.documents;
  loading ??= import('./documents.ts').then(({readDocuments}) =>
    readDocuments(builtIn.agencies(), keyOf),
  );
  try {
    const documents = await loading;
    return (agency, model) => documents.get(keyOf(agency, model)) ?? NONE;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

function keyOf({state, name}: Agency, model: Model): string {
  return `${state}|${name}|${model}`;
}
