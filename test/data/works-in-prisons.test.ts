import assert from 'node:assert/strict';
import {test} from 'node:test';
import {worksInPrisons} from '../../src/data/works-in-prisons.ts';
import type {AgencyAnswer} from '../../src/check/look-up/answer.ts';
import {frozenList} from '../helpers/frozen-list.ts';

const answers = frozenList()
  .agencies()
  .map(({name, state, level, agreements}) => {
    const papers = agreements.map(({model}) => ({model, signed: null, document: null}));
    return {name, state, level, countyFips: [], agreements: papers} satisfies AgencyAnswer;
  });

const states = answers.filter(({level}) => level === 'state');

test('every state agency with a jail’s models alone works in the state’s prisons, and no other', () => {
  const inPrisons = states.filter(worksInPrisons);
  const jailsOnly = states.filter(({agreements}) =>
    agreements.every(({model}) => model !== 'task-force'),
  );
  assert.deepEqual(inPrisons, jailsOnly);
  assert.ok(inPrisons.length > 10);
  assert.ok(inPrisons.every(({name}) => name.includes('Correction')));
});

for (const name of [
  'Texas National Guard',
  'Texas Office of the Attorney General',
  'Missouri Highway Patrol',
  'South Carolina Department of Public Safety',
  // It signed for ordinary police work too.
  'Mississippi Department of Corrections',
]) {
  test(`${name} acts in the whole state`, () => {
    const found = states.find(one => one.name === name);
    assert.equal(found && worksInPrisons(found), false);
  });
}

test('a county’s or a city’s corrections department is no state agency', () => {
  const county = answers.find(({name}) => name === 'Miami-Dade Corrections and Rehabilitation');
  assert.equal(county && worksInPrisons(county), false);
});

test('a body of no prisons is not told as working there, whatever its models', () => {
  const guard = states.find(({name}) => name === 'Texas National Guard')!;
  const agreements = [{model: 'warrant-service', signed: null, document: null}] as const;
  assert.equal(worksInPrisons({...guard, agreements: [...agreements]}), false);
});
