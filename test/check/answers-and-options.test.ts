import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {LookUpService} from '../../src/check/look-up/look-up-service.ts';
import type {Agency, Dataset, Pending} from '../../src/data/model.ts';
import {loadPlaces} from '../../src/search/places/load-places.ts';
import {frozenList} from '../helpers/frozen-list.ts';
import {serviceWith} from './service-with.ts';

const collier: Agency = {
  name: "Collier County Sheriff's Office",
  state: 'FL',
  level: 'county',
  counties: ['12021'],
  agreements: [
    {model: 'warrant-service', signed: '2019-05-06'},
    {model: 'task-force', signed: null},
  ],
};
const patrol: Agency = {
  name: 'Florida Highway Patrol',
  state: 'FL',
  level: 'state',
  counties: [],
  agreements: [{model: 'task-force', signed: '2025-03-01'}],
};
const leeApplies: Pending = {
  state: 'FL',
  agency: "Lee County Sheriff's Office",
  level: 'county',
  counties: ['12071'],
  model: 'task-force',
};

function list(pendingAsOf: string): Dataset {
  return {
    asOf: '2026-05-18',
    sheet: 'made-up.xlsx',
    states: new Map(),
    agencies: () => [collier, patrol],
    countyNames: () =>
      new Map([
        ['12021', 'Collier'],
        ['12071', 'Lee'],
        ['12043', 'Glades'],
      ]),
    pending: {asOf: pendingAsOf, list: [leeApplies]},
  } as unknown as Dataset;
}

describe('an answer on a list of two agencies', () => {
  let service: LookUpService;
  before(async () => {
    service = await serviceWith(list('2026-05-11'));
  });

  it('gives agreements strongest first, with their date or none', () => {
    const [agency] = service.answer('collier').agencies;
    assert.deepEqual(agency, {
      name: "Collier County Sheriff's Office",
      state: 'FL',
      level: 'county',
      countyFips: ['12021'],
      agreements: [
        {model: 'task-force', signed: null, document: null},
        {model: 'warrant-service', signed: '2019-05-06', document: null},
      ],
    });
  });

  it('takes a state for the state, whatever an agency’s name lacks', async () => {
    for (const name of ['***', '']) {
      const nameless = {...list('2026-05-11'), agencies: () => [{...patrol, name}]};
      const {place} = (await serviceWith(nameless)).answer('Florida');
      assert.equal(place?.kind, 'state', name);
    }
  });

  it('gives the addresses of documents and addenda when they have come', async () => {
    const documents = () => ({
      document: 'https://www.ice.gov/a.pdf',
      addendum: 'https://www.ice.gov/b.pdf',
    });
    const complete = await serviceWith(list('2026-05-11'), {documents});
    const {agencies} = complete.answer('collier');
    assert.equal(agencies[0]!.agreements[0]!.document, 'https://www.ice.gov/a.pdf');
    assert.equal(agencies[0]!.agreements[0]!.addendum, 'https://www.ice.gov/b.pdf');
  });

  it('says that only state agencies signed', () => {
    const {kind, agencies, stateAgencies, without} = service.answer('Glades County');
    assert.equal(kind, 'state-only');
    assert.deepEqual(agencies, []);
    assert.deepEqual(
      stateAgencies.map(({name}) => name),
      ['Florida Highway Patrol'],
    );
    assert.equal(without[0]!.role, 'county-sheriff');
  });

  for (const query of ['lee county', 'Lee County sheriff, FL']) {
    it(`says who has applied: “${query}”`, () => {
      const {kind, agencies, applied, place} = service.answer(query);
      assert.equal(kind, 'applied');
      assert.deepEqual(agencies, []);
      assert.deepEqual(place?.fips, ['12071']);
      assert.equal(applied?.asOf, '2026-05-11');
      assert.deepEqual(applied.list[0]!.models, ['task-force']);
    });
  }

  it('forgets applications that are more than a week older than the list', async () => {
    const old = await serviceWith(list('2026-05-10'));
    assert.equal(old.answer('lee county').kind, 'state-only');
  });

  it('keeps a state’s own agency out of its own “others”', () => {
    const {kind, agencies, stateAgencies} = service.answer('florida highway patrol');
    assert.equal(kind, 'signed');
    assert.equal(agencies.length, 1);
    assert.deepEqual(stateAgencies, []);
  });
});

describe('the options for what is typed', () => {
  let service: LookUpService;
  before(async () => {
    service = await serviceWith(frozenList(), {places: await loadPlaces()});
  });

  it('answers the option that was chosen, and the same when its text is looked up afresh', () => {
    for (const query of [
      'washington county u',
      'miami',
      'nassau',
      'houston',
      'st l',
      '34112',
      'tex',
      'richmond',
    ]) {
      for (const option of service.suggest(query)) {
        const answer = service.answer(option.value, {id: option.id});
        assert.equal(answer.place?.state, option.state, option.value);
        assert.deepEqual(service.answer(option.value), answer);
        if (option.kind !== 'agency') assert.equal(answer.place?.kind, option.kind, option.value);
        if (option.models.length > 0) assert.equal(answer.kind, 'signed', option.value);
      }
    }
  });

  it('answers each choice that an answer offers', () => {
    for (const query of [
      'Washington County',
      'nassau',
      'washington county sheriff',
      'springfield',
    ]) {
      for (const choice of service.answer(query).choices!) {
        const answer = service.answer(choice.value, {id: choice.id});
        assert.deepEqual(
          [answer.place?.state, answer.place?.fips],
          [choice.state, choice.fips],
          choice.value,
        );
      }
    }
  });

  it('gives no more than asked for, and none for nothing', () => {
    assert.equal(service.suggest('w', {limit: 3}).length, 3);
    assert.deepEqual(service.suggest('   '), []);
  });

  it('looks in the chosen state first', () => {
    const [first] = service.suggest('washington county', {state: 'UT'});
    assert.equal(first?.state, 'UT');
    assert.equal(service.answer('washington county', {state: 'UT'}).place?.state, 'UT');
    assert.equal(service.answer('washington county', {state: 'XX'}).kind, 'choice');
  });

  it('answers about a city that was chosen, though its name may be read as a state’s troopers', () => {
    const [trooper] = service.suggest('Trooper, PA').filter(({kind}) => kind === 'city');
    const {place, choices} = service.answer(trooper!.value, {id: trooper!.id});
    assert.deepEqual([place?.kind, place?.name, place?.state], ['city', 'Trooper', 'PA']);
    assert.equal(choices, undefined);
    assert.notEqual(service.answer(trooper!.value).place?.kind, 'city');
  });

  it('keeps the others of its name beside a choice whose text leads to it', () => {
    const {choices} = service.answer('Washington County');
    const {value, id} = choices!.find(({state}) => state === 'UT')!;
    assert.deepEqual(service.answer(value, {id}), service.answer(value));
  });
});
