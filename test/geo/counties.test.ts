import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {drawAllCounties} from '../../data/tools/geo/counties.ts';
import {turnBy} from '../../data/tools/geo/north.ts';
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
    const turn = turnBy(transform.lean);
    const points = pathRings(outline).flat().map(turn);
    const xs = points.map(point => point[0]! * transform.k + transform.x);
    const ys = points.map(point => point[1]! * transform.k + transform.y);
    const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    const {bounds} = stateShapes().get(state)!;
    box.forEach((value, i) =>
      assert.ok(Math.abs(value - bounds[i]!) <= 2, `${state} ${box} ${bounds}`),
    );
  }
});

/** Counties at both ends of a border that runs along a parallel. */
const LEVEL: readonly [state: string, first: string, last: string][] = [
  // Virginia's with North Carolina, at 36.5 degrees north.
  ['VA', '51105', '51550'],
  // Kansas's with Oklahoma, at 37.
  ['KS', '20129', '20021'],
  // Oregon's with California and Nevada, at 42.
  ['OR', '41015', '41045'],
  // Massachusetts's with Connecticut, at 42, where it ends at Rhode Island.
  ['MA', '25003', '25027'],
];

for (const [state, first, last] of LEVEL) {
  test(`${state} is drawn with north up: its southern border is level`, async () => {
    const {counties} = await loadCounties(state);
    const foot = (fips: string) => counties.get(fips)!.bounds[3];
    assert.ok(Math.abs(foot(first) - foot(last)) < 14, `${foot(first)} and ${foot(last)}`);
  });
}

test('the largest places are named where they lie, the largest first', async () => {
  for (const [state, name, fips] of [
    ['TX', 'Houston', '48201'],
    ['GA', 'Atlanta', '13121'],
    ['LA', 'New Orleans', '22071'],
    ['AK', 'Anchorage', '02020'],
    ['GU', 'Tamuning', '66010'],
  ] as const) {
    const {places, counties} = await loadCounties(state);
    assert.equal(places[0]!.name, name);
    assert.ok(isInPath(counties.get(fips)!.path, places[0]!.at), `${name} is outside of ${fips}`);
  }
});

test('places are far enough from each other to be named, and inside the picture', async () => {
  for (const state of STATES) {
    const {places, width, height} = await loadCounties(state);
    places.forEach(({name, at: [x, y]}, i) => {
      assert.ok(x >= 0 && x <= width && y >= 0 && y <= height, `${name}, ${state}`);
      for (const other of places.slice(0, i)) {
        assert.ok(Math.hypot(other.at[0] - x, other.at[1] - y) >= 25, `${name} and ${other.name}`);
      }
    });
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
