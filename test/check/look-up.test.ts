import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {lookUp, type LookUpParts} from '../../src/check/look-up.ts';
import {loadDocuments} from '../../src/data/documents.ts';
import {builtIn} from '../../src/data/store.ts';
import {loadPlaces} from '../../src/search/load-places.ts';

const absent = () => Promise.reject(new Error('not there'));

function parts(changed: Partial<LookUpParts> = {}): LookUpParts {
  return {builtIn, loadDataset: absent, loadPlaces, loadDocuments, ...changed};
}

describe('lookUp', () => {
  it('answers with the signed documents', async () => {
    const {agencies} = await lookUp('wakulla', {}, parts());
    const links = agencies.flatMap(one => one.agreements.map(({document}) => document));
    assert.equal(links.length, 2);
    for (const link of links) assert.match(link!, /^https:\/\/www\.ice\.gov\//);
  });

  it('goes on without documents, cities and ZIP codes, and says what it could not search', async () => {
    const bare = parts({loadPlaces: absent, loadDocuments: absent});
    const answer = await lookUp('wakulla', {}, bare);
    assert.equal(answer.kind, 'signed');
    assert.equal(answer.incomplete, true);
    assert.equal(answer.agencies[0]!.agreements[0]!.document, null);
  });

  it('loads the same parts whatever is asked', async () => {
    for (const query of ['wakulla', 'Cook County, IL', '34112', '', 'asdfgh', 'Texas']) {
      const asked: string[] = [];
      const places = () => (asked.push('places'), loadPlaces());
      const documents: LookUpParts['loadDocuments'] = dataset => (
        asked.push('documents'),
        loadDocuments(dataset)
      );
      await lookUp(query, {}, parts({loadPlaces: places, loadDocuments: documents}));
      assert.deepEqual(asked, ['places', 'documents'], query);
    }
  });

  it('looks in the list that src names', async () => {
    const newer = {
      ...builtIn(),
      asOf: '2026-09-14',
      agencies: () => [],
      countyNames: () => new Map(),
    };
    const answer = await lookUp(
      'wakulla',
      {src: 'x.json'},
      parts({loadDataset: async () => newer}),
    );
    assert.equal(answer.asOf, '2026-09-14');
    assert.equal(answer.kind, 'not-listed');
  });

  it('rejects when src can’t be read, and when it is given up', async () => {
    await assert.rejects(lookUp('wakulla', {src: 'x.json'}, parts()), /not there/);
    const signal = AbortSignal.abort(new Error('enough'));
    await assert.rejects(lookUp('wakulla', {signal}, parts()), /enough/);
  });
});

describe('loading the tables', () => {
  it('happens once', () => assert.equal(loadPlaces(), loadPlaces()));
});
