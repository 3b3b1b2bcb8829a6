/** The national picture: 50 states, DC and five territories as one mesh. */
import type {Position} from 'geojson';
import {stateOf} from '../../../src/search/places/state-of.ts';
import {constant, moduleText, textConstant} from '../lib/module-text.ts';
import {encodeMesh} from './encode.ts';
import {labelPlace} from './label-place.ts';
import {buildMesh, byTriangle, ringPoints, type Mesh} from './mesh.ts';
import {gatherParts, nationalMove, shiftAlbers} from './placing.ts';
import {moveArea} from './rings.ts';
import type {Area} from './area.ts';
import {albersStates, degreeStates, FROM_ATLAS} from './source.ts';

/** Units of the picture for one step of the grid. */
export const STATE_STEP = 0.5;
/** Triangles below this are not seen at 975 units, nor are islands of that size. */
export const STATE_TRIANGLE = 1;
/** In small states (square units) a single bend is a per cent. */
const SMALL_STATE = 1500;
const SMALL_STATE_TRIANGLE = 0.2;
const SMALLEST_ISLAND = 1;

/**
 * Draws all 56 states and territories of the national picture at the source's own detail, sorted by
 * USPS code.
 */
export function nationalAreas(): Area[] {
  const albers = albersStates();
  const areas = [...degreeStates().values()].map(area => {
    const fips = String(area.id);
    const projected = albers.get(fips);
    if (projected) return moveArea(projected, shiftAlbers(fips));
    return moveArea(gatherParts(area), nationalMove(area));
  });
  const code = (area: Area): string => stateOf(String(area.id));
  return areas.sort((a, b) => (code(a) < code(b) ? -1 : 1));
}

/** Finds the best label place of each area of a mesh, in steps of its grid. */
export function meshLabels({areas, arcs}: Mesh): Position[] {
  return areas
    .map(rings => labelPlace(rings.map(ring => ringPoints(arcs, ring))))
    .map(([x, y]) => [Math.round(x!), Math.round(y!)]);
}

export function stateMesh(areas: readonly Area[]): Mesh {
  return buildMesh(areas, {
    thin: byTriangle(surface => (surface < SMALL_STATE ? SMALL_STATE_TRIANGLE : STATE_TRIANGLE)),
    step: STATE_STEP,
    smallestIsland: SMALLEST_ISLAND,
  });
}

/** Writes `src/geo/shapes.generated.ts`. */
export function statesFile(): string {
  const areas = nationalAreas();
  const mesh = stateMesh(areas);
  return moduleText(FROM_ATLAS, [
    '',
    '/** Units of the picture for one step of the grid. */',
    constant('STEP', STATE_STEP),
    '',
    '/** The order of the areas in the text. */',
    `export const STATES = '${areas.map(area => stateOf(String(area.id))).join(' ')}';`,
    '',
    '/** See arcs.ts. */',
    textConstant('ARCS', `'${encodeMesh(mesh, meshLabels(mesh))}'`),
  ]);
}
