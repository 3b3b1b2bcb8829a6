import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {stateAtEnd, typedState} from '../../../src/search/query/typed-state.ts';

describe('the state that is typed', () => {
  const rows: readonly [query: string, state: string | undefined][] = [
    ['Elm Grove, LA', 'LA'],
    ['Tampa (Florida)', 'FL'],
    ['Naples FL', 'FL'],
    ['Naples, FL 34112', 'FL'],
    ['Chicago, IL, USA', 'IL'],
    ['aurora co', undefined],
    ['Washington', undefined],
    ['Collier County', undefined],
  ];
  for (const [query, state] of rows) {
    it(`“${query}”: ${state ?? 'none'}`, () => assert.equal(typedState(query), state));
  }

  it('may end a folded text behind other words', () => {
    assert.equal(stateAtEnd('naples florida'), 'FL');
    assert.equal(stateAtEnd('florida'), undefined);
    assert.equal(stateAtEnd('florida keys'), undefined);
  });
});
