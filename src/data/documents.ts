/**
 * Documents of the built-in list's agreements, and the dates they were signed on: one file, loaded
 * when somebody opens a state or turns to the look-up.
 */
import {packedDocuments} from './documents.generated.ts';
import type {Agency, AgencyAgreement, Documents, DocumentsOf, Model} from './model.ts';
import {EPOCH_DAY, FIRST_DATE_CHAR, NO_DATE} from './packed-dates.ts';
import type {PackedDocuments} from './packed.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

type Writable<T> = {-readonly [Key in keyof T]: T[Key]};

const NONE: Documents = {document: null, addendum: null};

/** Puts the dates into the built-in agreements, and gives the documents of each. */
export function readDocuments(agencies: readonly Agency[]): DocumentsOf {
  fillDates(packedDocuments, agencies);
  const documents = unpackDocuments(packedDocuments, agencies);
  return (agency, model) => documents.get(keyOf(agency, model)) ?? NONE;
}

/** Identifies an agreement by state, agency and model. */
export function keyOf({state, name}: Agency, model: Model): string {
  return `${state}|${name}|${model}`;
}

/** Unpacks the documents by agreement. `agencies` are those that the addresses were packed with. */
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

function unpackDates(packed: string): string[] {
  let day = EPOCH_DAY;
  return packed.split(' ').map(step => {
    day += Number(step);
    return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
  });
}
