import type {Body, Index} from './create-index.ts';
import type {Place} from './places.ts';
import {shortKey} from './describe.ts';
import {fold} from './fold.ts';
import {isCountyBody} from './match-agencies.ts';
import {meets} from '../lib/meets.ts';

const none: readonly Body[] = [];

/** The county of a town's body whose county ICE does not give: its town's main one, if we know it. */
function homeCounty(index: Index, {agency, is}: Body): string | undefined {
  if (agency.level !== 'municipal') return undefined;
  const towns = index
    .placesNamed(is.key)
    ?.filter(({kind, state}) => kind === 'city' && state === agency.state);
  return towns?.length === 1 ? towns[0]!.fips[0] : undefined;
}

/** All local bodies in a county: its own, its towns' and others. */
export function bodiesInCounty(index: Index, state: string, fips: string): Body[] {
  return (index.bodiesByState.get(state) ?? none).filter(body => {
    const {level, counties} = body.agency;
    if (level === 'state') return false;
    return counties.length > 0 ? counties.includes(fips) : homeCounty(index, body) === fips;
  });
}

/** A town's own police: the name is the town's, and the county, where ICE gives one, is not another's. */
export function isOfTown(index: Index, body: Body, town: Place): boolean {
  const {level, state, counties} = body.agency;
  if (state !== town.state || level === 'state' || body.is.kind === 'county') return false;
  if (body.is.key !== town.key && shortKey(body.is.name) !== town.key) return false;
  const isFull = body.is.key === town.key;
  if (meets(counties, town.fips)) return true;
  if (counties.length === 0) return isFull || index.placesNamed(body.is.key).length === 0;
  const towns = index.placesNamed(town.key);
  return body.is.key === town.key && towns.filter(one => one.state === state).length < 2;
}

/** A town's bodies: its own, its airport's or college's, and those of its counties. */
export function bodiesInTown(index: Index, town: Place): Body[] {
  const name = fold(town.name);
  return (index.bodiesByState.get(town.state) ?? none).filter(body => {
    const {level, counties} = body.agency;
    const isHere = meets(counties, town.fips);
    if ((isHere && isCountyBody(body)) || isOfTown(index, body, town)) return true;
    if ((level !== 'port' && level !== 'campus') || !body.full.startsWith(`${name} `)) return false;
    // "University of Florida" does not say that it is in University.
    return isHere || (counties.length === 0 && !body.full.startsWith(`${name} of `));
  });
}
