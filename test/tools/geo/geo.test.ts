import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {countyFiles} from '../../../data/tools/geo/counties.ts';
import {nationalCountiesFile} from '../../../data/tools/geo/national-counties.ts';
import {areaOf, polygons} from '../../../data/tools/geo/rings.ts';
import {degreeCounties} from '../../../data/tools/geo/source.ts';
import {statesFile} from '../../../data/tools/geo/states.ts';
import {countyFinder} from '../../../data/tools/places/county-finder.ts';
import {states} from '../../../src/data/states.ts';
import {sampled} from '../../helpers/sample.ts';
import {readPostalZips, readZipCentres} from '../../../data/tools/reference/place-sources.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../../src/geo/${name}`, import.meta.url), 'utf8');

test('the state shapes are written again to the same bytes', () => {
  assert.equal(statesFile(), read('shapes.generated.ts'));
});

/** Territories are drawn in other ways than states: MP has islands apart, VA has cities for counties. */
const DRAWN_APART = ['MP', 'VA'];

test('the counties of all states are written again to the same bytes', () => {
  const codes = [...states.keys()];
  assert.equal(codes.length, 56);
  const wanted = sampled(codes, code => DRAWN_APART.includes(code));
  const files = [...countyFiles(wanted)];
  assert.equal(files.length, wanted.length + 1);
  for (const [name, text] of files) assert.equal(text, read(name), name);
});

test('the counties for locating are written again to the same bytes', () => {
  assert.equal(nationalCountiesFile(), read('locate.generated.ts'));
});

test('no county is without a surface, Falls Church included', () => {
  const counties = degreeCounties();
  for (const [fips, area] of counties) assert.ok(areaOf(area) > 0, fips);
  // 5 km² at 38.9° N; a square degree there is 9,630 km².
  assert.ok(Math.abs(areaOf(counties.get('51610')!) * 9630 - 5.2) < 0.3);
});

/** Where a ZIP code is by both tables: the post office's list and the Census Bureau's areas. */
function zipPoints(zip: string): readonly (readonly [number, number])[] {
  const rows = [...readPostalZips(), ...readZipCentres()].filter(row => row.zip === zip);
  assert.equal(rows.length, 2, zip);
  return rows.map(({x, y}) => [x, y]);
}

test('Falls Church lies where its ZIP code does, and takes no neighbour’s', () => {
  const countyAt = countyFinder();
  const fips = (zip: string) => zipPoints(zip).map(([x, y]) => countyAt(x, y));
  assert.deepEqual(fips('22046'), ['51610', '51610']);
  for (const zip of ['22205', '22213']) assert.deepEqual(fips(zip), ['51013', '51013'], zip);
  // “Falls Church” is also the post office of these, which lie in Fairfax County.
  for (const zip of ['22041', '22042', '22043', '22044']) {
    assert.deepEqual(fips(zip), ['51059', '51059'], zip);
  }
});

test('the middle of Falls Church is within a kilometre of the middle of its ZIP code', () => {
  const ring = polygons(degreeCounties().get('51610')!)[0]![0]!.slice(1);
  const middle = [0, 1].map(axis => ring.reduce((sum, point) => sum + point[axis]!, 0) / 4);
  for (const [x, y] of zipPoints('22046')) {
    // A degree there is 87 km from west to east, 111 km from south to north.
    const kilometres = Math.hypot((x - middle[0]!) * 87, (y - middle[1]!) * 111);
    assert.ok(kilometres < 1, `${kilometres} km`);
  }
});
