import type {Changes} from './changes.ts';
import type {Agency, Dataset, Level, Model, Pending} from './model.ts';
import type {Documents, DocumentsOf} from './documents.ts';
import {summarize} from './summarize.ts';
import {namesFromAgencies} from './unpack.ts';

/**
 * One of ICE's lists as a file that anybody may publish and read: `agreements-v1.json`. What every
 * field means stands in `data/schema/agreements-v1.json`. The two long tables are columns of equal
 * length: a third of the size of rows, and what a data frame is made from.
 */
export interface Feed {
  readonly format: typeof FEED_FORMAT;
  readonly version: typeof FEED_VERSION;
  readonly asOf: string;
  readonly sheet: string;
  readonly source: string;
  readonly documentBase: string;
  readonly totals: FeedTotals;
  readonly agencies: AgencyColumns;
  readonly agreements: AgreementColumns;
  readonly countyNames: Readonly<Record<string, string>>;
  readonly pending: {readonly asOf: string; readonly list: readonly Pending[]} | null;
  readonly changes: Changes | null;
}

/** What the tables come to: a reader can tell by them that nothing was lost on the way. */
export interface FeedTotals {
  readonly agreements: number;
  readonly agencies: number;
  readonly states: number;
  readonly territories: number;
  readonly byModel: Readonly<Record<Model, number>>;
}

/** A row per agency. */
export interface AgencyColumns {
  readonly state: readonly string[];
  readonly name: readonly string[];
  readonly level: readonly Level[];
  readonly counties: readonly (readonly string[])[];
  /** How many rows of `agreements` are this agency's: they stand in the order of the agencies. */
  readonly agreements: readonly number[];
}

/** A row per agreement. */
export interface AgreementColumns {
  readonly model: readonly Model[];
  readonly signed: readonly (string | null)[];
  /** An address, absolute or relative to `documentBase`. */
  readonly document: readonly (string | null)[];
  readonly addendum: readonly (string | null)[];
}

export const FEED_FORMAT = 'eyes-on-ice-agreements';
export const FEED_VERSION = 1;

/** Makes a list that was checked ready to be shown. */
export function datasetOf(feed: Feed): Dataset {
  const {asOf, sheet, pending, changes} = feed;
  const agencies = agenciesOf(feed);
  let names: ReadonlyMap<string, string> | undefined;
  let documents: DocumentsOf | undefined;
  return {
    asOf,
    sheet,
    states: summarize(agencies),
    agencies: () => agencies,
    countyNames: () => (names ??= countyNamesOf(feed, agencies)),
    pending,
    changes,
    documents: (agency, model) => (documents ??= documentsOf(feed, agencies))(agency, model),
  };
}

function agenciesOf({agencies, agreements: {model, signed}}: Feed): Agency[] {
  let first = 0;
  return agencies.name.map((name, at) => {
    const [from, to] = [first, (first += agencies.agreements[at]!)];
    return {
      name,
      state: agencies.state[at]!,
      level: agencies.level[at]!,
      counties: agencies.counties[at]!,
      agreements: model.slice(from, to).map((own, n) => ({model: own, signed: signed[from + n]!})),
    };
  });
}

/** The file names the counties that no agency's own name begins with. */
function countyNamesOf({countyNames}: Feed, agencies: readonly Agency[]) {
  const names = namesFromAgencies(agencies);
  for (const code of names.keys()) {
    if (Object.hasOwn(countyNames, code)) names.set(code, countyNames[code]!);
  }
  return names;
}

function documentsOf({agreements, documentBase}: Feed, agencies: readonly Agency[]): DocumentsOf {
  const rows = new Map<Agency, number>();
  let first = 0;
  for (const agency of agencies) {
    rows.set(agency, first);
    first += agency.agreements.length;
  }
  const addressOf = (cell: string | null | undefined) =>
    cell ? new URL(cell, documentBase).href : null;
  return (agency, model): Documents => {
    const at = (rows.get(agency) ?? NaN) + agency.agreements.findIndex(own => own.model === model);
    return {
      document: addressOf(agreements.document[at]),
      addendum: addressOf(agreements.addendum[at]),
    };
  };
}
