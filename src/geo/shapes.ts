/**
 * The national picture: 50 states, DC and five territories, decoded at the first call and then
 * shared by all elements of a page.
 */
import {lazy} from '../lib/lazy.ts';
import {ArcPaths, type Bounds, type Point} from './arc-paths.ts';
import {ARCS, STATES, STEP} from './shapes.generated.ts';

export {insets, VIEW_BOX, type Inset} from './insets.ts';
export type {Bounds, Point} from './arc-paths.ts';

export interface StateShape {
  /** USPS code. */
  readonly state: string;
  /** The `d` of an SVG path, in units of VIEW_BOX. */
  readonly path: string;
  /** Best place for a name or a mark: inside, and near the middle. */
  readonly label: Point;
  readonly bounds: Bounds;
}

const CODES: readonly string[] = STATES.split(' ');

const statePaths = lazy(() => new ArcPaths(ARCS, STEP));

function makeShape(state: string, area: number): StateShape {
  const source = statePaths();
  return {
    state,
    path: source.area(area),
    label: source.label(area),
    get bounds() {
      return source.bounds(area);
    },
  };
}

/** All 56 shapes by USPS code. */
export const stateShapes = lazy(
  (): ReadonlyMap<string, StateShape> =>
    new Map(CODES.map((state, area) => [state, makeShape(state, area)])),
);

/**
 * All borders as paths, grouped by the caller's classes. `classify` is given the USPS codes at
 * both sides (null: sea, Canada or Mexico) in alphabetical order; null leaves a border out.
 */
export function borders<K>(
  classify: (state: string, other: string | null) => K | null,
): Map<K, string> {
  return statePaths().borders((first, second) =>
    classify(CODES[first]!, second === null ? null : CODES[second]!),
  );
}
