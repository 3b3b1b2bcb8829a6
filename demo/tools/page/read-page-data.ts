import {readFileSync} from 'node:fs';
import type {StateLaw} from '../../../src/check/answer/state-law.ts';
import {MODELS, type Model, type State} from '../../../src/data/model.ts';
import type {MonthTotal, PageData} from './view.ts';

/** What is read of `data/release.json`. */
interface Release {
  readonly sheet: string;
  readonly asOf: string;
  readonly agreements: number;
  readonly agencies: number;
  readonly states: number;
  readonly territories: number;
  readonly byModel: Readonly<Record<Model, {readonly agreements: number}>>;
}

/** What is read of `data/history.json`. */
interface History {
  readonly months: readonly {
    readonly asOf: string;
    readonly states: Readonly<Record<string, readonly number[]>>;
  }[];
}

/** Reads from `data/` what the page tells in numbers. */
export function readPageData(folder = new URL('../../../data/', import.meta.url)): PageData {
  const read = <T>(name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as T;
  const release = read<Release>('release.json');
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
    months: monthsUpTo(release, read<History>('history.json')),
    laws: read<StateLaw[]>('state-laws.json'),
    places: read<State[]>('states.json').map(({code}) => code),
  };
}

/** The months before the list, and the list itself as the last. */
function monthsUpTo(release: Release, {months}: History): readonly MonthTotal[] {
  const before = months
    .filter(({asOf}) => asOf < release.asOf)
    .map(({asOf, states}) => ({asOf, agreements: sum(Object.values(states).flat())}));
  return [...before, {asOf: release.asOf, agreements: release.agreements}];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
