import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {MODELS} from '../../src/data/model.ts';
import {states} from '../../src/data/states.ts';
import {builtIn} from '../../src/data/built-in-list.ts';
import {createIndex} from '../../src/search/index/create-index.ts';
import {find} from '../../src/search/find/find.ts';
import {fold, foldWords, removeSpaces} from '../../src/search/text/fold.ts';
import {candidateId, type Candidate} from '../../src/search/match/candidate.ts';
import {loadPlaces} from '../../src/search/places/load-places.ts';
import {suggest} from '../../src/search/suggest.ts';
import {serviceWith} from '../check/service-with.ts';
import {always} from '../helpers/fuzz.ts';
import {anyText, textLike} from '../helpers/hostile.ts';

const places = await loadPlaces();
const index = createIndex(builtIn(), places);
const bare = createIndex(builtIn());
const service = await serviceWith(builtIn(), {places});

const KINDS = ['agency', 'county', 'city', 'zip', 'state'];
const names = [...builtIn().agencies().slice(0, 40), ...builtIn().agencies().slice(-40)];
const query = textLike(
  ...names.map(({name}) => name),
  ...['Naples, FL', '34112', '99999', 'St. Louis', 'Doña Ana', 'LA', 'Co. Sheriff', 'NYPD'],
  ...['Pasco County', 'sheriff', 'police dept', 'policía de Miami', 'Ste. Genevieve', 'Guam'],
);
const hint = fc.option(fc.constantFrom(...states.keys(), 'ZZ', '', '__proto__'), {nil: undefined});
const limit = fc.integer({min: 0, max: 12});

function checkTarget(candidate: Candidate): void {
  assert.ok(states.has(candidate.state), candidate.state);
  if (candidate.kind === 'agencies') assert.ok(candidate.records.length > 0);
  if (candidate.kind === 'zip') assert.match(candidate.zip, /^\d{5}$/);
  if (candidate.kind === 'missing') assert.ok(candidate.name);
}

const distinct = (candidates: readonly Candidate[]) => new Set(candidates.map(candidateId)).size;

always(
  'any query is searched for, with places and without',
  fc.tuple(query, hint),
  ([text, state]) => {
    for (const own of [index, bare]) {
      const {candidates, others} = find(own, text, state);
      for (const candidate of [...candidates, ...others]) checkTarget(candidate);
      assert.equal(distinct(candidates), candidates.length);
      assert.equal(distinct([...candidates, ...others]), candidates.length + others.length);
    }
  },
);

always(
  'any beginning of a query is met with few and different options',
  fc.tuple(query, hint, limit),
  ([text, state, most]) => {
    const candidates = suggest(index, text, most, state);
    assert.ok(candidates.length <= most);
    assert.equal(distinct(candidates), candidates.length);
    for (const candidate of candidates) checkTarget(candidate);
  },
);

always(
  'each option has a name, a state and models, is answered when chosen, and known when typed',
  fc.tuple(query, hint),
  ([text, state]) => {
    for (const option of service.suggest(text, {...(state && {state}), limit: 3})) {
      const {kind, name, models, value} = option;
      assert.ok(KINDS.includes(kind) && name !== '' && states.has(option.state));
      const powers = models.map(model => MODELS.indexOf(model));
      assert.deepEqual(
        powers,
        [...new Set(powers)].sort((a, b) => b - a),
      );
      const {place} = service.answer(value, {id: option.id});
      assert.deepEqual([place?.name, place?.state], [name, option.state]);
      assert.ok(service.answer(value).kind !== 'unknown', value);
    }
  },
);

always('the same query is answered the same', query, text => {
  assert.deepEqual(find(index, text), find(index, text));
});

const FOLDED = /^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/;
/** Shorter than what is read of a query: with what is cut off nothing can be compared. */
const short = fc.oneof(query, anyText).map(text => [...text].slice(0, 30).join(''));

always('a folded text is words of plain letters and digits', fc.oneof(query, anyText), text => {
  const folded = fold(text);
  assert.match(folded, FOLDED);
  assert.equal(folded, foldWords(text).join(' '));
  assert.match(removeSpaces(folded), /^[a-z0-9]*$/);
});

always('folding twice is folding once', short, text => {
  assert.equal(fold(fold(text)), fold(text));
});

always('letter case, accents in pieces and stray spaces make no other word', short, text => {
  const folded = fold(text);
  assert.equal(fold(text.normalize('NFD')), folded);
  assert.equal(fold(`  ${text}\t`), folded);
  const latin = text.replace(/[^\x20-\x7e]/g, '');
  assert.equal(fold(latin.toUpperCase()), fold(latin));
});
