import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {countyFiles} from '../../data/tools/geo/counties.ts';
import {nationalCountiesFile} from '../../data/tools/geo/national-counties.ts';
import {areaOf} from '../../data/tools/geo/rings.ts';
import {degreeCounties} from '../../data/tools/geo/source.ts';
import {statesFile} from '../../data/tools/geo/states.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../src/geo/${name}`, import.meta.url), 'utf8');

test('the state shapes are written again to the same bytes', () => {
  assert.equal(statesFile(), read('shapes.generated.ts'));
});

test('the counties of all states are written again to the same bytes', () => {
  const files = countyFiles();
  assert.equal(files.size, 57);
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
