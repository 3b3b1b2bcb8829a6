/** All counties in the national picture, for the map that shows them at once. */
import {writeCount} from '../../../src/geo/arc-text.ts';
import {DATA} from '../data-files/data-folder.ts';
import {constant, moduleText, textConstant} from '../lib/module-text.ts';
import type {Area} from './area.ts';
import {countyResidents} from './county-residents.ts';
import {countiesByState} from './counties.ts';
import {encodeMesh} from './encode.ts';
import {buildMesh, byTriangle, type Mesh} from './mesh.ts';
import {gatherParts, nationalMove} from './placing.ts';
import {moveArea, polygons} from './rings.ts';
import {degreeStates} from './source.ts';
import {meshLabels} from './states.ts';

/** Units of the national picture for one step of the grid: a power of two, so that places are short. */
const STEP = 0.5;
/** Triangles below this (square units) are not seen at 975 units. */
const SMALLEST_TRIANGLE = 0.35;
/** Small counties, mostly cities of Virginia, keep more of their bends. */
const SMALL_COUNTY = 8;
const SMALL_COUNTY_TRIANGLE = 0.1;
const SMALLEST_ISLAND = 0.6;

/** Note at the head of the file. */
const NOTE =
  'Written by `npm run build:geo` from us-atlas 3.0.1 and `data/county-populations.json`. Do not edit.';

/** Draws the counties where the national picture has their state; those that it leaves out are missing. */
export function nationCounties(): Area[] {
  const counties = countiesByState();
  const drawn = [...degreeStates()].flatMap(([fips, state]) => {
    const move = nationalMove(state);
    return counties.get(fips)!.map(county => {
      const gathered = gatherParts({...county, id: fips});
      return moveArea({...gathered, id: county.id}, move);
    });
  });
  return drawn
    .filter(county => polygons(county).length > 0)
    .sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
}

export function nationCountyMesh(counties: readonly Area[]): Mesh {
  return buildMesh(counties, {
    thin: byTriangle(surface =>
      surface < SMALL_COUNTY ? SMALL_COUNTY_TRIANGLE : SMALLEST_TRIANGLE,
    ),
    step: STEP,
    smallestIsland: SMALLEST_ISLAND,
  });
}

/** Writes numbers in a row, each as few characters. */
const counts = (numbers: readonly number[]): string => numbers.map(writeCount).join('');

/** Writes `src/geo/nation-counties.generated.ts`. */
export function nationCountiesFile(): string {
  const areas = nationCounties();
  const mesh = nationCountyMesh(areas);
  const codes = areas.map(({id}) => Number(id));
  const {year, byCounty, byState} = countyResidents(DATA.read('county-populations.json'));
  return moduleText(NOTE, [
    '',
    '/** Units of the picture for one step of the grid. */',
    constant('STEP', STEP),
    '',
    '/** FIPS codes in rising order, as steps (arc-text.ts). */',
    textConstant('FIPS', `'${counts(codes.map((code, i) => code - (codes[i - 1] ?? 0)))}'`),
    '',
    '/** Names in the same order, without "County". */',
    textConstant('NAMES', JSON.stringify(areas.map(area => area.properties.name).join('|'))),
    '',
    '/** Year of the estimates of residents. */',
    constant('RESIDENTS_YEAR', year),
    '',
    '/** Residents in the same order; 0 where there is no estimate for a county as it is drawn. */',
    textConstant('RESIDENTS', `'${counts(areas.map(({id}) => byCounty.get(String(id)) ?? 0))}'`),
    '',
    '/** Residents of the states whose counties have no estimates of their own, by state FIPS code. */',
    constant('STATE_RESIDENTS', Object.fromEntries(byState), 'Readonly<Record<string, number>>'),
    '',
    '/** See arcs.ts. */',
    textConstant('ARCS', `'${encodeMesh(mesh, meshLabels(mesh))}'`),
  ]);
}
