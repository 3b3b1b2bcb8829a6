import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isCountry} from '../../../src/search/query/countries.ts';

describe('the name of another country', () => {
  for (const name of ['canada', 'mexico', 'guatemala', 'espana', 'spain', 'alemania']) {
    it(`“${name}” is one`, () => assert.ok(isCountry(name)));
  }
  for (const name of [
    'georgia',
    'guam',
    'puerto rico',
    'united states',
    'estados unidos',
    'tampa',
  ]) {
    it(`“${name}” is none`, () => assert.ok(!isCountry(name)));
  }
});
