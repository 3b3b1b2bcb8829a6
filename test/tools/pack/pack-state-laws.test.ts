import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {faultsOf, lawsText} from '../../../data/tools/pack/pack-state-laws.ts';
import {stateLaws} from '../../../src/check/answer/state-laws.generated.ts';
import {FLORIDA} from '../../check/answers.ts';

const CODES = ['FL'];

test('a law that is complete has no fault', () => {
  assert.deepEqual(faultsOf(FLORIDA, CODES), []);
});

const wrong = [
  [{state: 'ZZ'}, /state/],
  [{kind: 'rule' as never}, /kind/],
  [{confidence: 'sure' as never}, /confidence/],
  [{enacted: 'spring 2025'}, /date/],
  [{summary: 'No sentence'}, /sentence/],
  [{translations: {}}, /each language/],
  [{sourceUrl: ''}, /source/],
  [{checkedOn: ''}, /check/],
] as const;

for (const [difference, fault] of wrong) {
  test(`a law with ${JSON.stringify(difference)} is refused`, () => {
    assert.match(faultsOf({...FLORIDA, ...difference}, CODES).join(), fault);
  });
}

test('the packed laws are those of data/state-laws.json, one a state', async () => {
  const text = await readFile('data/state-laws.json', 'utf8');
  assert.deepEqual(stateLaws, JSON.parse(text));
  assert.equal(new Set(stateLaws.map(({state}) => state)).size, stateLaws.length);
  assert.equal(
    await readFile('src/check/answer/state-laws.generated.ts', 'utf8'),
    lawsText(stateLaws),
  );
});
