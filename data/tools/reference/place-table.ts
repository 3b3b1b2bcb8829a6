import {foldPlace} from '../lib/fold.ts';
import type {CountyChanges} from './county-changes.ts';
import {readPostalZips, readTowns} from './place-sources.ts';

/** A town, and the county that a source puts it in. */
export interface PlaceInCounty {
  readonly name: string;
  /** USPS code. */
  readonly state: string;
  /** Five-digit FIPS code. */
  readonly fips: string;
}

// Military post offices and towns of the territories come without a county.
const COUNTY_FIPS = /^\d{5}$/;

/**
 * Reads towns from two sources of GeoNames (CC BY 4.0): the ZIP codes of the post office of that
 * name, and the gazetteer's own entry for the town. The one knows small places and how far they
 * reach, the other knows towns that have no post office. Their codes are of several years: a county
 * that is newer than the atlas, or older, becomes those of the atlas.
 */
export function readPlaces(changes: CountyChanges): PlaceInCounty[] {
  const zips = readPostalZips().map(({city, state, fips}) => ({name: city, state, fips}));
  const towns = readTowns().map(({name, state, fips}) => ({name, state, fips: fips ?? ''}));
  return [...zips, ...towns]
    .filter(({fips}) => COUNTY_FIPS.test(fips))
    .flatMap(({name, state, fips}) =>
      changes.countiesOf(fips, name).map(county => ({name, state, fips: county})),
    );
}

/** Index of the counties of towns, by state and name. */
export class PlaceTable {
  readonly #counties = new Map<string, Set<string>>();

  constructor(places: Iterable<PlaceInCounty>) {
    for (const {state, name, fips} of places) {
      const key = `${state}|${foldPlace(name)}`;
      const counties = this.#counties.get(key) ?? new Set();
      this.#counties.set(key, counties.add(fips));
    }
  }

  /** Lists the county FIPS codes of all towns of that name in a state; empty when none is known. */
  counties(state: string, town: string): readonly string[] {
    return [...(this.#counties.get(`${state}|${foldPlace(town)}`) ?? [])].sort();
  }
}
