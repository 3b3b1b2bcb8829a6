import {DATA} from '../../../data/tools/data-files/data-folder.ts';
import type {HistoryFile} from '../../../data/tools/data-files/history.ts';
import type {Release} from '../../../data/tools/data-files/release.ts';
import {MODELS, type Model} from '../../../src/data/model.ts';
import type {MonthTotal, PageData} from './view.ts';

/** Reads the facts and numbers of the page from `data/`. */
export function readPageData(folder = DATA): PageData {
  const release = folder.read('release.json');
  const {sheet, asOf, agreements, agencies, states, territories} = release;
  const counts = MODELS.map(model => [model, release.byModel[model].agreements]);
  return {
    sheet,
    asOf,
    agreements,
    agencies,
    states,
    territories,
    byModel: Object.fromEntries(counts) as Record<Model, number>,
    months: monthsUpTo(release, folder.read('history.json')),
    laws: folder.read('state-laws.json'),
    places: folder.read('states.json').map(({code}) => code),
  };
}

/** Lists the months before the list, and the list itself as the last. */
function monthsUpTo(release: Release, {months}: HistoryFile): readonly MonthTotal[] {
  const before = months
    .filter(({asOf}) => asOf < release.asOf)
    .map(({asOf, states}) => ({asOf, agreements: sum(Object.values(states).flat())}));
  return [...before, {asOf: release.asOf, agreements: release.agreements}];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
