import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Agency, Level, Model} from '../../../../src/data/model.ts';
import type {ModelChoice} from '../../../../src/data/vocabulary.ts';
import {en} from '../../../../src/i18n/all-messages.ts';
import {countyClasses, statewideMark} from '../../../../src/map/opened/county/county-classes.ts';
import {coverOf} from '../../../../src/map/opened/county/county-cover.ts';

function agency(name: string, level: Level, counties: readonly string[], model: Model): Agency {
  return {name, state: 'LA', level, counties, agreements: [{model}]};
}

const SHERIFF = agency("Sheriff's Office", 'county', ['22001'], 'task-force');
const JAIL = agency('Jail', 'county', ['22003'], 'warrant-service');
const TOWN = agency('Police Department', 'municipal', ['22005'], 'warrant-service');
const PATROL = agency('Highway Patrol', 'state', [], 'warrant-service');
const PRISONS = agency('Department of Corrections', 'state', [], 'jail-enforcement');

const classes = (
  agencies: readonly Agency[],
  {total = 64, chosen = 'all'}: {total?: number; chosen?: ModelChoice} = {},
) =>
  countyClasses({cover: coverOf(agencies), total, chosen, kind: 'parish', messages: en}).map(
    ({mark, label, count}) => `${mark} ${label} ${count}`.trim(),
  );

test('classes run from none to the strongest, those without members are left out', () => {
  assert.deepEqual(classes([SHERIFF, JAIL, TOWN, PATROL]), [
    'area No local agreement 61 parishes',
    'dot Only a town or other local agency 1 parish',
    'area Warrant Service 1 parish',
    'area Task Force 1 parish',
    'band State agencies, everywhere 1 agency',
  ]);
});

test('where all are of one class there is none to tell apart', () => {
  assert.deepEqual(classes([]), []);
  assert.deepEqual(classes([], {chosen: 'task-force'}), []);
});

test('agencies that act everywhere are marked before those of prisons', () => {
  const {model, agencies, isInPrisons} = statewideMark(coverOf([PRISONS, PATROL]))!;
  assert.deepEqual([model, isInPrisons], ['warrant-service', false]);
  assert.deepEqual(agencies, [PATROL]);
});

test('a state whose own agreements work in prisons alone says so', () => {
  assert.deepEqual(classes([PRISONS]), [
    'area No local agreement 64 parishes',
    'band State prisons 1 agency',
  ]);
});

test('of one area nothing is counted', () => {
  assert.deepEqual(classes([PATROL], {total: 1}), [
    'area No local agreement',
    'band State agencies, everywhere 1 agency',
  ]);
});

test('without state agencies there is no band', () => {
  assert.equal(statewideMark(coverOf([SHERIFF, TOWN])), null);
});
