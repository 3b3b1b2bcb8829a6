import type {AgencyRecord, Index} from '../index/create-index.ts';
import type {Place} from '../places/places.ts';
import type {Candidate} from './candidate.ts';
import {isCountyAgency} from './is-county-agency.ts';

/** Finds the place whose agency a candidate is. */
export function placeOfCandidate(index: Index, candidate: Candidate): Place | undefined {
  if (candidate.kind === 'state') return undefined;
  if (candidate.kind !== 'agencies' || candidate.place) return candidate.place;
  const [record] = candidate.records as [AgencyRecord];
  const wanted = isCountyAgency(record) ? 'county' : 'city';
  const named = index.placesNamed(record.is.key);
  return (
    named.find(({kind, state}) => kind === wanted && state === candidate.state) ??
    index.counties.get(record.agency.counties[0] ?? '')
  );
}
