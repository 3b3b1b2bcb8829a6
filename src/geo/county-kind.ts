import type {CountyKind} from '../data/vocabulary.ts';

/** What the areas of a state are, by USPS code; elsewhere they are counties. */
const KINDS: Readonly<Record<string, CountyKind>> = {
  AK: 'borough',
  AS: 'district',
  DC: 'district',
  GU: 'island',
  LA: 'parish',
  // These have cities that belong to no county.
  MD: 'county-or-city',
  MO: 'county-or-city',
  MP: 'municipality',
  NV: 'county-or-city',
  PR: 'municipio',
  VA: 'county-or-city',
  VI: 'island',
};

/** Tells what the areas of a state or territory are: counties, parishes, municipios. */
export function countyKind(state: string): CountyKind {
  return KINDS[state] ?? 'county';
}
