import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {locatedChoice} from '../../../src/check/look-up/choices.ts';
import {answerQuery} from '../../../src/check/look-up/verdict.ts';
import {countyAt} from '../../../src/geo/locate.ts';
import {townsNear} from '../../../src/geo/towns/towns-near.ts';
import {createIndex, type Index} from '../../../src/search/index/create-index.ts';
import {loadPlaces} from '../../../src/search/places/load-places.ts';
import {frozenList} from '../../helpers/frozen-list.ts';

describe('the bodies that are asked about', () => {
  let index: Index;
  before(async () => {
    // As the list was, whatever has left since.
    index = createIndex(frozenList(), await loadPlaces(), () => []);
  });

  function ask(query: string, id?: string): string[] {
    const {kind, asked} = answerQuery(index, query, {id: id ?? null});
    const bodies = asked.map(({name, listed, why}) => `${name}: ${listed ? 'yes' : 'no'}, ${why}`);
    return [kind, ...bodies];
  }

  const houston = ['state-only', 'Houston police: no, town', 'Harris County sheriff: no, county'];

  it('are the same for Houston by name, by ZIP code and by position', async () => {
    const at = {x: -95.3633, y: 29.7633};
    const county = await countyAt(at.x, at.y);
    const choice = county && locatedChoice(index, {fips: county.fips, towns: townsNear(at)});
    assert.deepEqual(ask('Houston, TX'), houston);
    assert.deepEqual(ask('77002'), houston);
    assert.deepEqual(ask(choice!.value, choice!.id), houston);
  });

  const vegas = 'Clark County sheriff: yes, head';
  const rows: readonly [query: string, asked: readonly string[]][] = [
    ['Clark County, NV', ['signed', vegas]],
    ['Las Vegas, NV', ['signed', 'Las Vegas police: yes, town', vegas]],
    ['Henderson, NV', ['signed', 'Henderson police: no, town', vegas]],
    ['Brooklyn', ['not-listed', 'New York police: no, town']],
    ['10462', ['not-listed', 'New York police: no, town']],
    // East Cobb, which has the post office of Marietta.
    ['30068', ['state-only', 'Cobb County sheriff: no, county']],
  ];
  for (const [query, asked] of rows) {
    it(`of ${query}`, () => assert.deepEqual(ask(query), asked));
  }

  it('are the regional jail of each of its counties as well', () => {
    const [, , ...rest] = ask('Warren County, VA');
    assert.ok(rest.some(line => line.startsWith('Warren County jail: yes')));
  });

  it('are one office for the police and the sheriff of Jacksonville', () => {
    const {kind, agencies} = answerQuery(index, 'Jacksonville, FL');
    assert.equal(kind, 'signed');
    assert.ok(agencies.some(({name}) => name === "Jacksonville Sheriff's Office"));
  });
});
