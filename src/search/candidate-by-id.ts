import {candidateId, toPlaceCandidate, type Candidate} from './match/candidate.ts';
import type {Index} from './index/create-index.ts';
import {findZip} from './find/find-zip.ts';

/**
 * Finds the candidate with an id. Undefined where this index has none: its list may lack the
 * agency, its places may not be loaded yet. An agency that is on no list has no id that is found
 * again.
 */
export function candidateById(index: Index, id: string): Candidate | undefined {
  const [kind, state = '', ...names] = id.split('/');
  if (kind === 'state') return {kind, state};
  if (kind === 'zip') return findZip(index, state)?.candidates[0];
  if (kind === 'area') return toArea(index, state);
  if (kind === 'agencies') return agenciesNamed(index, state, names);
  const places = index.placesNamed(names[0] ?? '').map(toPlaceCandidate);
  return places.find(one => candidateId(one) === id);
}

function agenciesNamed(
  index: Index,
  state: string,
  names: readonly string[],
): Candidate | undefined {
  const aliases = index.aliases.filter(({agency}) => agency.state === state);
  const all = [...(index.recordsByState.get(state) ?? []), ...aliases];
  const records = names.flatMap(name => all.filter(({full}) => full === name));
  return records.length < names.length
    ? undefined
    : {kind: 'agencies', state, records: [...new Set(records)], place: undefined};
}

/**
 * Makes a candidate of a county's parts outside of towns, by its FIPS code; a city that belongs to no
 * county has none.
 */
export function toArea(index: Index, fips: string): Candidate | undefined {
  const place = index.counties.get(fips);
  if (place?.kind === 'city') return toPlaceCandidate(place);
  return place && {kind: 'area', state: place.state, place};
}
