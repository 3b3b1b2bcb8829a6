import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inferTownCounty, townName} from '../../../../data/tools/checks/county/town-county.ts';
import {PlaceTable} from '../../../../data/tools/reference/place-table.ts';
import {reference} from '../../../helpers/reference-data.ts';

const PLACES = new PlaceTable([
  {name: 'Tampa', state: 'FL', fips: '12057'},
  {name: 'Lake City', state: 'FL', fips: '12023'},
  {name: 'Orlando', state: 'FL', fips: '12095'},
  {name: 'Orlando', state: 'FL', fips: '12009'},
  {name: 'Washington', state: 'PA', fips: '42125'},
  {name: 'Groton', state: 'CT', fips: '09180'},
]);

const infer = (state: string, agency: string) =>
  inferTownCounty(PLACES, reference.gazetteer, state, agency);

test('a town in one county is placed there', () => {
  assert.equal(infer('FL', 'Tampa Police Department'), '12057');
  assert.equal(infer('FL', 'City of Tampa Police Department'), '12057');
  assert.equal(infer('FL', 'Lake City Police Department'), '12023');
});

test('a town that the table puts in two counties is not', () => {
  assert.equal(infer('FL', 'Orlando Police Department'), undefined);
});

test('neither is a town of another state’s name, nor one that is not known', () => {
  assert.equal(infer('GA', 'Tampa Police Department'), undefined);
  assert.equal(infer('FL', 'Atlantis Police Department'), undefined);
});

test('a township is not taken for the town of its name', () => {
  assert.equal(infer('PA', 'Washington Township Police Department'), undefined);
});

test('a campus names no town', () => {
  assert.equal(townName('Lee County Port Authority Police'), null);
  assert.equal(townName("Collier County Sheriff's Office"), null);
});

test('a region that the atlas does not have is left out', () => {
  assert.equal(infer('CT', 'Groton Police Department'), undefined);
});
