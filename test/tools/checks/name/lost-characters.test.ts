import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findLostCharacters} from '../../../../data/tools/checks/name/lost-characters.ts';

for (const [text, mark] of [
  ['Sheriff\uFFFDs Office', '\uFFFD'],
  ['Sheriff?s Office', '?'],
  ['Town &bogus; Country', '&bogus;'],
  ['Town &amp Country', '&amp'],
  ['Sheriffâ€s Office', 'â€'],
  ['Sheriff‚Äôs Office', '‚Ä'],
  ['DoÃa Ana', 'Ã'],
  ['Naples\u0099', '\u0099'],
  ['Sheriff\\u2019s', '\\u2019'],
  ['Sheriff%E2%80%99s', '%E2%80%99'],
  ['Sheriff=E2=80=99s', '=E2=80=99'],
] as const) {
  test(`"${text}" lost a character`, () => assert.equal(findLostCharacters(text), mark));
}

for (const text of [
  '',
  "Collier County Sheriff's Office",
  'Doña Ana County Sheriff’s Office',
  'Town & Country Police Department',
  'AT&T Police',
  'Rappahannock – Warren (100% county) #2',
  'Who? Police Department',
]) {
  test(`"${text}" is whole`, () => assert.equal(findLostCharacters(text), null));
}
