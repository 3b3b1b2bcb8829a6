import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  findGone,
  findPlacedByIce,
  findUnplaced,
  noteBodies,
  type BodyTables,
} from '../../../../data/tools/checks/list/named-agency.ts';
import {DATA} from '../../../../data/tools/data-files/data-folder.ts';
import type {ListDiff} from '../../../../data/tools/data-files/list-diff.ts';
import type {Agreement} from '../../../../src/data/model.ts';

const BY = {why: 'The city is in its name.', source: 'GeoNames'};

const TABLES: BodyTables = {
  heads: {
    asOf: '2026-05-18',
    heads: [
      {state: 'GA', agency: 'Patrol', alsoKnownAs: ['Georgia State Patrol'], isSure: true, ...BY},
    ],
    cityPolice: [],
  },
  seats: {
    asOf: '2026-05-18',
    seats: [{state: 'FL', agency: 'Orlando Police Department', counties: ['12095'], ...BY}],
    unplaced: [{state: 'VA', agency: 'Regional Jail', why: 'Its members are not known.'}],
  },
};

const AGREEMENT: Agreement = {
  ...DATA.read('agreements.json')[0]!,
  level: 'municipal',
  counties: [],
};

const of = (state: string, agency: string, fields: Partial<Agreement> = {}): Agreement => ({
  ...AGREEMENT,
  state,
  agency,
  ...fields,
});

const FITTING = [
  of('FL', 'Orlando Police Department'),
  of('GA', 'Patrol', {level: 'state'}),
  of('VA', 'Regional Jail', {level: 'regional'}),
];

test('tables that fit a list give no note', () => {
  assert.deepEqual(noteBodies(FITTING, TABLES), []);
});

test('a local agency without a county that no table knows is named once', () => {
  const miami = [of('FL', 'Miami Police'), of('FL', 'Miami Police', {model: 'task-force'})];
  const placed = of('FL', 'Naples Police', {counties: ['12021']});
  const all = [...FITTING, ...miami, placed, of('FL', 'Highway Patrol', {level: 'state'})];
  assert.deepEqual(findUnplaced(all, TABLES), ['Miami Police, FL']);
  assert.deepEqual(noteBodies(all, TABLES), [
    'local agencies without a county that are not in seats.json: Miami Police, FL',
  ]);
});

test('an agency that a table names is found whatever its case and punctuation', () => {
  const typed = [of('FL', 'ORLANDO police department.'), ...FITTING.slice(1)];
  assert.deepEqual(noteBodies(typed, TABLES), []);
});

test('agencies that left the list are named, those that left before are not named again', () => {
  assert.deepEqual(findGone(FITTING.slice(0, 1), TABLES), ['Patrol, GA', 'Regional Jail, VA']);
  assert.deepEqual(noteBodies(FITTING.slice(0, 1), TABLES, FITTING.slice(0, 2)), [
    'in heads.json or seats.json, but not on the list: Patrol, GA',
  ]);
});

test('a seat that ICE gives by now is named', () => {
  const [orlando, ...others] = FITTING as [Agreement, ...Agreement[]];
  const placed = [{...orlando, counties: ['12095']}, ...others];
  assert.deepEqual(findPlacedByIce(placed, TABLES), ['Orlando Police Department, FL']);
  assert.equal(noteBodies(placed, TABLES).length, 1);
});

/** Agencies that a list brought, lost or named anew after the tables were gone through. */
function changedSince(asOf: string, log: readonly ListDiff[]): ReadonlySet<string> {
  const later = log.filter(diff => diff.asOf > asOf);
  const changes = later.flatMap(({joined, left, renamed}) => [
    ...[...joined, ...left, ...renamed].map(({agency, state}) => `${agency}, ${state}`),
    ...renamed.map(({from, state}) => `${from}, ${state}`),
  ]);
  return new Set(changes);
}

test('the tables fit the list they were gone through with; what came later is noted', () => {
  const agreements = DATA.read('agreements.json');
  const tables = {heads: DATA.read('heads.json'), seats: DATA.read('seats.json')};
  const changed = changedSince(tables.seats.asOf, DATA.read('changes.json'));
  assert.equal(tables.heads.asOf, tables.seats.asOf);
  for (const name of [...findUnplaced(agreements, tables), ...findGone(agreements, tables)]) {
    assert.ok(changed.has(name), name);
  }
});
