import type {AgencyRecord, Index} from './index/create-index.ts';
import type {Place} from './places/places.ts';
import {shortKey} from './text/describe.ts';
import {fold} from './text/fold.ts';
import {isCountyAgency} from './match/is-county-agency.ts';
import {intersects} from '../lib/collections.ts';

const none: readonly AgencyRecord[] = [];

/**
 * Finds the main county of a town's agency whose county ICE does not give, if we know the town.
 */
function homeCounty(index: Index, {agency, is}: AgencyRecord): string | undefined {
  if (agency.level !== 'municipal') return undefined;
  const towns = index
    .placesNamed(is.key)
    ?.filter(({kind, state}) => kind === 'city' && state === agency.state);
  return towns?.length === 1 ? towns[0]!.fips[0] : undefined;
}

/** Lists all local agencies in a county: its own, its towns' and others. */
export function recordsInCounty(index: Index, state: string, fips: string): AgencyRecord[] {
  return (index.recordsByState.get(state) ?? none).filter(record => {
    const {level, counties} = record.agency;
    if (level === 'state') return false;
    return counties.length > 0 ? counties.includes(fips) : homeCounty(index, record) === fips;
  });
}

/**
 * Tells whether an agency is a town's own: it has the town's name, and ICE gives no other county.
 */
export function isOfTown(index: Index, record: AgencyRecord, town: Place): boolean {
  const {level, state, counties} = record.agency;
  if (state !== town.state || level === 'state' || record.is.kind === 'county') return false;
  if (record.is.key !== town.key && shortKey(record.is.name) !== town.key) return false;
  const isFull = record.is.key === town.key;
  if (intersects(counties, town.fips)) return true;
  if (counties.length === 0) return isFull || index.placesNamed(record.is.key).length === 0;
  const towns = index.placesNamed(town.key);
  return record.is.key === town.key && towns.filter(one => one.state === state).length < 2;
}

/** Lists a town's agencies: its own, its airport's or college's, and those of its counties. */
export function recordsInTown(index: Index, town: Place): AgencyRecord[] {
  const name = fold(town.name);
  return (index.recordsByState.get(town.state) ?? none).filter(record => {
    const {level, counties} = record.agency;
    const isHere = intersects(counties, town.fips);
    if ((isHere && isCountyAgency(record)) || isOfTown(index, record, town)) return true;
    if ((level !== 'port' && level !== 'campus') || !record.full.startsWith(`${name} `))
      return false;
    // "University of Florida" does not say that it is in University.
    return isHere || (counties.length === 0 && !record.full.startsWith(`${name} of `));
  });
}
