import type {Agency, Dataset, Model} from './model.ts';

/** Addresses of the signed papers of one agreement, on ice.gov; null where ICE has posted none. */
export interface Documents {
  readonly document: string | null;
  readonly addendum: string | null;
}

/** Gives the papers of an agency's agreement under one model. */
export type DocumentsOf = (agency: Agency, model: Model) => Documents;

/** Addresses as they are packed: a line per agreement in the order of the packed agencies. */
export interface PackedDocuments {
  /** What every address begins with, and what most end with. */
  readonly start: string;
  readonly end: string;
  /** A line per agreement: nothing, what stands between start and end, or `!` and a whole address. */
  readonly documents: string;
  readonly addenda: string;
  /** Each signing date once: days since EPOCH_DAY, each the step from the one before. */
  readonly dates: string;
  /** A character per agreement: FIRST_DATE_CHAR plus a place in `dates`, or NO_DATE. */
  readonly signed: string;
}

const NONE: Documents = {document: null, addendum: null};

let loading: Promise<ReadonlyMap<string, Documents>> | undefined;

/**
 * The papers and signing dates of a data set's agreements. A list from elsewhere brings its own; those of the built-in
 * one are loaded from beside the module when first asked for: one file, whatever the agency. Rejects
 * when the file can't be had; the next call tries again.
 */
export async function loadDocuments(list: Dataset, builtIn = list): Promise<DocumentsOf> {
  if (list.documents) return list.documents;
  loading ??= import('./documents.ts').then(({readPapers}) =>
    readPapers(builtIn.agencies(), keyOf),
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
