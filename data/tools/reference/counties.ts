import {countyLabel} from '../../../src/geo/county-label.ts';
import {stateOf} from '../../../src/search/places/state-of.ts';
import type {ChangedCounty} from '../data-files/county-changes.ts';
import {foldPlace} from '../lib/fold.ts';
import type {CountyChanges} from './county-changes.ts';
import {countyNames} from './us-atlas.ts';

/** A county or county equivalent, as us-atlas 3.0.1 names it. */
export interface County {
  /** Five-digit FIPS code. */
  readonly fips: string;
  readonly name: string;
  /** Virginia's independent cities, Baltimore and St. Louis: cities that lie in no county. */
  readonly independentCity: boolean;
}

// Carson City is a consolidated municipality: no county of that name stands beside it.
const CARSON_CITY = '32510';

function isIndependentCity(fips: string): boolean {
  return Number(fips.slice(2)) >= 510 && fips !== CARSON_CITY;
}

/**
 * Reads all counties, by FIPS code. The atlas is pinned: it has Connecticut's eight old counties
 * (09001 to 09015), and codes of the planning regions that came later would not join. What it lacks
 * is in `county-changes.json`.
 */
export function readCounties(): County[] {
  return [...countyNames()]
    .map(([fips, name]) => ({fips, name, independentCity: isIndependentCity(fips)}))
    .sort((a, b) => (a.fips < b.fips ? -1 : 1));
}

/** Index of the counties of all states by folded name. */
export class Gazetteer {
  readonly #byState = new Map<string, Map<string, County[]>>();
  readonly #byFips = new Map<string, County>();
  readonly #changes: CountyChanges;

  constructor(counties: readonly County[], changes: CountyChanges) {
    this.#changes = changes;
    for (const county of counties) {
      this.#byFips.set(county.fips, county);
      const state = stateOf(county.fips);
      if (state) this.#add(state, county);
    }
  }

  #add(state: string, county: County): void {
    const names = this.#byState.get(state) ?? new Map<string, County[]>();
    this.#byState.set(state, names);
    const key = foldPlace(county.name);
    names.set(key, [...(names.get(key) ?? []), county]);
  }

  county(fips: string): County | undefined {
    return this.#byFips.get(fips);
  }

  /** Finds counties and independent cities of that name in a state; two at most. */
  named(state: string, name: string): readonly County[] {
    return this.#byState.get(state)?.get(foldPlace(name)) ?? [];
  }

  /** Finds a newer or a former county equivalent of that name in a state, which the atlas has not. */
  changed(state: string, name: string): ChangedCounty | undefined {
    return this.#changes.named(state, name);
  }

  /** Lists the folded names of a state's counties. */
  names(state: string): readonly string[] {
    return [...(this.#byState.get(state)?.keys() ?? [])];
  }

  /** Lists the codes of the states that have a county of that name. */
  statesWith(name: string): string[] {
    const key = foldPlace(name);
    return [...this.#byState].filter(([, names]) => names.has(key)).map(([state]) => state);
  }

  /** Labels a county: `St. Charles Parish`, `Richmond city`. */
  label(fips: string): string {
    const county = this.#byFips.get(fips);
    return county ? countyLabel(fips, county.name) : fips;
  }
}
