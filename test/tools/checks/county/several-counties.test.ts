import assert from 'node:assert/strict';
import {test} from 'node:test';
import {splitCounties} from '../../../../data/tools/checks/county/several-counties.ts';
import {readCounty} from '../../../../data/tools/rows/read-county.ts';
import {reference} from '../../../helpers/reference-data.ts';

const AGENCY = {state: 'VA', agency: 'Valley Jail Authority', level: 'regional'} as const;

test('a cell that lists counties gives each of them', () => {
  const cell = 'Shenandoah County, Warren County';
  assert.deepEqual(splitCounties(cell), ['Shenandoah County', 'Warren County']);
  const {counties, repair} = readCounty(reference, {...AGENCY, cell});
  assert.deepEqual(counties, ['51171', '51187']);
  assert.equal(repair?.kind, 'several');
});

test('counties on lines of their own are a list too', () => {
  const {counties} = readCounty(reference, {...AGENCY, cell: 'Shenandoah County \nWarren County'});
  assert.deepEqual(counties, ['51171', '51187']);
});

test('one county is no list, though its name holds an "and"', () => {
  assert.deepEqual(splitCounties('Warren County'), []);
  const {counties, repair} = readCounty(reference, {...AGENCY, cell: 'King and Queen County'});
  assert.deepEqual(counties, ['51097']);
  assert.equal(repair, null);
});

test('a list with one unknown name is not placed by the other', () => {
  const {counties, matched} = readCounty(reference, {...AGENCY, cell: 'Warren, Atlantis'});
  assert.deepEqual(counties, []);
  assert.equal(matched, false);
});
