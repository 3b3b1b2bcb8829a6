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
    'a county of another state is not bent to fit',
    ['OK', 'Lawton Police Department', 'municipal', 'Wichita County'],
    [[], null],
  ],
];

for (const [name, where, expected] of CASES) {
  test(name, () => assert.deepEqual(read(...where), expected));
}

test('Guam is a county of its own, for a body that is not the territory’s', () => {
  const cell = 'Kattan District';
  assert.deepEqual(read('GU', 'Village Police Department', 'municipal', cell), [
    ['66010'],
    'alias',
  ]);
  assert.deepEqual(read('GU', 'Office Of The Attorney General', 'state', cell), [[], 'state-wide']);
});
