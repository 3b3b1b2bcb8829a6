import assert from 'node:assert/strict';
import {test} from 'node:test';
import {doubtTownCounty} from '../../../../data/tools/checks/county/town-elsewhere.ts';
import {PlaceTable} from '../../../../data/tools/reference/place-table.ts';
import {reference} from '../../../helpers/reference-data.ts';

const PLACES = new PlaceTable([{name: 'Tye', state: 'TX', fips: '48441'}]);

const doubt = (counties: readonly string[], agency = 'Tye Police Department') =>
  doubtTownCounty(PLACES, reference.gazetteer, {state: 'TX', agency, counties});

test('a town that ICE puts in another county needs a look', () => {
  assert.equal(
    doubt(['48167']),
    'ICE puts it in Galveston County, towns of its name are in Taylor County',
  );
});

test('a town in its own county does not, nor one that the table does not know', () => {
  assert.equal(doubt(['48441']), null);
  assert.equal(doubt(['48167'], 'Santa Fe Police Department'), null);
});

test('codes of another year than the atlas’s raise no doubt', () => {
  const {places, gazetteer} = reference;
  for (const [state, agency, county, other] of [
    ['CT', 'Hartford Police Department', '09003', '09001'],
    ['AK', 'Valdez Police Department', '02261', '02020'],
  ] as const) {
    assert.equal(doubtTownCounty(places, gazetteer, {state, agency, counties: [county]}), null);
    const doubted = doubtTownCounty(places, gazetteer, {state, agency, counties: [other]});
    assert.match(doubted!, / are in (?:Hartford County|Valdez-Cordova Census Area)$/);
  }
});
