/** What competitors import beside libraries: the totals of our data, and simplified shapes. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {quantize} from 'topojson-client';
import {presimplify, simplify} from 'topojson-simplify';
import type {Plugin} from 'vite';
import {MODELS, type Agreement, type State} from '../../../src/data/model.ts';

/** At 975 pixels, triangles below one square pixel are not missed. */
const TRIANGLE_PX = 1;
const GRID_STEPS = 2000;

/** Whether the county's own sheriff or police signed each model, by FIPS code. */
export function modelsByCounty(): Record<string, number[]> {
  const counties: Record<string, number[]> = {};
  for (const {level, counties: own, model} of readJson<Agreement[]>('data/agreements.json')) {
    if (level !== 'county') continue;
    for (const fips of own) (counties[fips] ??= MODELS.map(() => 0))[MODELS.indexOf(model)] = 1;
  }
  return counties;
}

const MADE: Readonly<Record<string, () => string>> = {
  'made:totals': () => `export const totals = ${JSON.stringify(totalsByFips())}`,
  'made:counties': () => `export const strongest = ${JSON.stringify(modelsByCounty())}`,
  'made:simplified': () =>
    `export default JSON.parse(${JSON.stringify(JSON.stringify(simplifiedAtlas()))})`,
};

export function madeByTheBuild(): Plugin {
  return {
    name: 'made-by-the-build',
    resolveId: id => (id in MADE ? `\0${id}` : null),
    load: id => MADE[id.slice(1)]?.() ?? null,
  };
}

/** Agreements of a state by its FIPS code, per model, the weakest first. */
export function totalsByFips(): Record<string, number[]> {
  const states = readJson<State[]>('data/states.json');
  const agreements = readJson<Agreement[]>('data/agreements.json');
  const totals: Record<string, number[]> = {};
  for (const {code, fips} of states) {
    const own = agreements.filter(({state}) => state === code);
    totals[fips] = MODELS.map(model => own.filter(one => one.model === model).length);
  }
  return totals;
}

/** us-atlas's projected states with fewer points, on a coarser grid. */
export function simplifiedAtlas(): ReturnType<typeof quantize> {
  const file = createRequire(import.meta.url).resolve('us-atlas/states-albers-10m.json');
  const atlas = readJson<{objects: Record<string, unknown>}>(file);
  delete atlas.objects['nation'];
  const simple = simplify(presimplify(atlas as never), TRIANGLE_PX);
  return quantize(simple as never, GRID_STEPS);
}

function readJson<Type>(file: string): Type {
  return JSON.parse(readFileSync(file, 'utf8')) as Type;
}
