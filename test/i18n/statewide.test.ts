import assert from 'node:assert/strict';
import {test} from 'node:test';
import {en, es} from '../../src/i18n/all-messages.ts';

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
  [es.statewide('Florida', 2), '2 agencias estatales actúan en toda Florida'],
  [es.statewide('Texas', 1), '1 agencia estatal actúa en todo Texas'],
  [es.statewide('Nueva York', 1), '1 agencia estatal actúa en toda Nueva York'],
  [es.statewide('Nuevo México', 1), '1 agencia estatal actúa en todo Nuevo México'],
  [es.statewide('Carolina del Norte', 1), '1 agencia estatal actúa en toda Carolina del Norte'],
  [es.statewide('Kansas', 1), '1 agencia estatal actúa en todo Kansas'],
  [
    es.statewide('Distrito de Columbia', 1, true),
    '1 agencia territorial actúa en todo el Distrito de Columbia',
  ],
  [
    es.statewide('Islas Marianas del Norte', 1, true, 2),
    '1 agencia territorial actúa en todas las Islas Marianas del Norte; 2 trabajan en sus prisiones',
  ],
];

for (const [said, sentence] of sentences) {
  test(`a map of an opened state tells prisons apart: ${sentence}`, () => {
    assert.equal(said, sentence);
  });
}
