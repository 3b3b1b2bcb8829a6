import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type {AgencyAnswer, Answer, AnswerKind} from '../../src/check/look-up/answer.ts';
import {LEVELS, MODELS, type Agency, type Dataset} from '../../src/data/model.ts';
import {states} from '../../src/data/states.ts';
import {builtIn} from '../../src/data/built-in-list.ts';
import {summarize} from '../../src/data/summarize.ts';
import {loadPlaces} from '../../src/search/places/load-places.ts';
import {serviceWith} from '../check/service-with.ts';
import {always} from '../helpers/fuzz.ts';
import {textLike} from '../helpers/hostile.ts';

const places = await loadPlaces();

const KINDS: readonly AnswerKind[] = [
  'signed',
  'state-only',
  'applied',
  'not-listed',
  'choice',
  'unknown',
];

const NAMES = [
  "Collier County Sheriff's Office",
  'Naples Police Department',
  'Florida Highway Patrol',
  'Texas Department of Public Safety',
  "Harris County Sheriff's Office",
  'Houston Police Department',
  'Harris County Constable Precinct 4',
  'University of Florida Police Department',
  'Okmulgee County Criminal Justice Authority',
  'Guam Attorney General',
  'Miami-Dade Corrections and Rehabilitation',
  'Sheriff',
  'x',
];
const COUNTIES = ['12021', '48201', '12086', '40111', '51760', '22071', '66010'];
const PLACES = ['Naples, FL', '34112', 'Harris County, TX', 'Houston', 'Florida', 'Guam', 'Tulsa'];

const query = textLike(...NAMES, ...NAMES.map(name => `${name}, FL`), ...PLACES);
const signed = fc.option(fc.constantFrom('2025-03-03', '2020-01-01'));
const agreements = fc
  .subarray([...MODELS], {minLength: 1})
  .chain(models => fc.tuple(...models.map(model => signed.map(date => ({model, signed: date})))));

const agency: fc.Arbitrary<Agency> = fc.record({
  name: textLike(...NAMES),
  state: fc.constantFrom('FL', 'TX', 'VA', 'LA', 'GU', 'OK'),
  level: fc.constantFrom(...LEVELS),
  counties: fc.subarray(COUNTIES, {maxLength: 3}),
  agreements,
});

const pending = fc.option(
  fc.record({
    asOf: fc.constantFrom('2026-05-18', '2026-05-14', '2026-01-01'),
    list: fc.array(
      fc.record({
        state: fc.constantFrom('FL', 'TX', 'GU'),
        agency: textLike(...NAMES),
        level: fc.constantFrom(...LEVELS),
        counties: fc.subarray(COUNTIES, {maxLength: 2}),
        model: fc.constantFrom(...MODELS),
      }),
      {maxLength: 3},
    ),
  }),
);

const dataset: fc.Arbitrary<Dataset> = fc
  .tuple(fc.array(agency, {maxLength: 8}), pending)
  .map(([agencies, applications]) => ({
    asOf: '2026-05-18',
    sheet: 'list.xlsx',
    states: summarize(agencies),
    agencies: () => agencies,
    countyNames: () => new Map([['12021', 'Collier']]),
    pending: applications,
  }));

/** Whether the list itself has an agency with all that an answer says of it. */
function isOnList(list: Dataset, {name, state, level, agreements: said}: AgencyAnswer): boolean {
  return list.agencies().some(one => {
    const isSame = one.name === name && one.state === state && one.level === level;
    const own = one.agreements.map(({model, signed: date}) => `${model} ${date ?? null}`);
    return isSame && said.every(({model, signed: date}) => own.includes(`${model} ${date}`));
  });
}

function checkAnswer(list: Dataset, answer: Answer): void {
  const {kind, agencies, stateAgencies, nearby, place, choices = [], applied} = answer;
  assert.ok(KINDS.includes(kind), kind);
  assert.equal(answer.asOf, list.asOf);
  for (const one of [...agencies, ...stateAgencies, ...nearby]) {
    assert.ok(one.agreements.length > 0, `${one.name} is shown without an agreement`);
    assert.ok(isOnList(list, one), `${one.name} is not on the list`);
  }
  for (const one of stateAgencies) assert.equal(one.level, 'state');
  assert.equal(kind === 'signed', agencies.length > 0);
  if (kind === 'state-only') assert.ok(stateAgencies.length > 0);
  assert.equal(
    kind === 'applied' || (kind === 'signed' && applied !== undefined),
    applied !== undefined,
  );
  if (applied) assert.ok(applied.list.length > 0 && applied.asOf === list.pending!.asOf);
  if (kind === 'choice') assert.ok(choices.length > 1);
  const isOpen = kind === 'choice' || kind === 'unknown';
  assert.equal(place === undefined, isOpen);
  if (place) assert.ok(states.has(place.state) && place.name !== '');
  for (const choice of choices) assert.ok(states.has(choice.state) && choice.name !== '');
}

const hint = fc.option(fc.constantFrom('FL', 'TX', 'GU', 'ZZ'), {nil: undefined});

always(
  'whatever is on a list and whatever is asked, the answer is one of six, and says no more than the list',
  fc.tuple(dataset, query, hint, fc.boolean()),
  async ([list, text, state, hasPlaces]) => {
    const service = await serviceWith(list, hasPlaces ? {places} : {});
    const answer = service.answer(text, {...(state && {state})});
    checkAnswer(list, answer);
    for (const {value, id} of answer.choices ?? []) {
      checkAnswer(list, service.answer(value, {id}));
    }
  },
);

always('an agency on a list is found signed by its name and state', dataset, async list => {
  const service = await serviceWith(list, {places});
  const all = list.agencies();
  for (const one of all.filter(({name}) => NAMES.includes(name))) {
    const same = all.filter(({name, state}) => name === one.name && state === one.state);
    const answer = service.answer(`${one.name}, ${one.state}`);
    checkAnswer(list, answer);
    if (same.length > 1 || one.name.length < 8) continue;
    assert.equal(answer.kind, 'signed', `${one.name}, ${one.state}: ${answer.kind}`);
    assert.ok(answer.agencies.some(({name}) => name === one.name));
  }
});

const real = await serviceWith(builtIn(), {places});

always('on the real list too', fc.tuple(query, hint), ([text, state]) => {
  checkAnswer(builtIn(), real.answer(text, {...(state && {state})}));
});
