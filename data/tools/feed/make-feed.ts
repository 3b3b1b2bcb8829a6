import {FEED_FORMAT, FEED_VERSION, type Feed, type FeedTotals} from '../../../src/feed/feed.ts';
import {ICE_PAGE} from '../../../src/addresses.ts';
import {unpackChanges} from '../../../src/data/changes.ts';
import {isTerritory} from '../../../src/data/states.ts';
import {MODELS, type Agency, type Agreement, type Model} from '../../../src/data/model.ts';
import {namesFromAgencies} from '../../../src/data/unpack.ts';
import {agreementId} from '../lib/agreement-id.ts';
import {countyNames} from '../reference/us-atlas.ts';
import type {ChangeLog} from '../data-files/list-diff.ts';
import type {PendingList} from '../data-files/pending-list.ts';
import type {ListVersion} from '../diff/diff-lists.ts';
import {packChanges} from '../pack/pack-changes.ts';
import {groupAgencies} from '../pack/group-agencies.ts';

/** Folder of nearly all of ICE's memoranda: addresses in it are given without it. */
const DOCUMENT_BASE = 'https://www.ice.gov/doclib/287gMOA/';

/** Data that a feed is made from. */
export interface FeedParts {
  readonly list: ListVersion;
  readonly pending: PendingList | null;
  readonly log: ChangeLog;
}

/** Shortens an address to a relative one, where that leads back to the very same address. */
function shorten(address: string | null): string | null {
  if (!address?.startsWith(DOCUMENT_BASE)) return address;
  const short = address.slice(DOCUMENT_BASE.length);
  return new URL(short, DOCUMENT_BASE).href === address ? short : address;
}

function totalsOf(agencies: readonly Agency[]): FeedTotals {
  const places = [...new Set(agencies.map(({state}) => state))];
  const models = agencies.flatMap(({agreements}) => agreements.map(({model}) => model));
  const count = (model: Model) => models.filter(one => one === model).length;
  return {
    agreements: models.length,
    agencies: agencies.length,
    states: places.filter(code => !isTerritory(code)).length,
    territories: places.filter(isTerritory).length,
    byModel: Object.fromEntries(
      MODELS.map(model => [model, count(model)]),
    ) as FeedTotals['byModel'],
  };
}

/** Collects the county names that can't be derived from the name of the county's own agency. */
function oddCountyNames(agencies: readonly Agency[]): Record<string, string> {
  const names = countyNames();
  const odd = [...namesFromAgencies(agencies)].filter(([code, own]) => names.get(code) !== own);
  return Object.fromEntries(odd.map(([code]) => [code, names.get(code)!]));
}

/** Sorts the agreements by their agencies, each agency's in its own order of models. */
function inOrder(agencies: readonly Agency[], agreements: readonly Agreement[]): Agreement[] {
  const byId = new Map(agreements.map(one => [one.id, one]));
  return agencies.flatMap(({state, name, agreements: own}) =>
    own.map(({model}) => byId.get(agreementId(state, name, model))!),
  );
}

/** Makes the feed of a list. */
export function makeFeed({list, pending, log}: FeedParts): Feed {
  const agencies = groupAgencies(list.agreements);
  const agreements = inOrder(agencies, list.agreements);
  const changes = packChanges(log, list.asOf);
  return {
    format: FEED_FORMAT,
    version: FEED_VERSION,
    asOf: list.asOf,
    sheet: list.sheet,
    source: ICE_PAGE,
    documentBase: DOCUMENT_BASE,
    totals: totalsOf(agencies),
    agencies: {
      state: agencies.map(({state}) => state),
      name: agencies.map(({name}) => name),
      level: agencies.map(({level}) => level),
      counties: agencies.map(({counties}) => counties),
      agreements: agencies.map(({agreements: own}) => own.length),
    },
    agreements: {
      model: agreements.map(({model}) => model),
      signed: agreements.map(({signed}) => signed),
      document: agreements.map(({document}) => shorten(document)),
      addendum: agreements.map(({addendum}) => shorten(addendum)),
    },
    countyNames: oddCountyNames(agencies),
    pending: pending && {asOf: pending.asOf, list: pending.list},
    changes: changes && unpackChanges(changes),
  };
}

/** Writes a feed as text: a line per field, and per column in the tables. */
export function feedJson(feed: Feed): string {
  const lines = Object.entries(feed).map(([key, value]) => {
    const isTable = key === 'agencies' || key === 'agreements';
    return `${JSON.stringify(key)}:${isTable ? tableJson(value as object) : JSON.stringify(value)}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

function tableJson(table: object): string {
  const columns = Object.entries(table).map(
    ([key, column]) => `${JSON.stringify(key)}:${JSON.stringify(column)}`,
  );
  return `{\n${columns.join(',\n')}\n}`;
}
