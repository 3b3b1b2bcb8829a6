import {summarize} from '../data/summarize.ts';
import {namesFromAgencies} from '../data/unpack.ts';
import type {Feed} from './feed.ts';
import type {
  Agency,
  ChangeCounts,
  ChangeDetails,
  Dataset,
  Documents,
  DocumentsOf,
} from '../data/model.ts';

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
    changeCounts: changes && countsOf(changes),
    changeDetails: changes,
    documents: (agency, model) => (documents ??= documentsOf(feed, agencies))(agency, model),
  };
}

function countsOf({since, joined, left}: ChangeDetails): ChangeCounts {
  return {since, joined: joined.length, left: left.length};
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
function countyNamesOf(
  {countyNames}: Feed,
  agencies: readonly Agency[],
): ReadonlyMap<string, string> {
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
