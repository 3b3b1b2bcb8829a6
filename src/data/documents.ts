/**
 * Documents of the built-in list's agreements, and the dates they were signed on: one file, loaded
 * when somebody opens a state or turns to the look-up.
 */
import {spellDocument, type DocumentFacts} from './document-marks.ts';
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
  return unpackDocuments(packedDocuments, agencies);
}

/** Identifies an agreement by state, agency and model. */
function keyOf({state, name}: Pick<Agency, 'state' | 'name'>, model: Model): string {
  return `${state}|${name}|${model}`;
}

/**
 * Gives the documents of each agreement. Addresses are spelled when they are asked for, since a page
 * shows those of one state. `agencies` are those that they were packed with, with their signing dates.
 */
export function unpackDocuments(packed: PackedDocuments, agencies: readonly Agency[]): DocumentsOf {
  const documents = packed.documents.split('\n');
  const addenda = packed.addenda.split('\n');
  const places = placesOf(agencies);
  return ({name, state}, model) => {
    const place = places.get(keyOf({name, state}, model));
    if (!place) return NONE;
    const {at, signed} = place;
    const facts = {name, state, model, signed};
    return {
      document: addressOf(packed, documents[at], facts),
      addendum: addressOf(packed, addenda[at], facts),
    };
  };
}

/** Place of an agreement among the packed ones, and its date. */
interface Place {
  readonly at: number;
  readonly signed: AgencyAgreement['signed'];
}

function placesOf(agencies: readonly Agency[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const agency of agencies) {
    for (const {model, signed} of agency.agreements) {
      places.set(keyOf(agency, model), {at: places.size, signed});
    }
  }
  return places;
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

function addressOf(
  {start, end}: PackedDocuments,
  cell: string | undefined,
  facts: DocumentFacts,
): string | null {
  if (!cell) return null;
  return cell[0] === '!' ? cell.slice(1) : start + spellDocument(cell, facts) + end;
}

function unpackDates(packed: string): string[] {
  let day = EPOCH_DAY;
  return packed.split(' ').map(step => {
    day += Number(step);
    return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
  });
}
