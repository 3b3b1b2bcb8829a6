import type {AgencyRecord} from './create-index.ts';
import type {Place} from './places.ts';

/** What a query can be answered with. */
export type Candidate =
  | {readonly kind: 'state'; readonly state: string}
  | {readonly kind: 'place'; readonly state: string; readonly place: Place}
  | {readonly kind: 'zip'; readonly state: string; readonly zip: string; readonly place: Place}
  | {
      /** Bodies on the list that go by one name. */
      readonly kind: 'agencies';
      readonly state: string;
      readonly records: readonly AgencyRecord[];
      readonly place: Place | undefined;
    }
  | {
      /** A body that is not on the list, of a place or of the state itself. */
      readonly kind: 'missing';
      readonly state: string;
      readonly name: string;
      /** Kinds of bodies, as bits. */
      readonly roles: number;
      readonly place: Place | undefined;
    };

/** One target answers the query; several leave it open; guesses are near spellings only. */
export interface SearchResult {
  readonly candidates: readonly Candidate[];
  /** Other places of that name. */
  readonly others: readonly Candidate[];
  readonly isGuess: boolean;
}

/** A reading's result, and how well it fits. */
export interface Match {
  readonly score: number;
  readonly candidates: readonly Candidate[];
  readonly others: readonly Candidate[];
}

/** Bodies that answer together. */
export const toAgencyCandidate = (records: readonly AgencyRecord[]): Candidate => ({
  kind: 'agencies',
  state: records[0]!.agency.state,
  records,
  place: undefined,
});

/** Tells targets apart. */
export function candidateId(candidate: Candidate): string {
  if (candidate.kind === 'state') return candidate.state;
  if (candidate.kind === 'zip') return candidate.zip;
  if (candidate.kind === 'agencies')
    return candidate.records.map(({full}) => candidate.state + full).join();
  const place = candidate.place
    ? candidate.place.kind + candidate.place.key + candidate.place.fips[0]
    : '';
  return `${candidate.kind} ${candidate.state} ${place} ${candidate.kind === 'missing' ? candidate.roles : ''}`;
}
