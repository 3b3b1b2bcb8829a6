import assert from 'node:assert/strict';
import {test} from 'node:test';
import {en} from '../../src/i18n/all-messages.ts';

const sentences: readonly (readonly [said: string, sentence: string])[] = [
  [en.statewide('Texas', 1), '1 state agency acts everywhere in Texas'],
  [
    en.statewide('Florida', 11, false, 1),
    '11 state agencies act everywhere in Florida; 1 works in its prisons',
  ],
  [
    en.statewide('Massachusetts', 0, false, 1),
    '1 state agency works in the prisons of Massachusetts',
  ],
  [
    en.statewide('Northern Mariana Islands', 1, true, 2),
    '1 territory agency acts everywhere in the Northern Mariana Islands; 2 work in its prisons',
  ],
];

for (const [said, sentence] of sentences) {
  test(`a map of an opened state tells prisons apart: ${sentence}`, () => {
    assert.equal(said, sentence);
  });
}
