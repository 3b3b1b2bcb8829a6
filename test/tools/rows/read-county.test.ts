import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Level} from '../../../src/data/model.ts';
import {readCounty} from '../../../data/tools/rows/read-county.ts';
import {reference} from '../../helpers/reference-data.ts';

/** Counties, and the kind of repair that found them. */
function read(state: string, agency: string, level: Level, cell: string) {
  const {counties, repair} = readCounty(reference, {state, agency, level, cell});
  return [counties, repair?.kind ?? null];
}

type Case = readonly [name: string, where: Parameters<typeof read>, expected: unknown];

const CASES: readonly Case[] = [
  [
    'a plain cell needs no repair',
    ['FL', "Collier County Sheriff's Office", 'county', ' Collier  County\n'],
    [['12021'], null],
  ],
  [
    'what needs knowledge of places comes from the written list',
    ['LA', "St. Charles Parish Sheriff's Office", 'county', 'German Coast County'],
    [['22089'], 'alias'],
  ],
  [
    'a tie is solved by the written list alone',
    ['TX', 'Marlin Police Department', 'municipal', 'Fall County'],
    [['48145'], 'alias'],
  ],
  [
    'the office’s own county wins over its neighbour’s',
    ['TN', "Madison County Sheriff's Office", 'county', 'Macon County'],
    [['47113'], 'own-name'],
  ],
  [
    'a bare "County" is taken from the name',
    ['AL', "Clarke County Sheriff's Office", 'county', 'County'],
    [['01025'], 'own-name'],
  ],
  [
    'a real but wrong county is corrected by the written list',
    ['TX', 'Tye Police Department', 'municipal', 'Galveston County'],
    [['48441'], 'list'],
  ],
  [
    'one agency may be of several counties',
    ['VA', 'Rappahannock, Shenandoah, Warren Regional Jail Authority', 'regional', '#NA'],
    [['51157', '51171', '51187'], 'list'],
  ],
  [
    'a county that is typed twice is one',
    ['GA', 'University of Georgia Police Department', 'campus', 'Harris, Harris'],
    [['13145'], 'several'],
  ],
  [
    'a state body is of no county, wherever it has its seat',
    ['WY', 'Wyoming State Highway Patrol', 'state', 'Laramie County'],
    [[], 'state-wide'],
  ],
  [
    'a town without a county is placed when its name is in one',
    ['FL', 'Tampa Police Department', 'municipal', '#N/A'],
    [['12057'], 'inferred'],
  ],
  [
    'a campus without a county is not',
    ['FL', 'University of Florida Police Department', 'campus', ''],
    [[], null],
  ],
  [
    'a county that nobody knows is never placed by guess, though the town is known',
    ['FL', 'Tampa Police Department', 'municipal', 'Atlantis County'],
    [[], null],
  ],
  [
    'a newer area that one county of the atlas holds is that county',
    ['AK', 'Valdez Police Department', 'municipal', 'Chugach Census Area'],
    [['02261'], 'changed'],
  ],
  [
    'two newer areas that are named are the county that holds both',
    ['AK', 'Interior Police Authority', 'regional', 'Chugach, Copper River'],
    [['02261'], 'several'],
  ],
  [
    'a former name is the county of today',
    ['FL', 'Hialeah Police Department', 'municipal', 'Dade County'],
    [['12086'], 'changed'],
  ],
  [
    'a former area that several counties hold is all of them',
    ['AK', 'Icy Strait Police', 'regional', 'Skagway-Hoonah-Angoon Census Area'],
    [['02105', '02230'], 'changed'],
  ],
  [
    'an independent city that joined its county is in it',
    ['VA', 'Clifton Forge Police Department', 'municipal', 'Clifton Forge City'],
    [['51005'], 'changed'],
  ],
  [
    'the county that an office was named after is its own, where the cell is empty',
    ['SD', "Shannon County Sheriff's Office", 'county', '#N/A'],
    [['46102'], 'own-name'],
  ],
  [
    'a planning region tells its town’s county',
    ['CT', 'Hartford Police Department', 'municipal', 'Capitol Planning Region'],
    [['09003'], 'region-town'],
  ],
  [
    'another town of the region is in another county',
    ['CT', 'Vernon Police Department', 'municipal', 'Capitol'],
    [['09013'], 'region-town'],
  ],
  [
    'a region with parts of several counties is none of them where no town tells',
    ['CT', 'Capitol Region Police Task Force', 'regional', 'Capitol Planning Region'],
    [[], null],
  ],
  [
    'nor is a town placed in a region that is not its own',
    ['CT', 'Hartford Police Department', 'municipal', 'Naugatuck Valley'],
    [[], null],
  ],
  [
    'a region within one county is in that county',
    ['CT', 'Regional Police Authority', 'regional', 'Greater Bridgeport Planning Region'],
    [['09001'], 'changed'],
  ],
  [
    'a town of Connecticut without a county is placed by the old one',
    ['CT', 'Hartford Police Department', 'municipal', ''],
    [['09003'], 'inferred'],
  ],
  [
    'so is one of Alaska’s newer areas',
    ['AK', 'Valdez Police Department', 'municipal', '#N/A'],
    [['02261'], 'inferred'],
  ],
  [
    'a county of another state is not bent to fit',
    ['OK', 'Lawton Police Department', 'municipal', 'Wichita County'],
    [[], null],
  ],
];

for (const [name, where, expected] of CASES) {
  test(name, () => assert.deepEqual(read(...where), expected));
}

test('a region that tells no county is named, and its cell counts as one without a known county', () => {
  const cell = 'Capitol Planning Region';
  const where = {state: 'CT', agency: 'Regional Police', level: 'regional', cell} as const;
  const {area, stated, matched} = readCounty(reference, where);
  assert.deepEqual([area?.fips, stated, matched], ['09110', true, false]);
  const placed = readCounty(reference, {...where, cell: 'Hartford County'});
  assert.deepEqual([placed.area, placed.matched], [null, true]);
});

test('Guam is a county of its own, for a body that is not the territory’s', () => {
  const cell = 'Kattan District';
  assert.deepEqual(read('GU', 'Village Police Department', 'municipal', cell), [
    ['66010'],
    'alias',
  ]);
  assert.deepEqual(read('GU', 'Office Of The Attorney General', 'state', cell), [[], 'state-wide']);
});
