import {LEVELS, MODELS, type Model} from '../data/model.ts';
import {states} from '../data/states.ts';
import {FeedProblem} from './feed-problem.ts';
import {
  each,
  fieldsOf,
  isAddress,
  isBase,
  isCount,
  isCounties,
  isDate,
  isFips,
  isHeld,
  isIn,
  isObject,
  isText,
  need,
  type Fields,
  type Rule,
} from './feed-rules.ts';
import {FEED_FORMAT, FEED_VERSION, type Feed} from './feed.ts';

/**
 * The rules of `data/schema/agreements-v1.json`, and those that a schema can't say: columns of equal
 * length, totals that come out, no agreement twice. A list from elsewhere is believed as a whole or
 * not at all.
 */

const MILLISECONDS_PER_DAY = 86_400_000;
const MAX_SHOWN = 20;

/** The first agreement of the programme was signed in 2002. */
const FIRST_DATE = '2002-01-01';

/** Checks what was read from a file. Throws a FeedProblem that names the first thing that is wrong. */
export function checkFeed(value: unknown, now: number): Feed {
  if (!isObject(value)) throw new FeedProblem('not-a-list');
  const feed = fieldsOf(value, '');
  if (feed['format'] !== FEED_FORMAT) throw new FeedProblem('not-a-list');
  if (feed['version'] !== FEED_VERSION) {
    throw new FeedProblem(
      'version',
      `version ${JSON.stringify(feed['version'])?.slice(0, MAX_SHOWN)}`,
    );
  }
  checkHead(feed, now);
  checkTables(feed);
  checkPending(feed['pending'], now);
  checkChanges(feed);
  return value as Feed;
}

function checkHead({asOf, sheet, documentBase, countyNames}: Fields, now: number): void {
  checkDay(asOf, 'asOf', now);
  need(isText(sheet), 'sheet', 'is no plain text');
  need(isBase(documentBase), 'documentBase', 'is no folder on ice.gov');
  const names = fieldsOf(countyNames, 'countyNames');
  each(Object.keys(names), 'countyNames', isFips, 'is no county code');
  each(Object.values(names), 'countyNames', isText, 'is no plain name');
}

function checkDay(day: unknown, where: string, now: number): void {
  need(isDate(day), where, 'is no date');
  // A day more: it may be tomorrow where the list is made.
  const tomorrow = new Date(now + MILLISECONDS_PER_DAY).toISOString();
  need((day as string) <= tomorrow, where, 'is in the future');
}

function checkTables(feed: Fields): void {
  const table = fieldsOf(feed['agencies'], 'agencies');
  const state = each<string>(table['state'], 'agencies.state', isIn(states.keys()), 'is no state');
  const column = <T>(name: string, rule: Rule, fault: string) =>
    each<T>(table[name], `agencies.${name}`, rule, fault, state.length);
  need(state.length > 0, 'agencies', 'has no agency');
  const name = column<string>('name', isText, 'is no plain name');
  column('level', isIn(LEVELS), 'is no level');
  const counties = column<string[]>('counties', isCounties, 'is no list of county codes');
  const held = column<number>('agreements', isHeld, 'is no count from 1 to 3');
  const agencies = new Set(name.map((one, at) => `${state[at]}|${one}`));
  need(agencies.size === state.length, 'agencies.name', 'has an agency twice');
  checkStates(state, counties);
  const model = checkAgreements(feed, sum(held));
  checkOrder(held, model);
  checkTotals(fieldsOf(feed['totals'], 'totals'), state, model);
}

/** A county code begins with its state's. */
function checkStates(state: readonly string[], counties: readonly (readonly string[])[]): void {
  const wrong = counties.findIndex((codes, at) => {
    const {fips} = states.get(state[at]!)!;
    return codes.some(code => !code.startsWith(fips));
  });
  need(wrong < 0, `agencies.counties, item ${wrong}`, 'is of another state');
}

function checkAgreements({agreements, asOf}: Fields, count: number): readonly Model[] {
  const table = fieldsOf(agreements, 'agreements');
  const column = <T>(name: string, rule: Rule, fault: string) =>
    each<T>(table[name], `agreements.${name}`, rule, fault, count);
  const isSigned: Rule = value =>
    value === null || (isDate(value) && value >= FIRST_DATE && value <= (asOf as string));
  column('signed', isSigned, 'is no date between 2002 and that of the list');
  column('document', isAddress, 'is no address on ice.gov');
  column('addendum', isAddress, 'is no address on ice.gov');
  return column<Model>('model', isIn(MODELS), 'is no model');
}

/** An agency has a model once, the weakest first. */
function checkOrder(held: readonly number[], model: readonly Model[]): void {
  let first = 0;
  for (const count of held) {
    for (let at = first + 1; at < first + count; at++) {
      const rises = MODELS.indexOf(model[at]!) > MODELS.indexOf(model[at - 1]!);
      need(rises, `agreements.model, item ${at}`, 'is there twice, or out of order');
    }
    first += count;
  }
}

function checkTotals(totals: Fields, state: readonly string[], model: readonly Model[]): void {
  const byModel = fieldsOf(totals['byModel'], 'totals.byModel');
  const places = [...new Set(state)];
  const territories = places.filter(code => states.get(code)!.territory).length;
  const check = (given: unknown, name: string, counted: number) =>
    need(given === counted, `totals.${name}`, `is not the ${counted} of the tables`);
  check(totals['agreements'], 'agreements', model.length);
  check(totals['agencies'], 'agencies', state.length);
  check(totals['states'], 'states', places.length - territories);
  check(totals['territories'], 'territories', territories);
  for (const one of MODELS) {
    check(byModel[one], `byModel.${one}`, model.filter(own => own === one).length);
  }
}

function checkPending(value: unknown, now: number): void {
  if (value === null) return;
  const {asOf, list} = fieldsOf(value, 'pending');
  checkDay(asOf, 'pending.asOf', now);
  checkRows(list, 'pending.list', {level: isIn(LEVELS), counties: isCounties});
}

function checkChanges({changes: value, asOf}: Fields): void {
  if (value === null) return;
  const changes = fieldsOf(value, 'changes');
  const {since} = changes;
  const rows = (name: string, rules: Readonly<Record<string, Rule>> = {}) =>
    checkRows(changes[name], `changes.${name}`, rules);
  need(isDate(since), 'changes.since', 'is no date');
  need((since as string) <= (asOf as string), 'changes.since', 'is after the list');
  need(isCount(changes['documentsPosted']), 'changes.documentsPosted', 'is no count');
  rows('joined');
  rows('left');
  rows('renamed', {from: isText});
  rows('modelChanged', {from: isIn(MODELS)});
}

/** Rows of the short tables: each is about one agreement. */
function checkRows(value: unknown, where: string, rules: Readonly<Record<string, Rule>>): void {
  const rows = each(value, where, isObject, 'is no row').map(row => fieldsOf(row, where));
  const all = {state: isIn(states.keys()), agency: isText, model: isIn(MODELS), ...rules};
  for (const [name, rule] of Object.entries(all)) {
    each(
      rows.map(row => row[name]),
      `${where}.${name}`,
      rule,
      'is not an accepted value',
    );
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
