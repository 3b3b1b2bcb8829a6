/**
 * The papers of the built-in list's agreements, and the dates they were signed on: one file, loaded
 * when somebody opens a state or turns to the look-up.
 */
import {packedDocuments} from './documents.generated.ts';
import type {Agency, AgencyAgreement, Documents, Model} from './model.ts';
import {EPOCH_DAY, FIRST_DATE_CHAR, NO_DATE, type PackedDocuments} from './packed.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

type Writable<T> = {-readonly [Key in keyof T]: T[Key]};

type KeyOf = (agency: Agency, model: Model) => string;

/** Puts the dates into the built-in agreements, and gives the papers by agreement. */
export function readDocuments(
  agencies: readonly Agency[],
  keyOf: KeyOf,
): ReadonlyMap<string, Documents> {
  fillDates(packedDocuments, agencies);
  return unpackDocuments(packedDocuments, agencies, keyOf);
}

/** The papers by agreement. `agencies` are those that the addresses were packed with. */
export function unpackDocuments(
  packed: PackedDocuments,
  agencies: readonly Agency[],
  keyOf: KeyOf,
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
