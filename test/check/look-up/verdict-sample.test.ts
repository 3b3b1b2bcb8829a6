import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import type {AgencyAnswer, Answer} from '../../../src/check/look-up/answer.ts';
import type {LookUpService} from '../../../src/check/look-up/look-up-service.ts';
import {MODELS} from '../../../src/data/model.ts';
import {totalAgenciesOf, totalOf} from '../../../src/data/totals.ts';
import {loadPlaces} from '../../../src/search/places/load-places.ts';
import {frozenList} from '../../helpers/frozen-list.ts';
import {serviceWith} from '../service-with.ts';

interface Listed {
  agency: string;
  state?: string;
  models: string[];
}

interface Expected {
  kind: 'county' | 'agency' | 'none' | 'choice';
  state?: string;
  fips?: string;
  agencies?: Listed[];
  alsoIfCityCountyTableUsed?: string[];
  matches?: Listed[];
  placesOfThatNameInUS?: number;
  withAgreement?: {state: string; fips: string; countyAgencyModels: string[]}[];
  withoutAgreement?: string[];
}

interface Case {
  query: string;
  kind: string;
  expect: Expected;
}

const file = new URL('../../fixtures/look-ups.json', import.meta.url);
const {asOf, cases} = JSON.parse(readFileSync(file, 'utf8')) as {asOf: string; cases: Case[]};
const SHORT = {'task-force': 'TFM', 'jail-enforcement': 'JEM', 'warrant-service': 'WSO'} as const;

const shorten = ({agreements}: AgencyAnswer) => agreements.map(({model}) => SHORT[model]).sort();

describe('look-ups by kind, on the list of 18 May 2026', () => {
  const list = frozenList();
  let service: LookUpService;
  before(async () => {
    service = await serviceWith(list, {places: await loadPlaces()});
  });

  it('has all agreements of that list', () => {
    assert.equal(totalAgenciesOf(list), 1549);
    const totals = (['all', ...MODELS] as const).map(model => totalOf(list, model));
    assert.deepEqual(totals, [1843, 499, 182, 1162]);
  });

  for (const {query, kind, expect} of cases) {
    it(`${kind}: “${query}”`, () => {
      const answer = service.answer(query);
      assert.equal(answer.asOf, asOf);
      if (expect.kind === 'none') assertNone(answer, expect);
      else if (expect.kind === 'choice') assertChoice(answer, expect);
      else assertSigned(answer, expect);
    });
  }
});

function assertNone(answer: Answer, {state, fips}: Expected): void {
  assert.ok(['not-listed', 'state-only', 'unknown'].includes(answer.kind));
  assert.deepEqual(answer.agencies, []);
  assert.equal(answer.place?.state, state);
  assert.deepEqual(answer.place?.fips, fips ? [fips] : undefined);
}

function assertSigned(answer: Answer, expect: Expected): void {
  const listed = expect.agencies ?? expect.matches ?? [];
  const optional = new Set(expect.alsoIfCityCountyTableUsed);
  const found = answer.agencies.filter(({name}) => !optional.has(name));
  assert.equal(answer.kind, 'signed');
  assert.equal(answer.place?.kind, expect.kind);
  assert.deepEqual(
    found.map(one => [one.name, shorten(one)]).sort(),
    listed.map(({agency, models}) => [agency, [...models].sort()]).sort(),
  );
  if (expect.fips) assert.deepEqual(answer.place?.fips, [expect.fips]);
  for (const {state} of answer.agencies) assert.equal(state, expect.state ?? listed[0]!.state);
}

function assertChoice(answer: Answer, expect: Expected): void {
  const choices = answer.choices ?? [];
  const listed = expect.withAgreement ?? [];
  assert.equal(answer.kind, 'choice');
  assert.equal(answer.place, undefined);
  assert.equal(choices.length, expect.placesOfThatNameInUS);
  const isListed = ({state}: {state: string}) => listed.some(one => one.state === state);
  assert.deepEqual(
    choices
      .filter(isListed)
      .map(({fips, models}) => [fips?.[0], models.map(one => SHORT[one])])
      .sort(),
    listed.map(({fips, countyAgencyModels}) => [fips, countyAgencyModels]).sort(),
  );
  const rest = choices.filter(choice => !isListed(choice));
  assert.deepEqual(rest.map(({state}) => state).sort(), [...expect.withoutAgreement!].sort());
  assert.ok(rest.every(({models}) => models.length === 0));
}
