/**
 * All counties in the national picture, from one file of shapes, names and residents that is loaded when
 * a map shows them at once.
 */
import {isTerritory, states} from '../data/states.ts';
import {lazy} from '../lib/lazy.ts';
import {ArcPaths, type Bounds, type Point} from './arc-paths.ts';
import {NumberReader} from './arc-text.ts';
import {arcLines, areasAround} from './areas-around.ts';
import {decodeArcs} from './arcs.ts';
import {
  ARCS,
  FIPS,
  NAMES,
  RESIDENTS,
  RESIDENTS_YEAR,
  STATE_RESIDENTS,
  STEP,
} from './nation-counties.generated.ts';
import {readFips} from './read-fips.ts';

/** A county where the national picture has it. */
export interface NationCounty {
  /** Five-digit FIPS code. */
  readonly fips: string;
  /** USPS code. */
  readonly state: string;
  /** Name without "County". */
  readonly name: string;
  /** Estimated residents; null where there is no estimate for the county as it is drawn. */
  readonly residents: number | null;
  /** The `d` of an SVG path, in units of VIEW_BOX. */
  readonly path: string;
  readonly label: Point;
  readonly bounds: Bounds;
}

/** Year of the estimates of residents, which are for July 1. */
export {RESIDENTS_YEAR};

const stateCodes = lazy(
  () => new Map([...states.values()].map(({code, fips}) => [fips, code] as const)),
);
const codes = lazy(() => readFips(FIPS));
const paths = lazy(() => new ArcPaths(ARCS, STEP));
/** Decoded again, since paths keep no points: when nothing else is to be done, or by the first pointer. */
const lines = lazy(() => arcLines(decodeArcs(ARCS)));

function makeCounty(fips: string, area: number, name: string, residents: number): NationCounty {
  const source = paths();
  return {
    fips,
    state: stateCodes().get(fips.slice(0, 2))!,
    name,
    residents: residents || null,
    path: source.area(area),
    label: source.label(area),
    get bounds() {
      return source.bounds(area);
    },
  };
}

/** All counties of the picture by FIPS code, in rising order. */
export const nationCounties = lazy((): ReadonlyMap<string, NationCounty> => {
  const names = NAMES.split('|');
  const residents = new NumberReader(RESIDENTS);
  return new Map(
    codes().map((fips, area) => [fips, makeCounty(fips, area, names[area]!, residents.count())]),
  );
});

/** The counties of each state by its USPS code. */
export const countiesOfStates = lazy((): ReadonlyMap<string, readonly NationCounty[]> => {
  const byState = new Map<string, NationCounty[]>([...states.keys()].map(code => [code, []]));
  for (const county of nationCounties().values()) byState.get(county.state)!.push(county);
  return byState;
});

/** Adds up a state's residents; null where there are no estimates. */
export function residentsOf(state: string): number | null {
  const own = STATE_RESIDENTS[states.get(state)!.fips] ?? 0;
  const counties = countiesOfStates().get(state)!;
  return counties.reduce((sum, {residents}) => sum + (residents ?? 0), own) || null;
}

/** USPS codes of the 50 states and the District of Columbia. */
export const statesProper = (): readonly string[] =>
  [...states.keys()].filter(code => !isTerritory(code));

/** Lays out what finds counties under a pointer, which takes longer than a frame. */
export function prepareCountyAtPlace(): void {
  lines();
}

/** Finds the county at a place of the picture (units of VIEW_BOX), or null beside all. */
export function countyAtPlace(x: number, y: number): string | null {
  // Between the lines of the grid, so that no corner is hit.
  const [area] = areasAround(lines(), x / STEP + 1e-3, y / STEP + 1e-3);
  return area === undefined ? null : codes()[area]!;
}

/** All borders as paths, grouped by the caller's classes; null leaves a border out. */
export function countyBordersBy<K>(
  classify: (fips: string, other: string | null) => K | null,
): Map<K, string> {
  const all = codes();
  return paths().borders((first, second) =>
    classify(all[first]!, second === null ? null : all[second]!),
  );
}
