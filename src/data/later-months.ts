/**
 * Counts of ICE's lists that are newer than the list in place: by state and model, as public archives
 * counted them. Their agencies are not known, so nothing here is mixed into agencies or their counts.
 */
import {lazy} from '../lib/lazy.ts';
import type {Month} from './history.ts';
import {packedLater} from './later.generated.ts';
import {MODELS, perModel, type PerModel, type StateSummary} from './model.ts';

/** An archive as it is packed. */
export type PackedArchive = readonly [name: string, url: string];

/** Counts by date as columns, as they are packed. */
export interface PackedLater {
  /** ISO dates, the oldest first. */
  readonly dates: string;
  /** By date: each archive's name and address. */
  readonly archives: readonly (readonly [PackedArchive, ...PackedArchive[]])[];
  /** USPS codes. */
  readonly states: string;
  /**
   * A line per state, a part per model between semicolons: the count on the first date, then the change
   * to each of the others, in base 36; nothing where there is no more.
   */
  readonly series: string;
}

/** Public archive that counted a list of ICE's. */
export interface Archive {
  readonly name: string;
  readonly url: string;
}

/** Agreements on a newer list by state and model. Agencies and counties are not known. */
export interface LaterList {
  /** ISO date of ICE's list. */
  readonly asOf: string;
  /** Archives that counted it, that of the states' counts first. */
  readonly archives: readonly [Archive, ...Archive[]];
  /** Agreements of the whole country. */
  readonly totals: PerModel<number>;
  readonly states: ReadonlyMap<string, StateSummary>;
}

const BASE = 36;

/** All lists of which only counts are known, the oldest first; unpacked at the first call. */
export const laterLists = lazy((): readonly LaterList[] => unpackLater(packedLater));

/** Reads the columns. */
export function unpackLater({dates, archives, states, series}: PackedLater): LaterList[] {
  if (!dates) return [];
  const codes = states.split(' ');
  const steps = series.split('\n').map(line => line.split(';').map(part => part.split(' ')));
  const counts = steps.map(models => models.map(() => 0));
  return dates.split(' ').map((asOf, at) => {
    steps.forEach((models, state) =>
      models.forEach((part, power) => {
        counts[state]![power]! += parseInt(part[at] || '0', BASE);
      }),
    );
    const totals = perModel((_, power) => counts.reduce((sum, one) => sum + one[power]!, 0));
    const all = codes.flatMap((state, row) => summaryOf(state, counts[row]!));
    return {
      asOf,
      archives: mapAll(archives[at]!, ([name, url]) => ({name, url})),
      totals,
      states: new Map(all.map(one => [one.state, one])),
    };
  });
}

/** Maps a list that is not empty. */
function mapAll<From, To>(
  [first, ...rest]: readonly [From, ...From[]],
  map: (one: From) => To,
): [To, ...To[]] {
  return [map(first), ...rest.map(map)];
}

/** Sums up a state, unless it has no agreement. */
function summaryOf(state: string, counts: readonly number[]): StateSummary[] {
  const byModel = perModel((_, power) => counts[power]!);
  const counties = {all: 0, ...perModel(() => 0)};
  return MODELS.some(model => byModel[model]) ? [{state, byModel, agencies: 0, counties}] : [];
}

/** The newest list of which only counts are known, or null where none is newer than a date. */
export function newestLater(asOf: string, lists = laterLists()): LaterList | null {
  const last = lists.at(-1);
  return last && last.asOf > asOf ? last : null;
}

/**
 * The months after a list, each by its last date. A month that no newer list is of is left out, and so is
 * the list's own.
 */
export function laterMonths(
  {asOf}: {readonly asOf: string},
  lists = laterLists(),
): readonly Month[] {
  const byMonth = new Map<string, Month>();
  for (const {asOf: date, totals, states} of lists) {
    const month = date.slice(0, 7);
    if (month > asOf.slice(0, 7)) byMonth.set(month, {month, asOf: date, totals, states});
  }
  return [...byMonth.values()];
}
