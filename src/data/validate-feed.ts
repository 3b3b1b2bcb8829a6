import {FeedProblem} from './feed-problem.ts';
import {FEED_FORMAT, FEED_VERSION, type Feed} from './feed.ts';
import {LEVELS, MODELS, type Model, type State} from './model.ts';

/**
 * The rules of `data/schema/agreements-v1.json`, and those that a schema can't say: columns of equal
 * length, totals that come out, no agreement twice. A list from elsewhere is believed as a whole or
 * not at all.
 */

const MAX_ROWS = 100_000;
const MAX_TEXT_LENGTH = 200;
const MAX_COUNTIES = 60;
const MILLISECONDS_PER_DAY = 86_400_000;

/** The first agreement of the programme was signed in 2002. */
const FIRST_DATE = '2002-01-01';

const DATE = /^\d{4}-\d\d-\d\d$/;
const FIPS = /^\d{5}$/;
/** Controls, marks that turn or hide text, and what markup is made of. */
// eslint-disable-next-line no-control-regex
const UNFIT = /[\0-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff<>]|^ | $/;
const BASE = /^https:\/\/(?:[a-z\d-]+\.)*ice\.gov\/(?:[\w.-]+\/)*$/;
/** Characters of a path alone: such an address stays on the host of its base. */
const RELATIVE = /^[\w.,;()'&+=!$*~%-][\w.,;()'&+=!$*~%/-]*$/;
const ABSOLUTE = /^https:\/\/(?:[a-z\d-]+\.)*ice\.gov\/[\w.,;()'&+=!$*~%/?-]*$/;
const UNSAFE_KEYS = ['__proto__', 'constructor', 'prototype'];

type Rule = (value: unknown) => boolean;
type Fields = Readonly<Record<string, unknown>>;

/** Checks what was read from a file. Throws a FeedProblem that names the first fault. */
export function checkFeed(value: unknown, states: ReadonlyMap<string, State>, now: number): Feed {
  const feed = object(value, 'not-a-list', '');
  if (feed['format'] !== FEED_FORMAT) throw new FeedProblem('not-a-list');
  if (feed['version'] !== FEED_VERSION) {
    throw new FeedProblem('version', `version ${String(feed['version']).slice(0, 20)}`);
  }
  checkHead(feed, now);
  checkTables(feed, states);
  checkNotes(feed, states);
  return value as Feed;
}

function checkHead(feed: Fields, now: number): void {
  const {asOf} = feed;
  need(isDate(asOf), 'asOf', 'is no date');
  // A day more: it may be tomorrow where the list is read.
  const tomorrow = new Date(now + MILLISECONDS_PER_DAY).toISOString();
  need((asOf as string) <= tomorrow, 'asOf', `${String(asOf)} is in the future`);
  need(isText(feed['sheet']), 'sheet', 'is no plain text');
  need(matches(feed['documentBase'], BASE), 'documentBase', 'is no folder on ice.gov');
  const names = object(feed['countyNames'], 'content', 'countyNames');
  each(Object.keys(names), 'countyNames', code => FIPS.test(code as string), 'is no county code');
  each(Object.values(names), 'countyNames', isText, 'is no plain name');
}

function checkTables(feed: Fields, states: ReadonlyMap<string, State>): void {
  const agencies = object(feed['agencies'], 'content', 'agencies');
  const agreements = object(feed['agreements'], 'content', 'agreements');
  const column = (name: string, rule: Rule, fault: string, length?: number) =>
    each(agencies[name], `agencies.${name}`, rule, fault, length);
  const state = column('state', isIn(states.keys()), 'is no state');
  const count = state.length;
  const name = column('name', isText, 'is no plain name', count);
  column('level', isIn(LEVELS), 'is no level', count);
  const counties = column('counties', isCounties, 'is no list of county codes', count);
  const rows = column('agreements', isCount, 'is no count from 1 to 3', count);
  need(new Set(name.map((one, at) => `${state[at]}|${one}`)).size === count, 'agencies', 'repeat');
  counties.forEach((codes, at) => {
    const {fips} = states.get(state[at] as string)!;
    const fit = (codes as string[]).every(code => code.startsWith(fips));
    need(fit, `agencies.counties, item ${at}`, 'is of another state');
  });
  const model = checkAgreements(agreements, sum(rows as number[]), feed['asOf'] as string);
  checkOrder(rows as number[], model);
  checkTotals(object(feed['totals'], 'content', 'totals'), state as string[], model, states);
}

function checkAgreements(agreements: Fields, count: number, asOf: string): Model[] {
  const column = (name: string, rule: Rule, fault: string) =>
    each(agreements[name], `agreements.${name}`, rule, fault, count);
  const isSigned: Rule = value =>
    value === null || (isDate(value) && value >= FIRST_DATE && value <= asOf);
  column('signed', isSigned, 'is no date from 2002 to the list’s own');
  column('document', isAddress, 'is no address on ice.gov');
  column('addendum', isAddress, 'is no address on ice.gov');
  return column('model', isIn(MODELS), 'is no model') as Model[];
}

/** An agency has a model once, the weakest first. */
function checkOrder(rows: readonly number[], models: readonly Model[]): void {
  let at = 0;
  rows.forEach((count, agency) => {
    for (const end = at++ + count; at < end; at++) {
      const rises = MODELS.indexOf(models[at]!) > MODELS.indexOf(models[at - 1]!);
      need(rises, `agreements.model, item ${at}`, `repeats or is out of order (agency ${agency})`);
    }
  });
}

function checkTotals(
  totals: Fields,
  state: readonly string[],
  models: readonly Model[],
  states: ReadonlyMap<string, State>,
): void {
  const byModel = object(totals['byModel'], 'content', 'totals.byModel');
  const places = [...new Set(state)].map(code => states.get(code)!.territory);
  const check = (given: unknown, key: string, true_: number) =>
    need(given === true_, `totals.${key}`, `is not ${true_}`);
  check(totals['agreements'], 'agreements', models.length);
  check(totals['agencies'], 'agencies', state.length);
  check(totals['territories'], 'territories', places.filter(Boolean).length);
  check(totals['states'], 'states', places.filter(is => !is).length);
  for (const model of MODELS) {
    check(byModel[model], `byModel.${model}`, models.filter(one => one === model).length);
  }
}

function checkNotes(feed: Fields, states: ReadonlyMap<string, State>): void {
  if (feed['pending'] !== null) {
    const pending = object(feed['pending'], 'content', 'pending');
    need(isDate(pending['asOf']), 'pending.asOf', 'is no date');
    const rows = changeRows(pending['list'], 'pending.list', states);
    each(
      rows.map(row => row['level']),
      'pending.list',
      isIn(LEVELS),
      'has no level',
    );
    each(
      rows.map(row => row['counties']),
      'pending.list',
      isCounties,
      'has no county codes',
    );
  }
  if (feed['changes'] !== null) checkChanges(object(feed['changes'], 'content', 'changes'), states);
}

function checkChanges(changes: Fields, states: ReadonlyMap<string, State>): void {
  const rows = (name: string) => changeRows(changes[name], `changes.${name}`, states);
  const from = (name: string) => rows(name).map(row => row['from']);
  need(isDate(changes['since']), 'changes.since', 'is no date');
  rows('joined');
  rows('left');
  each(from('renamed'), 'changes.renamed', isText, 'has no plain name before');
  each(from('modelChanged'), 'changes.modelChanged', isIn(MODELS), 'has no model before');
  const posted = changes['documentsPosted'];
  need(
    Number.isInteger(posted) && (posted as number) >= 0,
    'changes.documentsPosted',
    'is no count',
  );
}

/** Rows of the short tables: each is about one agreement. */
function changeRows(value: unknown, where: string, states: ReadonlyMap<string, State>): Fields[] {
  const rows = each(value, where, isObject, 'is no row') as Fields[];
  rows.forEach(row => object(row, 'content', where));
  each(
    rows.map(row => row['state']),
    where,
    isIn(states.keys()),
    'has no state',
  );
  each(
    rows.map(row => row['agency']),
    where,
    isText,
    'has no plain name',
  );
  each(
    rows.map(row => row['model']),
    where,
    isIn(MODELS),
    'has no model',
  );
  return rows;
}

function need(isRight: boolean, where: string, fault: string): void {
  if (!isRight) throw new FeedProblem('content', `${where} ${fault}`);
}

function object(value: unknown, kind: 'not-a-list' | 'content', where: string): Fields {
  if (!isObject(value)) throw new FeedProblem(kind, where && `${where} is missing`);
  for (const key of UNSAFE_KEYS) need(!Object.hasOwn(value as object, key), key, 'is no field');
  return value as Fields;
}

/** A list whose items all keep a rule, as long as it has to be. */
function each(
  value: unknown,
  where: string,
  rule: Rule,
  fault: string,
  length?: number,
): readonly unknown[] {
  if (!Array.isArray(value)) throw new FeedProblem('content', `${where} is no list`);
  need(value.length <= MAX_ROWS, where, 'is too long');
  need(length === undefined || value.length === length, where, `has not ${length} items`);
  const wrong = value.findIndex(item => !rule(item));
  need(wrong < 0, `${where}, item ${wrong}`, fault);
  return value;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function matches(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && value.length <= 4 * MAX_TEXT_LENGTH && pattern.test(value);
}

function isText(value: unknown): boolean {
  if (typeof value !== 'string' || value === '' || value.length > MAX_TEXT_LENGTH) return false;
  return !UNFIT.test(value);
}

function isAddress(value: unknown): boolean {
  return value === null || matches(value, RELATIVE) || matches(value, ABSOLUTE);
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MODELS.length;
}

function isCounties(value: unknown): boolean {
  const isList = Array.isArray(value) && value.length <= MAX_COUNTIES;
  return isList && value.every(code => matches(code, FIPS));
}

function isIn(known: Iterable<string>): Rule {
  const words = new Set<unknown>(known);
  return value => words.has(value);
}

/** Days that were found to exist: a list has many dates and few different ones. */
const realDays = new Set<string>();

function isDate(value: unknown): value is string {
  if (realDays.has(value as string)) return true;
  if (!matches(value, DATE)) return false;
  const time = Date.parse(`${value}T00:00Z`);
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
  if (isReal) realDays.add(value);
  return isReal;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
