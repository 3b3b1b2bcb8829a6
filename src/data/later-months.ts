/**
 * Counts of ICE's lists that are newer than the list in place: by state and model, as public archives
 * counted them. Their agencies are not known, so nothing here is mixed into agencies or their counts.
 */
import {lazy} from '../lib/lazy.ts';
import {summariesOf, type Month} from './history.ts';
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

/** Reads the columns. What each state had on a date is put together when it is asked for. */
export function unpackLater({dates, archives, states, series}: PackedLater): LaterList[] {
  if (!dates) return [];
  const codes = states.split(' ');
  const steps = series.split(/[\n;]/).map(part => part.split(' '));
  let counts: readonly number[] = steps.map(() => 0);
  return dates.split(' ').map((asOf, at) => {
    const now = counts.map((before, row) => before + parseInt(steps[row]![at] || '0', BASE));
    counts = now;
    const all = lazy(() => summariesOf(codes, row => now[row]!));
    return {
      asOf,
      archives: mapAll(archives[at]!, ([name, url]) => ({name, url})),
      totals: perModel((_, power) =>
        codes.reduce((sum, _, state) => sum + now[state * MODELS.length + power]!, 0),
      ),
      get states() {
        return all();
      },
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
  for (const list of lists) {
    const month = list.asOf.slice(0, 7);
    if (month <= asOf.slice(0, 7)) continue;
    byMonth.set(month, {
      month,
      asOf: list.asOf,
      totals: list.totals,
      get states() {
        return list.states;
      },
    });
  }
  return [...byMonth.values()];
}
