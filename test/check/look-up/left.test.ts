import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import {answerQuery} from '../../../src/check/look-up/verdict.ts';
import {laterOf} from '../../../src/check/look-up/later-totals.ts';
import {leftOf, withoutLeft, type LeftSince} from '../../../src/data/left-since.ts';
import type {Agency} from '../../../src/data/model.ts';
import {createIndex, type Index} from '../../../src/search/index/create-index.ts';
import {frozenList} from '../../helpers/frozen-list.ts';

function left(state: string, agency: string, model: LeftSince['model'], date: string): LeftSince {
  return {state, agency, model, date, source: 'An archive', url: 'https://example.org/'};
}

const POLICE = left('NY', 'Nassau County Police Department', 'task-force', '2026-09-08');
const SHERIFF = left('NY', "Nassau County Sheriff's Office", 'warrant-service', '2026-09-08');
const PITTSYLVANIA = left(
  'VA',
  "Pittsylvania County Sheriff's Office",
  'warrant-service',
  '2026-09-14',
);
const ROWS = new Map(
  [POLICE, SHERIFF, PITTSYLVANIA].map(row => [`${row.state} ${row.agency}`, [row]]),
);

let index: Index;
before(() => {
  const list = frozenList();
  index = createIndex(list, undefined, agency => leftOf(agency, list.asOf, ROWS));
});

test('a county all of whose agencies have left is answered as if they had not been on the list', () => {
  const {kind, asked, agencies, left} = answerQuery(index, 'Nassau County, NY');
  assert.equal(kind, 'not-listed');
  assert.deepEqual(agencies, []);
  assert.deepEqual(left, [SHERIFF, POLICE]);
  assert.deepEqual(
    asked.map(({listed, left: ofBody}) => [listed, ofBody]),
    [
      [false, [SHERIFF]],
      [false, [POLICE]],
    ],
  );
});

test('an agency that has left is found by its name, and is no yes', () => {
  const {kind, place, left} = answerQuery(index, 'Nassau County Police Department, NY');
  assert.deepEqual([kind, place?.name], ['not-listed', 'Nassau County Police Department']);
  assert.ok(left.includes(POLICE));
});

test('an agency of which another agreement stands is a yes by that one', () => {
  const {kind, agencies, left} = answerQuery(index, 'Pittsylvania County, VA');
  assert.equal(kind, 'signed');
  const models = agencies.flatMap(({agreements}) => agreements.map(({model}) => model));
  assert.deepEqual(models, ['task-force', 'jail-enforcement']);
  assert.deepEqual(left, [PITTSYLVANIA]);
});

test('a state’s answer has those that stand, and tells those that have left', () => {
  const {agencies, left} = answerQuery(index, 'New York State');
  assert.ok(agencies.length > 0);
  assert.ok(!agencies.some(({name}) => name.startsWith('Nassau')));
  assert.equal(left.length, 2);
});

test('what has left is none on a list as new as that date, and on one that never had it', () => {
  const agency: Agency = {
    name: POLICE.agency,
    state: 'NY',
    level: 'county',
    counties: [],
    agreements: [{model: 'task-force'}],
  };
  assert.deepEqual(leftOf(agency, '2026-09-07', ROWS), [POLICE]);
  assert.deepEqual(leftOf(agency, '2026-09-08', ROWS), []);
  const other = {...agency, agreements: [{model: 'warrant-service'}] as const};
  assert.deepEqual(leftOf(other, '2026-05-18', ROWS), []);
  assert.deepEqual(withoutLeft(agency, [POLICE]).agreements, []);
  assert.equal(withoutLeft(agency, []), agency);
});

test('a state’s totals are compared with those of the newest list, and with none that is older', () => {
  const counties = {all: 0, 'warrant-service': 0, 'jail-enforcement': 0, 'task-force': 0};
  const states = new Map([
    ['GA', {state: 'GA', agencies: 0, counties, byModel: {...counties, 'task-force': 88}}],
  ]);
  const newest = {
    asOf: '2026-10-09',
    archives: [{name: 'An archive', url: 'https://example.org/'}],
    totals: counties,
    states,
  } as const;
  const list = frozenList();
  const {before, now, date, source} = laterOf(list, 'GA', newest)!;
  assert.deepEqual([before['task-force'], now['task-force'], now['jail-enforcement']], [25, 88, 0]);
  assert.deepEqual([date, source], ['2026-10-09', 'An archive']);
  assert.equal(laterOf(list, 'IL', newest)!.now['task-force'], 0);
  assert.equal(laterOf(list, 'GA', null), null);
});
