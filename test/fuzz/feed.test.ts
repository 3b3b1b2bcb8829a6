import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {FeedProblem} from '../../src/feed/feed-problem.ts';
import {readFeed} from '../../src/feed/read-feed.ts';
import type {Dataset} from '../../src/data/model.ts';
import {LEVELS, MODELS} from '../../src/data/model.ts';
import {states} from '../../src/data/states.ts';
import {summarize} from '../../src/data/summarize.ts';
import {enFeed} from '../../src/i18n/en/feed.ts';
import {smallFeed} from '../helpers/feeds.ts';
import {always} from '../helpers/fuzz.ts';
import {anyText, HOSTILE} from '../helpers/hostile.ts';

const NOW = Date.parse('2026-11-24');
const KINDS = Object.keys(enFeed.feedProblems);
const PLAIN = /^(?! )[^\p{Cc}\p{Cf}\p{Cs}\u2028\u2029<>]{1,200}(?<! )$/u;
const ICE = /^https:\/\/(?:[a-z\d-]+\.)*ice\.gov\/[^\s"<>@]*$/;
const isDay = (text: string) =>
  !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().slice(0, 10) === text;

/** What every list keeps to that is let in. */
function checkSound(list: Dataset): void {
  assert.ok(isDay(list.asOf) && list.asOf <= '2026-11-25', list.asOf);
  assert.match(list.sheet, PLAIN);
  const agencies = list.agencies();
  assert.deepEqual([...list.states], [...summarize(agencies)]);
  for (const agency of agencies) {
    const {name, state, level, counties, agreements} = agency;
    assert.match(name, PLAIN);
    assert.ok(LEVELS.includes(level) && agreements.length > 0);
    for (const code of counties) assert.equal(code.slice(0, 2), states.get(state)!.fips);
    const models = agreements.map(({model}) => MODELS.indexOf(model));
    assert.deepEqual(models, [...new Set(models)].sort());
    for (const {model, signed} of agreements) {
      assert.ok(signed === null || (isDay(signed!) && signed! <= list.asOf), String(signed));
      const papers = list.documents!(agency, model);
      for (const address of Object.values(papers)) assert.match(address ?? 'https://ice.gov/', ICE);
    }
  }
  for (const [code, name] of list.countyNames()) assert.match(code + name, /^\d{5}(?:[^<>\0]*)$/);
  checkShort(list);
}

/** The short tables: applications, and what changed. */
function checkShort({asOf, pending, changeDetails: changes}: Dataset): void {
  if (pending) assert.ok(isDay(pending.asOf) && pending.asOf <= '2026-11-25', pending.asOf);
  if (changes) assert.ok(isDay(changes.since) && changes.since <= asOf, changes.since);
  const {joined = [], left = [], renamed = [], modelChanged = []} = changes ?? {};
  for (const one of [...(pending?.list ?? []), ...joined, ...left, ...renamed, ...modelChanged]) {
    assert.match(one.agency, PLAIN);
    assert.ok(states.has(one.state) && MODELS.includes(one.model));
  }
}

/** Reads a text: a sound list, or a problem of a known kind, in few words. */
function checkText(text: string): Dataset | null {
  try {
    const list = readFeed(text, NOW);
    checkSound(list);
    return list;
  } catch (error) {
    if (!(error instanceof FeedProblem)) throw error;
    assert.ok(KINDS.includes(error.kind), error.kind);
    assert.ok(error.detail.length < 200, error.detail);
    return null;
  } finally {
    assert.equal(Reflect.get({}, 'polluted'), undefined);
  }
}

always('any text is a sound list or a known problem', fc.oneof(anyText, fc.json()), text => {
  checkText(text);
});

const KEYS = ['__proto__', 'constructor', 'toString', 'valueOf', 'length', 'state', 'polluted'];
const anyValue = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom<unknown>(...HOSTILE, null, true, [], {}, '', '1e999')},
  {weight: 2, arbitrary: fc.double()},
  {weight: 2, arbitrary: fc.integer({min: -3, max: 4})},
  {weight: 2, arbitrary: fc.constantFrom('FL', 'TX', '12021', '48201', 'task-force', 'county')},
  {weight: 2, arbitrary: fc.constantFrom('2026-11-20', '2026-02-30', '9999-12-31', '0000-01-01')},
  {weight: 2, arbitrary: fc.dictionary(fc.constantFrom(...KEYS), fc.jsonValue(), {maxKeys: 3})},
  {weight: 1, arbitrary: fc.jsonValue()},
);

/** All places in a value, as paths. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, one]) => placesIn(one, [...path, key]))];
}

const PLACES = placesIn(smallFeed()).filter(path => path.length > 0);

/** One thing done to a list: a value put in another's place, beside it, twice, or taken away. */
const change = fc.record({
  path: fc.constantFrom(...PLACES),
  act: fc.constantFrom('put', 'put', 'put', 'remove', 'add', 'double'),
  key: fc.constantFrom(...KEYS),
  value: anyValue,
});

type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

function apply(feed: object, {path, act, key, value}: Change): void {
  const parents = path.slice(0, -1);
  const target = parents.reduce<unknown>((at, step) => Reflect.get(Object(at), step), feed);
  if (typeof target !== 'object' || target === null) return;
  const last = path.at(-1)!;
  const define = (name: string, own: unknown) =>
    Object.defineProperty(target, name, {
      value: own,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  if (act === 'put') define(last, value);
  else if (act === 'add' && !Array.isArray(target)) define(key, value);
  else if (act === 'double' && Array.isArray(target)) target.push(Reflect.get(target, last));
  else if (Array.isArray(target)) target.splice(Number(last), 1);
  else Reflect.deleteProperty(target, last);
}

always(
  'a list with something changed in it is sound or refused',
  fc.array(change, {minLength: 1, maxLength: 3}),
  changes => {
    const feed = smallFeed();
    for (const one of changes) apply(feed, one);
    checkText(JSON.stringify(feed));
  },
);

const cut = fc.tuple(fc.nat(3000), fc.nat(40), anyText);

always('a list damaged on its way is sound or refused', cut, ([at, length, put]) => {
  const text = JSON.stringify(smallFeed());
  checkText(text.slice(0, at) + put + text.slice(at + length));
});

const plain = fc
  .string({unit: 'grapheme', minLength: 1, maxLength: 40})
  .filter(text => PLAIN.test(text));

always(
  'every sound list is let in, with its names as they are',
  fc.uniqueArray(plain, {minLength: 3, maxLength: 3}),
  names => {
    const feed = smallFeed();
    feed.agencies.name = names;
    feed.sheet = names[0]!;
    const list = checkText(JSON.stringify(feed));
    assert.deepEqual(
      list?.agencies().map(({name}) => name),
      names,
    );
  },
);
