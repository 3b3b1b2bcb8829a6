import {FEED_FORMAT, FEED_VERSION, type Feed} from '../../src/feed/feed.ts';
import {states} from '../../src/data/states.ts';
import {dayFromList} from './built-in-figures.ts';

/** A feed that may be changed at will before it is sent. */
export type LooseFeed = {-readonly [Key in keyof Feed]: Loose<Feed[Key]>};
type Loose<Value> = Value extends readonly (infer Item)[]
  ? Loose<Item>[]
  : Value extends object
    ? {-readonly [Key in keyof Value]: Loose<Value[Key]>}
    : Value;

/** Four agreements of three agencies in two states, on a list of 20 November 2026. */
export function smallFeed(): LooseFeed {
  return {
    format: FEED_FORMAT,
    version: FEED_VERSION,
    asOf: '2026-11-20',
    sheet: 'ParticipatingAgencies11202026am.xlsx',
    source: 'https://www.ice.gov/identify-and-arrest/287g',
    documentBase: 'https://www.ice.gov/doclib/287gMOA/',
    totals: {
      agreements: 4,
      agencies: 3,
      states: 2,
      territories: 0,
      byModel: {'warrant-service': 1, 'jail-enforcement': 0, 'task-force': 3},
    },
    agencies: {
      state: ['FL', 'FL', 'TX'],
      name: ["Collier County Sheriff's Office", 'Naples Police Department', 'Katy Constables'],
      level: ['county', 'municipal', 'constable-district'],
      counties: [['12021'], ['12021'], ['48201']],
      agreements: [2, 1, 1],
    },
    agreements: {
      model: ['warrant-service', 'task-force', 'task-force', 'task-force'],
      signed: ['2025-03-03', '2025-03-04', null, '2026-11-19'],
      document: ['Collier_WSO.pdf', 'Collier_TFM.pdf', null, 'https://www.ice.gov/doclib/Katy.pdf'],
      addendum: [null, 'Collier_Addendum.pdf', null, null],
    },
    countyNames: {'48201': 'Harris'},
    pending: {
      asOf: '2026-11-19',
      list: [
        {
          state: 'AR',
          agency: "Franklin County Sheriff's Office",
          level: 'county',
          counties: ['05047'],
          model: 'task-force',
        },
      ],
    },
    changes: {
      since: '2026-11-12',
      joined: [{state: 'TX', agency: 'Katy Constables', model: 'task-force'}],
      left: [],
      renamed: [],
      modelChanged: [],
      documentsPosted: 1,
    },
  };
}

/** The small feed, of another day; its changes are since eight days before. */
export function datedFeed(asOf: string): LooseFeed {
  const before = (days: number) =>
    new Date(Date.parse(asOf) - days * 86_400_000).toISOString().slice(0, 10);
  return changed(feed => {
    feed.asOf = asOf;
    feed.agreements.signed[3] = before(1);
    feed.pending!.asOf = before(1);
    feed.changes!.since = before(8);
  });
}

/** The small feed, a day newer than the list that is built in, whichever that is. */
export const newerFeed = () => datedFeed(dayFromList(1));

/** A feed of many agencies, as many in each of the 50 states, each with one agreement. */
export function largeFeed(agencies: number, asOf = dayFromList(1)): LooseFeed {
  const feed = datedFeed(asOf);
  const all = [...states.values()].filter(({code, territory}) => !territory && code !== 'DC');
  const stateOf = (at: number) => all[Math.floor((at * all.length) / agencies)]!;
  const many = <Value>(value: (at: number) => Value) =>
    Array.from({length: agencies}, (_, at) => value(at));
  feed.agencies = {
    state: many(at => stateOf(at).code),
    name: many(at => `Precinct ${at} Constable Office`),
    level: many(() => 'constable-district'),
    counties: many(at => [`${stateOf(at).fips}001`]),
    agreements: many(() => 1),
  };
  feed.agreements = {
    model: many(() => 'task-force'),
    signed: many(at => `2025-${String(1 + (at % 12)).padStart(2, '0')}-03`),
    document: many(at => `Precinct${at}_TFM.pdf`),
    addendum: many(() => null),
  };
  feed.totals = {
    agreements: agencies,
    agencies,
    states: all.length,
    territories: 0,
    byModel: {'warrant-service': 0, 'jail-enforcement': 0, 'task-force': agencies},
  };
  return feed;
}

/** The small feed with one thing changed. */
export function changed(change: (feed: LooseFeed) => void): LooseFeed {
  const feed = smallFeed();
  change(feed);
  return feed;
}

/** A list that must be refused: what is wrong with it, and where the reader is to find it. */
export interface BadFeed {
  readonly what: string;
  readonly text: string;
  /** Kind of the problem, and what its detail says. */
  readonly kind: string;
  readonly detail: RegExp;
  /** False where only code can tell: the schema has no word for it. */
  readonly schemaTells: boolean;
}

function bad(
  what: string,
  detail: RegExp,
  change: (feed: LooseFeed) => unknown,
  {schemaTells = true, kind = 'content'} = {},
): BadFeed {
  const feed = smallFeed();
  change(feed);
  return {what, text: JSON.stringify(feed), kind, detail, schemaTells};
}

/** Puts a value where its type would not have it. */
const put = (target: object, key: string | number, value: unknown): unknown =>
  Reflect.set(target, key, value);

const NO_AGENCIES = {state: [], name: [], level: [], counties: [], agreements: []};
const CODE_ONLY = {schemaTells: false};

