import {stateNames} from '../../data/state-names.generated.ts';
import type {AgencyRecord} from '../index/create-index.ts';
import type {Place} from '../places/places.ts';

/** Meaning that a query can be answered with. */
export type Candidate =
  | {readonly kind: 'state'; readonly state: string}
  | {readonly kind: 'place'; readonly state: string; readonly place: Place}
  | {
      /** A part of a county that lies in no town that we can tell. */
      readonly kind: 'area';
      readonly state: string;
      readonly place: Place;
    }
  | {readonly kind: 'zip'; readonly state: string; readonly zip: string; readonly place: Place}
  | {
      /** Agencies on the list that go by one name. */
      readonly kind: 'agencies';
      readonly state: string;
      readonly records: readonly AgencyRecord[];
      readonly place: Place | undefined;
    }
  | {
      /** An agency that is not on the list, of a place or of the state itself. */
      readonly kind: 'missing';
      readonly state: string;
      readonly name: string;
      /** Kinds of agencies, as bits. */
      readonly roles: number;
      readonly place: Place | undefined;
    };

/**
 * Result of a search: one candidate answers the query, several leave it open, guesses are near
 * spellings.
 */
export interface SearchResult {
  readonly candidates: readonly Candidate[];
  /** Other places of that name. */
  readonly others: readonly Candidate[];
  readonly isGuess: boolean;
}

/** Candidates that an interpretation leads to, with a score of their fit. */
export interface Match {
  readonly score: number;
  readonly candidates: readonly Candidate[];
  readonly others: readonly Candidate[];
}

/** Makes one candidate of agencies that answer together. */
export const toAgencyCandidate = (records: readonly AgencyRecord[]): Candidate => ({
  kind: 'agencies',
  state: records[0]!.agency.state,
  records,
  place: undefined,
});

/** Makes a candidate of a county or city. */
export const toPlaceCandidate = (place: Place): Candidate => ({
  kind: 'place',
  state: place.state,
  place,
});

/**
 * Returns an id that no other candidate of an index has. It is made of names and codes alone, so that
 * the same place or agency keeps it when more places arrive or another list is used.
 */
export function candidateId(candidate: Candidate): string {
  const {kind, state} = candidate;
  if (kind === 'state') return `state/${state}`;
  if (kind === 'zip') return `zip/${candidate.zip}`;
  if (kind === 'agencies') {
    return ['agencies', state, ...candidate.records.map(({full}) => full)].join('/');
  }
  const {place} = candidate;
  const id = [place?.kind, state, place?.key, place?.fips[0]].join('/');
  if (kind === 'area') return `area/${place!.fips[0]}`;
  return kind === 'place' ? id : `missing/${id}/${candidate.roles}`;
}

/** Returns a place that is the whole of its state as the state: Guam, and Washington, DC. */
export function asWholeState(candidate: Candidate): Candidate {
  return isWholeState(candidate) ? {kind: 'state', state: candidate.state} : candidate;
}

function isWholeState(candidate: Candidate): boolean {
  if (candidate.kind !== 'place') return false;
  const {state, place} = candidate;
  if (place.kind === 'county') return place.name === stateNames[state];
  return state === 'DC' && place.key === 'washington';
}

/** Removes duplicates; a place that is the whole of its state becomes the state. */
export function unique(candidates: readonly Candidate[]): Candidate[] {
  const all = candidates.map(asWholeState);
  return [...new Map(all.map(candidate => [candidateId(candidate), candidate])).values()];
}
