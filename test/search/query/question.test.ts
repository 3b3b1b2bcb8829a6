import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readingsOf, stateAskedFor} from '../../../src/search/query/question.ts';

describe('readings of a question', () => {
  for (const [question, reading] of [
    ['does collier county work with ice', 'collier county'],
    ['has tampa police signed', 'tampa police'],
    ['i live in tampa', 'tampa'],
    ['el condado de collier tiene un acuerdo', 'collier'],
    ['la policia de tampa colabora con la migra', 'policia de tampa'],
    ['shreveport la help ice', 'shreveport la'],
  ] as const) {
    it(`“${question}” asks about “${reading}”`, () => {
      const readings = readingsOf(question);
      assert.ok(readings.some(one => one.replace(/^condado de /, '') === reading));
    });
  }

  it('are none of a name alone', () => {
    assert.deepEqual(readingsOf('collier county'), []);
  });

  it('name the state whose agencies are all asked for', () => {
    assert.equal(stateAskedFor('which police in north carolina work with ice'), 'north carolina');
    assert.equal(stateAskedFor('tampa police'), undefined);
  });
});