/** One list for each thing that can be wrong in it. */
export const BAD_FEEDS: readonly BadFeed[] = [
  bad('another version', /version 2/, feed => put(feed, 'version', 2), {kind: 'version'}),
  bad('no list at all', /^$/, feed => put(feed, 'format', 'rss'), {kind: 'not-a-list'}),
  bad('a number for a date', /asOf/, feed => put(feed, 'asOf', 20261120)),
  bad('a day that does not exist', /asOf/, feed => put(feed, 'asOf', '2026-02-30'), CODE_ONLY),
  bad('a date in the future', /future/, feed => put(feed, 'asOf', '2031-01-01'), CODE_ONLY),
  bad('an object for a column', /agencies\.name/, feed => put(feed.agencies, 'name', {})),
  bad('no table', /agreements is missing/, feed => put(feed, 'agreements', null)),
  bad('an unknown state', /agencies\.state, item 1/, feed => put(feed.agencies.state, 1, 'ZZ')),
  bad('an unknown level', /agencies\.level/, feed => put(feed.agencies.level, 0, 'galaxy')),
  bad('an unknown model', /agreements\.model/, feed => put(feed.agreements.model, 0, 'x')),
  bad(
    'a county of another state',
    /of another state/,
    feed => put(feed.agencies.counties, 0, ['48201']),
    CODE_ONLY,
  ),
  bad('a county that is no code', /agencies\.counties/, feed =>
    put(feed.agencies.counties, 0, ['1']),
  ),
  bad('a negative count', /agencies\.agreements/, feed => put(feed.agencies.agreements, 2, -1)),
  bad('a negative total', /totals\.agreements/, feed => put(feed.totals, 'agreements', -4)),
  bad(
    'a total that is not the sum',
    /totals\.agencies/,
    feed => put(feed.totals, 'agencies', 4),
    CODE_ONLY,
  ),
  bad(
    'no agency at all',
    /agencies has no agency/,
    feed => put(feed, 'agencies', NO_AGENCIES),
    CODE_ONLY,
  ),
  bad('columns of unequal length', /agencies\.level/, feed => feed.agencies.level.pop(), CODE_ONLY),
  bad(
    'an agency that is there twice',
    /twice/,
    feed => {
      put(feed.agencies.name, 1, feed.agencies.name[0]);
    },
    CODE_ONLY,
  ),
  bad(
    'a model that an agency has twice',
    /twice/,
    feed => put(feed.agreements.model, 0, 'task-force'),
    CODE_ONLY,
  ),
  bad(
    'a signature after the list',
    /signed, item 3/,
    feed => put(feed.agreements.signed, 3, '2026-11-21'),
    CODE_ONLY,
  ),
  bad(
    'a signature before the programme',
    /signed, item 0/,
    feed => put(feed.agreements.signed, 0, '1925-03-03'),
    CODE_ONLY,
  ),
  bad('markup in a name', /agencies\.name, item 0/, feed =>
    put(feed.agencies.name, 0, '<img src=x onerror=alert(1)>'),
  ),
  bad('a name that turns the text around', /agencies\.name/, feed =>
    put(feed.agencies.name, 0, 'Sheriff \u202Eecila'),
  ),
  bad('a name without an end', /agencies\.name/, feed =>
    put(feed.agencies.name, 0, 'x'.repeat(201)),
  ),
  bad('markup in the name of a county', /countyNames/, feed =>
    put(feed.countyNames, '48201', '<b>Harris</b>'),
  ),
  bad('markup in what changed', /changes\.joined\.agency/, feed =>
    put(feed.changes!.joined[0]!, 'agency', '<script>'),
  ),
  bad('markup in the name of the sheet', /sheet/, feed => put(feed, 'sheet', '<script>')),
  bad('a javascript: link', /agreements\.document, item 0/, feed =>
    put(feed.agreements.document, 0, 'javascript:alert(1)'),
  ),
  bad('a link that leaves ice.gov', /agreements\.addendum/, feed =>
    put(feed.agreements.addendum, 1, 'https://ice.gov.example/a.pdf'),
  ),
  bad('a link with no scheme', /agreements\.document/, feed =>
    put(feed.agreements.document, 0, '//evil.example/a.pdf'),
  ),
  bad('a link without encryption', /agreements\.document/, feed =>
    put(feed.agreements.document, 0, 'http://www.ice.gov/a.pdf'),
  ),
  bad('a base elsewhere', /documentBase/, feed =>
    put(feed, 'documentBase', 'https://evil.example/'),
  ),
  bad('a javascript: base', /documentBase/, feed =>
    put(feed, 'documentBase', 'javascript:alert(1)//ice.gov/'),
  ),
  bad('an application of no state', /pending\.list/, feed =>
    put(feed.pending!.list[0]!, 'state', 'ZZ'),
  ),
  bad('a count that is no number', /documentsPosted/, feed =>
    put(feed.changes!, 'documentsPosted', '1'),
  ),
  {
    what: 'a __proto__ key',
    text: JSON.stringify(smallFeed()).replace('"format"', '"__proto__":{"version":1},"format"'),
    kind: 'content',
    detail: /__proto__/,
    schemaTells: false,
  },
  {
    what: 'a __proto__ key in a table',
    text: JSON.stringify(smallFeed()).replace('"agencies":{', '"agencies":{"__proto__":{"x":1},'),
    kind: 'content',
    detail: /__proto__/,
    schemaTells: false,
  },
  {
    what: 'a __proto__ county',
    text: JSON.stringify(smallFeed()).replace('"countyNames":{', '"countyNames":{"__proto__":"x",'),
    kind: 'content',
    detail: /__proto__/,
    schemaTells: false,
  },
];
