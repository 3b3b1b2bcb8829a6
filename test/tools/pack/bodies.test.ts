import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {DATA} from '../../../data/tools/data-files/data-folder.ts';
import {groupAgencies} from '../../../data/tools/pack/group-agencies.ts';
import {bodiesModule} from '../../../data/tools/pack/module-texts.ts';
import {packBodies} from '../../../data/tools/pack/pack-bodies.ts';
import {cityPolices, heads, seats} from '../../../src/search/index/bodies.ts';
import {reference} from '../../helpers/reference-data.ts';

const agencies = groupAgencies(DATA.read('agreements.json'));
const {heads: headTable, seats: seatTable} = reference;

test('packing again writes the bytes that are in the project', async () => {
  assert.equal(
    bodiesModule(packBodies(reference, agencies)),
    await readFile('src/search/index/bodies.generated.ts', 'utf8'),
  );
});

test('heads come out of the packed module as the table has them', () => {
  const listed = headTable.heads.filter(one => heads.some(({agency}) => agency === one.agency));
  assert.deepEqual(
    heads,
    listed.map(({state, agency, alsoKnownAs: names, counties = [], isSure}) => ({
      state,
      agency,
      names,
      counties,
      isSure,
    })),
  );
  assert.deepEqual(
    cityPolices,
    headTable.cityPolice.map(({city, state, counties}) => ({city, state, counties})),
  );
});

test('seats come out of the packed module as the table has them', () => {
  const listed = seatTable.seats.filter(one => seats.some(({agency}) => agency === one.agency));
  assert.deepEqual(
    seats,
    listed.map(({state, agency, counties, town = null}) => ({state, agency, counties, town})),
  );
});

test('every packed agency is on the list, and has a seat only where ICE gives no county', () => {
  const find = (state: string, name: string) =>
    agencies.find(one => one.state === state && one.name === name);
  for (const {state, agency} of heads) assert.ok(find(state, agency), agency);
  for (const {state, agency} of seats) assert.deepEqual(find(state, agency)?.counties, [], agency);
});

test('every county of the tables exists and lies in its state', () => {
  const fipsOf = new Map(reference.states.map(({code, fips}) => [code, fips]));
  for (const {state, counties} of [...heads, ...seats, ...cityPolices]) {
    for (const county of counties) {
      assert.ok(reference.gazetteer.county(county), county);
      assert.equal(county.slice(0, 2), fipsOf.get(state), county);
    }
  }
});

test('a town that the gazetteer knows lies in a county of its seat', () => {
  for (const {state, town, counties} of seats) {
    const known = town ? reference.places.counties(state, town) : [];
    if (known.length > 0) assert.ok(known.includes(counties[0]!), `${town!}, ${state}`);
  }
});

test('no name stands for two agencies of a state, or is another agency’s own', () => {
  const own = new Set(agencies.map(({state, name}) => `${state}|${name}`));
  const names = heads.flatMap(({state, names: all}) => all.map(name => `${state}|${name}`));
  assert.equal(new Set(names).size, names.length);
  assert.deepEqual(
    names.filter(name => own.has(name)),
    [],
  );
});

for (const [agency, names, counties] of [
  ['Las Vegas Metropolitan Police Department', "Clark County Sheriff's Office", ['32003']],
  ['Georgia Department of Public Safety', 'Georgia State Patrol', []],
  ["Miami-Dade Sheriff's Office", 'Miami-Dade Police Department', []],
] as const) {
  test(`${names} is found as ${agency}`, () => {
    const head = heads.find(one => one.agency === agency);
    assert.ok(head?.isSure && head.names.includes(names));
    assert.deepEqual(head.counties, counties);
  });
}

test('what was not looked up is told with “may”', () => {
  const unsure = heads.filter(({isSure}) => !isSure).map(({state}) => state);
  assert.deepEqual(unsure, ['IA', 'LA', 'MS', 'SC']);
});

test('an agency that is not on a list is left out, and so is a seat that ICE gives by now', () => {
  const name = 'Orlando Police Department';
  const placed = agencies.map(one => (one.name === name ? {...one, counties: ['12095']} : one));
  const without = placed.filter(one => one.state !== 'GA');
  const packed = packBodies(reference, without);
  assert.ok(!packed.seats.some(([, agency]) => agency === name));
  assert.equal(packed.seats.length, seats.length - 1);
  assert.equal(packed.heads.length, heads.length - 1);
});
