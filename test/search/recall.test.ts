import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {createIndex, type Index} from '../../src/search/index/create-index.ts';
import {loadPlaces} from '../../src/search/places/load-places.ts';
import {frozenList} from '../helpers/frozen-list.ts';
import {suggest} from '../../src/search/suggest.ts';
import {allQueries, meaningOf, rankOf} from './meaning.ts';

const LIST_LENGTH = 10;
const MIN_FIRST = 0.95;
const MIN_FIRST_THREE = 0.97;

describe('the list under the input', () => {
  let index: Index;
  before(async () => {
    index = createIndex(frozenList(), await loadPlaces());
  });

  function ranks(): {query: string; kind: string; rank: number}[] {
    return Object.entries(allQueries(index)).flatMap(([kind, rows]) =>
      rows.map(([query, meaning]) => {
        const list = suggest(index, query, LIST_LENGTH).map(meaningOf);
        return {query, kind, rank: rankOf(meaning, list)};
      }),
    );
  }

  it('shows what is meant first or among the first three', () => {
    const all = ranks();
    const share = (most: number) => all.filter(({rank}) => rank < most).length / all.length;
    const missed = all.filter(({rank}) => rank > 0).map(({query, rank}) => `${query} (${rank})`);
    assert.ok(all.length >= 300);
    assert.ok(share(1) >= MIN_FIRST, `first: ${share(1)}: ${missed.join(', ')}`);
    assert.ok(share(3) >= MIN_FIRST_THREE, `first three: ${share(3)}: ${missed.join(', ')}`);
  });
});
