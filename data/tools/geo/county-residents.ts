/** Residents of the counties that the atlas draws, from estimates for the counties of their year. */
import {DATA} from '../data-files/data-folder.ts';
import type {CountyPopulationsFile} from '../data-files/county-populations.ts';
import {countyNames} from '../reference/us-atlas.ts';

/** Residents by county of the atlas, and of states whose counties were divided otherwise. */
export interface CountyResidents {
  readonly year: number;
  /** By five-digit FIPS code. */
  readonly byCounty: ReadonlyMap<string, number>;
  /** By two-digit FIPS code of a state: residents of areas that lie in several counties of the atlas. */
  readonly byState: ReadonlyMap<string, number>;
}

/**
 * Sorts estimates into the counties of the atlas. An area that came after it is added to the county that it
 * was a part of (Chugach and Copper River: Valdez-Cordova); where it takes parts of several (the planning
 * regions of Connecticut), only the state's residents are known.
 */
export function countyResidents({year, counties}: CountyPopulationsFile): CountyResidents {
  const names = countyNames();
  const newer = new Map(DATA.read('county-changes.json').newer.map(one => [one.fips, one]));
  const byCounty = new Map<string, number>();
  const byState = new Map<string, number>();
  const add = (sums: Map<string, number>, key: string, residents: number) =>
    sums.set(key, (sums.get(key) ?? 0) + residents);
  for (const {fips, residents} of counties) {
    const [first, ...others] = names.has(fips) ? [fips] : (newer.get(fips)?.counties ?? []);
    if (first === undefined) throw new Error(`The atlas has no county for ${fips}.`);
    if (others.length) add(byState, fips.slice(0, 2), residents);
    else add(byCounty, first, residents);
  }
  // A region that lies in one old county alone counts for its state, as the others do.
  for (const [fips, residents] of [...byCounty]) {
    const state = fips.slice(0, 2);
    if (!byState.has(state)) continue;
    add(byState, state, residents);
    byCounty.delete(fips);
  }
  return {year, byCounty, byState};
}
