import type {Agency, AgencyAgreement, Dataset, Model} from './model.ts';
import {EPOCH_DAY, FIRST_DATE_CHAR, NO_DATE} from './packed.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

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

type Writable<T> = {-readonly [Key in keyof T]: T[Key]};

const NONE: Documents = {document: null, addendum: null};

let loading: Promise<ReadonlyMap<string, Documents>> | undefined;

/**
 * The papers and signing dates of a data set's agreements. A list from elsewhere brings its own; those of the built-in
 * one are loaded from beside the module when first asked for: one file, whatever the agency. Rejects
 * when the file can't be had; the next call tries again.
 */
export async function loadDocuments(list: Dataset, builtIn = list): Promise<DocumentsOf> {
  if (list.documents) return list.documents;
  loading ??= import('./documents.generated.ts').then(({packedDocuments}) => {
    fillDates(packedDocuments, builtIn.agencies());
    return unpackDocuments(packedDocuments, builtIn.agencies());
  });
  try {
    const documents = await loading;
    return (agency, model) => documents.get(keyOf(agency, model)) ?? NONE;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

/** The papers by agreement. `agencies` are those that the addresses were packed with. */
export function unpackDocuments(
  packed: PackedDocuments,
  agencies: readonly Agency[],
): ReadonlyMap<string, Documents> {
  const documents = packed.documents.split('\n');
  const addenda = packed.addenda.split('\n');
  const byAgreement = new Map<string, Documents>();
  for (const agency of agencies) {
    for (const {model} of agency.agreements) {
      const at = byAgreement.size;
      byAgreement.set(keyOf(agency, model), {
        document: addressOf(packed, documents[at]),
        addendum: addressOf(packed, addenda[at]),
      });
    }
  }
  return byAgreement;
}

/** Puts the signing dates into the agreements of the agencies that they were packed with. */
export function fillDates({dates, signed}: PackedDocuments, agencies: readonly Agency[]): void {
  const known = unpackDates(dates);
  const agreements = agencies.flatMap(one => one.agreements) as Writable<AgencyAgreement>[];
  agreements.forEach((agreement, at) => {
    const character = signed[at]!;
    agreement.signed =
      character === NO_DATE ? null : known[character.charCodeAt(0) - FIRST_DATE_CHAR]!;
  });
}

function addressOf({start, end}: PackedDocuments, cell: string | undefined): string | null {
  if (!cell) return null;
  return cell[0] === '!' ? cell.slice(1) : start + cell + end;
}

function keyOf({state, name}: Agency, model: Model): string {
  return `${state}|${name}|${model}`;
}

function unpackDates(packed: string): string[] {
  let day = EPOCH_DAY;
  return packed.split(' ').map(step => {
    day += Number(step);
    return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
  });
}
