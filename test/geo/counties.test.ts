import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {drawAllCounties} from '../../data/tools/geo/counties.ts';
import {areaOf} from '../../data/tools/geo/rings.ts';
import {degreeCounties} from '../../data/tools/geo/source.ts';
import {states} from '../../src/data/states.ts';
import {COUNTY_FILES} from '../../src/geo/county-files.generated.ts';
import {loadCounties} from '../../src/geo/counties.ts';
import {stateShapes} from '../../src/geo/shapes.ts';
import {hasSurface, isInPath, pathArea, pathRings} from './path-rings.ts';

const FOLDER = new URL('../../src/geo/counties/', import.meta.url);
const MEDIAN_BYTES = 4000;
const MOST_BYTES = 15_000;
/** The national picture moves parts of these together. */
const GATHERED = ['AS', 'MP', 'PR', 'VI'];

const STATES = [...states.keys()].sort();

test('every county of us-atlas is in the file of its state, with its name', async () => {
  const expected = [...degreeCounties()].map(([fips, area]) => `${fips} ${area.properties.name}`);
  const found: string[] = [];
  for (const state of STATES) {
    for (const {fips, name} of (await loadCounties(state)).counties.values()) {
      assert.equal(states.get(state)!.fips, fips.slice(0, 2));
      found.push(`${fips} ${name}`);
    }
  }
  assert.deepEqual(found.sort(), expected.sort());
  assert.equal(found.length, 3142 + 89);
});

test('every county is as large as in us-atlas', async () => {
  for (const [state, {areas}] of drawAllCounties()) {
    const {counties} = await loadCounties(state);
    for (const area of areas) {
      const {path} = counties.get(String(area.id))!;
      const message = `${area.id}: ${pathArea(path)} is not ${areaOf(area)}`;
      assert.ok(hasSurface(path, areaOf(area)), message);
    }
  }
});

test('every label lies in its county, and the picture holds every county', async () => {
  for (const state of STATES) {
    const {width, height, counties} = await loadCounties(state);
    assert.ok(width <= 701 && height <= 501, `${state} is ${width} × ${height}`);
    for (const {fips, path, label, bounds} of counties.values()) {
      assert.ok(isInPath(path, label), `the label of ${fips} is outside it`);
      assert.ok(bounds[0] >= -0.5 && bounds[1] >= -0.5, fips);
      assert.ok(bounds[2] <= width + 0.5 && bounds[3] <= height + 0.5, fips);
    }
  }
});

test('an opened state lies where the national picture has it', async () => {
  for (const state of STATES.filter(code => !GATHERED.includes(code))) {
    const {outline, transform} = await loadCounties(state);
    const points = pathRings(outline).flat();
    const xs = points.map(point => point[0]! * transform.k + transform.x);
    const ys = points.map(point => point[1]! * transform.k + transform.y);
    const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    const {bounds} = stateShapes().get(state)!;
    box.forEach((value, i) =>
      assert.ok(Math.abs(value - bounds[i]!) <= 2, `${state} ${box} ${bounds}`),
    );
  }
});

test('borders are grouped by the counties at their two sides', async () => {
  const delaware = await loadCounties('DE');
  const inner = delaware.borders((a, b) => (b ? `${a} ${b}` : null));
  assert.deepEqual([...inner.keys()].sort(), ['10001 10003', '10001 10005']);
  const edge = delaware.borders((_, b) => (b ? null : 'edge'));
  assert.equal(edge.get('edge'), delaware.outline);
});

test('the northern islands of MP are drawn apart in a frame', async () => {
  assert.notEqual((await loadCounties('MP')).frame, '');
  assert.equal((await loadCounties('TX')).frame, '');
});

test('the same state is unpacked once for a page', async () => {
  assert.equal(await loadCounties('RI'), await loadCounties('RI'));
});

test('a state without a file is refused by name', async () => {
  await assert.rejects(loadCounties('ZZ'), /"ZZ"/);
  await assert.rejects(loadCounties('constructor'), /"constructor"/);
});

test('a file that cannot be had is asked for again by the next call', async () => {
  const fresh = '../../src/geo/counties.ts?retry';
  const {loadCounties: load} = (await import(fresh)) as typeof import('../../src/geo/counties.ts');
  let calls = 0;
  const files = {
    VT: () => (calls++ ? COUNTY_FILES.VT() : Promise.reject(new TypeError('Failed to fetch'))),
  };
  await assert.rejects(load('VT', files), /Failed to fetch/);
  assert.equal((await load('VT', files)).counties.size, 14);
  assert.equal(calls, 2);
});

test(`a file costs ${MEDIAN_BYTES} bytes at the median and ${MOST_BYTES} at most`, () => {
  const sizes = readdirSync(FOLDER)
    .map(name => brotliCompressSync(readFileSync(new URL(name, FOLDER))).length)
    .sort((a, b) => a - b);
  assert.equal(sizes.length, 56);
  assert.ok(sizes[28]! <= MEDIAN_BYTES, `median ${sizes[28]}`);
  assert.ok(sizes.at(-1)! <= MOST_BYTES, `largest ${sizes.at(-1)}`);
});
