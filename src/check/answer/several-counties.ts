import type {Answer} from '../look-up/answer.ts';

/** Tells whether a place is a city with addresses in several counties. */
export function isInSeveralCounties(place: Answer['place']): boolean {
  return place?.kind === 'city' && (place.fips?.length ?? 0) > 1;
}
