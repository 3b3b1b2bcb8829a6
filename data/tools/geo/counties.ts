/** The counties of each state, drawn as large as an opened state is shown. */
import {writeCount} from '../../../src/geo/arc-text.ts';
import type {Box} from '../../../src/geo/insets.ts';
import {groupBy} from '../lib/group-by.ts';
import {constant, moduleText} from '../lib/module-text.ts';
import {encodeMesh} from './encode.ts';
import {buildMesh, byTriangle, type Mesh} from './mesh.ts';
import {largestPlaces, type NamedPlace} from './largest-places.ts';
import {leanOf, turnBy} from './north.ts';
import {fit, nationalMove} from './placing.ts';
import {boxOfAreas, moveArea, type Box as Bounds, type Move} from './rings.ts';
import {stateOf} from '../../../src/search/places/state-of.ts';
import type {Area} from './area.ts';
import {degreeCounties, degreeStates, FROM_ATLAS} from './source.ts';
import {meshLabels} from './states.ts';

/** An opened state is drawn to fit this, in CSS pixels. */
const WIDTH = 700;
const HEIGHT = 500;
/** Units of the local picture for one step of the grid. */
const STEP = 0.25;
const SMALLEST_TRIANGLE = 0.2;
const SMALLEST_ISLAND = 0.4;

/** MP's northern islands lie up to 400 km from Saipan: drawn apart, to a smaller scale. */
const APART: Readonly<Record<string, {fips: string; box: Box}>> = {
  '69': {fips: '69085', box: {x: 400, y: 16, width: 120, height: 468}},
};
const APART_MARGIN = 16;

/** Note at the head of the files: where the shapes and the names are from. */
const NOTE =
  'Written by `npm run build:geo` from us-atlas 3.0.1 and, for `places`, GeoNames (CC BY 4.0). Do not edit.';

interface Drawn {
  readonly areas: readonly Area[];
  readonly transform: {readonly x: number; readonly y: number; readonly k: number};
  readonly width: number;
  readonly height: number;
  readonly frame?: string;
  readonly places: readonly NamedPlace[];
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Scale and corner of the local picture of a box. */
interface Fit {
  readonly left: number;
  readonly top: number;
  readonly k: number;
}

function fitOf([x0, y0, x1, y1]: Bounds): Fit {
  const k = Math.max((x1 - x0) / WIDTH, (y1 - y0) / HEIGHT);
  return {left: x0, top: y0, k: round(k, 6)};
}

const frameOf = ({x, y, width, height}: Box): string =>
  `M${x - APART_MARGIN},${y - APART_MARGIN}h${width + 2 * APART_MARGIN}` +
  `v${height + 2 * APART_MARGIN}h${-width - 2 * APART_MARGIN}z`;

/** Draws a state's counties in local coordinates, north up at the state's middle. */
function drawCounties(state: Area, counties: readonly Area[]): Drawn {
  const lean = leanOf(state);
  const upright = inTurn(nationalMove(state), turnBy(-lean));
  const apart = APART[String(state.id)];
  const moved = counties.map(county => moveArea(county, upright));
  const {left, top, k} = fitOf(boxOfAreas(moved.filter(area => area.id !== apart?.fips)));
  const toLocal: Move = ([x, y]) => [(x! - left) / k, (y! - top) / k];
  const areas = moved.map(area => {
    const move = area.id === apart?.fips ? fit(boxOfAreas([area]), apart!.box) : toLocal;
    return moveArea(area, move);
  });
  const [, , right, bottom] = boxOfAreas(areas);
  const margin = apart ? APART_MARGIN : 0;
  const width = Math.ceil(right + margin);
  const height = Math.ceil(Math.max(bottom, apart ? HEIGHT : 0));
  const [x, y] = turnBy(lean)([left, top]);
  return {
    areas,
    transform: {x: round(x!, 3), y: round(y!, 3), k},
    width,
    height,
    frame: apart && frameOf(apart.box),
    places: largestPlaces(stateOf(String(state.id)), inTurn(upright, toLocal), width, height),
  };
}

function inTurn(first: Move, second: Move): Move {
  return point => second(first(point));
}

function encodeCodes(counties: readonly Area[]): string {
  let last = 0;
  return counties
    .map(({id}) => {
      const code = Number(String(id).slice(2));
      const step = code - last;
      last = code;
      return writeCount(step);
    })
    .join('');
}

/** Builds the mesh of a state's counties in local coordinates. */
export function countyMesh(areas: readonly Area[]): Mesh {
  return buildMesh(areas, {
    thin: byTriangle(() => SMALLEST_TRIANGLE),
    step: STEP,
    smallestIsland: SMALLEST_ISLAND,
  });
}

/** Groups counties by state FIPS code, each list in the order of FIPS codes. */
export function countiesByState(): ReadonlyMap<string, readonly Area[]> {
  const sorted = [...degreeCounties().values()].sort((a, b) =>
    String(a.id) < String(b.id) ? -1 : 1,
  );
  return groupBy(sorted, county => String(county.id).slice(0, 2));
}

/** Draws the counties of all states in local coordinates, by USPS code. */
export function drawAllCounties(): ReadonlyMap<string, Drawn & {readonly fips: string}> {
  const counties = countiesByState();
  const states = [...degreeStates()].map(([fips, state]) => {
    const drawn = {fips, ...drawCounties(state, counties.get(fips)!)};
    return [stateOf(fips), drawn] as const;
  });
  return new Map(states.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Writes one file of `src/geo/counties`. */
function countyFile({fips, areas, frame, places, ...drawn}: Drawn & {fips: string}): string {
  const mesh = countyMesh(areas);
  const fields = {
    state: fips,
    codes: encodeCodes(areas),
    names: areas.map(area => area.properties.name).join('|'),
    ...drawn,
    step: STEP,
    ...(frame && {frame}),
    places: places.map(({name, at}) => [name, ...at].join(',')).join('|'),
    arcs: encodeMesh(mesh, meshLabels(mesh)),
  };
  return moduleText(NOTE, [`export default ${JSON.stringify(fields)};`]);
}

/**
 * Writes the files of all states, or of some, and the table of all, each when it is asked for; by their
 * path below `src/geo`.
 */
export function* countyFiles(wanted?: readonly string[]): Iterable<readonly [string, string]> {
  const states = drawAllCounties();
  for (const [code, drawn] of states) {
    if (wanted && !wanted.includes(code)) continue;
    yield [`counties/${code.toLowerCase()}.generated.ts`, countyFile(drawn)];
  }
  yield ['county-files.generated.ts', loadersFile([...states.keys()])];
}

/** Writes `src/geo/lean.generated.ts`. */
export function leanFile(): string {
  const leans = [...degreeStates()].map(([fips, state]) => [stateOf(fips), leanOf(state)] as const);
  const sorted = leans.sort(([a], [b]) => (a < b ? -1 : 1));
  return moduleText(FROM_ATLAS, [
    '',
    '/** Degrees by which north lies to the right of up in the national picture, at the middle of a state. */',
    constant('LEAN', Object.fromEntries(sorted), 'Readonly<Record<string, number>>'),
  ]);
}

function loadersFile(codes: readonly string[]): string {
  const lines = codes.map(
    code => `  ${code}: () => import('./counties/${code.toLowerCase()}.generated.ts'),`,
  );
  return moduleText('Written by `npm run build:geo`. Do not edit.', [
    '',
    '/** One file a state, fetched when it is opened. */',
    'export const COUNTY_FILES = {',
    ...lines,
    '};',
  ]);
}
