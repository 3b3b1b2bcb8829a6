import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {lookUp} from '../../src/check/look-up.ts';
import {builtIn} from '../../src/data/built-in-list.ts';
import {loadPlaces} from '../../src/search/places/load-places.ts';

describe('lookUp', () => {
  it('answers with the signed documents', async () => {
    const {agencies} = await lookUp('wakulla');
    const links = agencies.flatMap(one => one.agreements.map(({document}) => document));
    assert.equal(links.length, 2);
    for (const link of links) assert.match(link!, /^https:\/\/www\.ice\.gov\//);
  });

  it('searches cities and ZIP codes as well', async () => {
    const {kind, place, asOf, incomplete} = await lookUp('34112');
    assert.deepEqual([kind, place?.kind, place?.fips], ['signed', 'zip', ['12021']]);
    assert.deepEqual([asOf, incomplete], [builtIn().asOf, undefined]);
  });

  it('looks first in the state that is given, in capitals or not', async () => {
    assert.equal((await lookUp('washington county')).kind, 'choice');
    for (const state of ['TX', 'tx']) {
      assert.equal((await lookUp('washington county', {state})).place?.state, 'TX');
    }
  });

  it('warns of a state that is none, and looks everywhere', async t => {
    const warn = t.mock.method(console, 'warn', () => {});
    const {kind} = await lookUp('washington county', {state: 'Texas'});
    assert.equal(kind, 'choice');
    assert.match(String(warn.mock.calls[0]?.arguments), /state="Texas".*accepted: AL, AK/);
  });

  it('takes whatever is asked for text', async () => {
    for (const query of ['', '   ', undefined, null, 7, 'asdfgh']) {
      assert.equal((await lookUp(query as string)).kind, 'unknown', String(query));
    }
  });

  it('rejects when src is no address, and when it is given up', async () => {
    await assert.rejects(lookUp('wakulla', {src: 'ftp://example.org/x.json'}), /address/);
    const signal = AbortSignal.abort(new Error('enough'));
    await assert.rejects(lookUp('wakulla', {signal}), /enough/);
  });
});

describe('loading the tables', () => {
  it('happens once', () => assert.equal(loadPlaces(), loadPlaces()));
});
