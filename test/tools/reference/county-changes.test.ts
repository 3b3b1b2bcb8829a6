import assert from 'node:assert/strict';
import {test} from 'node:test';
import {DATA} from '../../../data/tools/data-files/data-folder.ts';
import {countyFinder} from '../../../data/tools/places/county-finder.ts';
import {CountyChanges, countyOfTown} from '../../../data/tools/reference/county-changes.ts';
import {readPostalZips, readTowns} from '../../../data/tools/reference/place-sources.ts';
import {countyNames} from '../../../data/tools/reference/us-atlas.ts';
import {countyLabel} from '../../../src/geo/county-label.ts';
import {states} from '../../../src/data/states.ts';

const {newer, former, sources} = DATA.read('county-changes.json');
const changes = new CountyChanges({newer, former});
const atlas = countyNames();
const regions = newer.filter(({state}) => state === 'CT');

test('each change is of a code that the atlas has not, into counties that it has', () => {
  const areas = [...newer, ...former];
  assert.equal(new Set(areas.map(({fips}) => fips)).size, areas.length);
  for (const {fips, state, counties} of areas) {
    assert.ok(!atlas.has(fips), fips);
    for (const code of [fips, ...counties]) assert.equal(code.slice(0, 2), states.get(state)!.fips);
    for (const county of counties) assert.ok(atlas.has(county), county);
  }
  assert.ok(sources.length > 0);
});

test('newer areas are called as the elements call them', () => {
  for (const {fips, name, label} of newer) assert.equal(countyLabel(fips, name), label);
});

test('the nine planning regions are made of Connecticut’s 169 towns, in its eight counties', () => {
  assert.deepEqual(
    regions.map(({fips}) => fips),
    [110, 120, 130, 140, 150, 160, 170, 180, 190].map(code => `09${code}`),
  );
  const towns = regions.flatMap(region => Object.values(region.towns!).flat());
  assert.deepEqual([towns.length, new Set(towns).size], [169, 169]);
  for (const {counties, towns: own} of regions) assert.deepEqual(Object.keys(own!), counties);
  assert.equal(new Set(regions.flatMap(({counties}) => counties)).size, 8);
});

test('each town lies in its county by its own point in the atlas, and in its region by its code', () => {
  const find = countyFinder();
  const points = [
    ...readPostalZips().map(zip => ({...zip, name: zip.city})),
    ...readTowns().map(town => ({...town, fips: town.fips ?? ''})),
  ].filter(({state}) => state === 'CT');
  let checked = 0;
  for (const {fips: region, towns} of regions) {
    for (const [county, names] of Object.entries(towns!)) {
      const own = points.filter(({name}) => names.includes(name));
      for (const {name, x, y, fips} of own) {
        assert.equal(find(x, y), county, name);
        // A few codes of post offices are still the old county's.
        assert.ok(fips === region || fips === county, `${name} ${fips}`);
      }
      checked += own.length;
    }
  }
  assert.ok(checked > 400, `${checked} points`);
});

for (const [state, name, fips] of [
  ['CT', 'Capitol Planning Region', '09110'],
  ['CT', 'Naugatuck Valley', '09140'],
  ['CT', 'CAPITOL REGION COUNCIL OF GOVERNMENTS', '09110'],
  ['CT', 'Northwest Hills COG', '09160'],
  ['AK', 'Chugach Census Area', '02063'],
  ['AK', 'Copper River', '02066'],
  ['AK', 'Skagway–Hoonah–Angoon', '02232'],
  ['FL', 'Dade County', '12025'],
  ['VA', 'Clifton Forge City', '51560'],
  ['GA', 'Dade County', undefined],
  ['CT', 'Hartford County', undefined],
] as const) {
  test(`${name}, ${state}, is ${fips ?? 'no changed county'}`, () => {
    assert.equal(changes.named(state, name)?.fips, fips);
  });
}

test('a town’s code of any year becomes that of the atlas', () => {
  assert.deepEqual(changes.countiesOf('09110', 'Hartford'), ['09003']);
  assert.deepEqual(changes.countiesOf('09110', 'Storrs'), ['09003', '09013']);
  assert.deepEqual(changes.countiesOf('02063', 'Valdez'), ['02261']);
  assert.deepEqual(changes.countiesOf('12086', 'Miami'), ['12086']);
});

test('a town is found in its own region alone', () => {
  assert.equal(countyOfTown(regions[0]!, 'Hartford'), '09003');
  assert.equal(countyOfTown(regions[1]!, 'Hartford'), undefined);
});
