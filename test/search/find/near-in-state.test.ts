import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {createIndex, type Index} from '../../../src/search/index/create-index.ts';
import {interpret} from '../../../src/search/query/interpret.ts';
import {loadPlaces} from '../../../src/search/places/load-places.ts';
import {findNearInState} from '../../../src/search/find/near-in-state.ts';
import {frozenList} from '../../helpers/frozen-list.ts';

describe('names that are misspelt, within a state', () => {
  let index: Index;
  before(async () => {
    index = createIndex(frozenList(), await loadPlaces());
  });

  function near(folded: string, typed: string): readonly string[] {
    const found = interpret(folded, typed).find(({state}) => state);
    assert.ok(found?.state);
    return findNearInState(index, {...found, state: found.state});
  }

  for (const [folded, typed, keys] of [
    ['tmpa fl', 'Tmpa, FL', ['tampa']],
    ['colier county fl', 'Colier County, FL', ['collier']],
    // One that is known there is not misspelt, and nothing is near to this one.
    ['tampa fl', 'Tampa, FL', []],
    ['xqzxqz fl', 'Xqzxqz, FL', []],
  ] as const) {
    it(`“${typed}”: ${keys.join() || 'none'}`, () => assert.deepEqual(near(folded, typed), keys));
  }
});
