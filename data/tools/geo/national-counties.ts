/** All counties in degrees for `locate`, which finds the county of a point. */
import type {Position} from 'geojson';
import {writeCount} from '../../../src/geo/arc-text.ts';
import {constant, moduleText, textConstant} from '../lib/module-text.ts';
import {countiesByState} from './counties.ts';
import {encodeMesh} from './encode.ts';
import {buildMesh, byDistance, type Mesh} from './mesh.ts';
import {moveArea} from './rings.ts';
import type {Area} from './area.ts';
import {FROM_ATLAS} from './source.ts';

/**
 * Degrees are multiplied by this before they are thinned and laid on the grid: a step is about
 * 220 m north to south, and at most that east to west.
 */
const STEPS_PER_DEGREE = 500;
/** Borders are moved by this many steps at most before they are laid on the grid. */
const THINNED_BY_STEPS = 1;
/** Islands smaller than this many square steps (0.5 km²) can't be distinguished from their neighbours. */
const SMALLEST_ISLAND = 10;
/** Longitudes and latitudes are counted from here, so that no number is negative. */
const ORIGIN: Position = [-180, -15];

export function toGrid([longitude, latitude]: Position): Position {
  return [
    (longitude! - ORIGIN[0]!) * STEPS_PER_DEGREE,
    (latitude! - ORIGIN[1]!) * STEPS_PER_DEGREE,
  ];
}

/** Lists all counties in the order of FIPS codes. */
function sortedCounties(): Area[] {
  return [...countiesByState()].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, list]) => list);
}

export function nationalCountyMesh(counties: readonly Area[]): Mesh {
  return buildMesh(
    counties.map(county => moveArea(county, toGrid)),
    {thin: byDistance(THINNED_BY_STEPS), step: 1, smallestIsland: SMALLEST_ISLAND},
  );
}

/** Writes FIPS codes in rising order, each as the difference to the one before. */
function encodeFips(counties: readonly Area[]): string {
  return counties
    .map(({id}, i) => writeCount(Number(id) - Number(counties[i - 1]?.id ?? 0)))
    .join('');
}

/** Writes `src/geo/locate.generated.ts`. */
export function nationalCountiesFile(): string {
  const counties = sortedCounties();
  const mesh = nationalCountyMesh(counties);
  return moduleText(FROM_ATLAS, [
    '',
    '/** Steps of the grid for one degree. */',
    constant('STEPS_PER_DEGREE', STEPS_PER_DEGREE),
    '',
    '/** The place where the grid begins: longitude, latitude. */',
    `export const ORIGIN = [${ORIGIN.join(', ')}] as const;`,
    '',
    '/** FIPS codes in rising order, as steps (arc-text.ts). */',
    textConstant('FIPS', `'${encodeFips(counties)}'`),
    '',
    '/** See arcs.ts. */',
    textConstant('ARCS', `'${encodeMesh(mesh)}'`),
  ]);
}
