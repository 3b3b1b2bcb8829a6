import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fold} from '../../../src/search/text/fold.ts';

test('a lone n between words is "and", and none that begins a text, whatever spaces are before it', () => {
  assert.equal(fold("Parks 'n Trails"), 'parks and trails');
  for (const text of ['N aples', '  N aples\t']) assert.equal(fold(text), 'n aples');
});

for (const [text, folded] of [
  ['Saint Lucie', 'st lucie'],
  ['Sainte Genevieve', 'st genevieve'],
  ['Ste. Genevieve', 'st genevieve'],
  ['Ft. Bend', 'fort bend'],
  ['Mt. Pleasant', 'mount pleasant'],
  ['Delta Twp', 'delta township'],
  ['Constable Pct. 4', 'constable precinct 4'],
] as const) {
  test(`“${text}” is compared as “${folded}”`, () => assert.equal(fold(text), folded));
}
