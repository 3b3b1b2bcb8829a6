import {lazy} from '../lib/lazy.ts';
import {packedHistory} from './history.generated.ts';
import {MODELS, perModel, type PerModel, type StateSummary} from './model.ts';
import {sumOfModels, type Counted} from './totals.ts';

/** Month-end lists as columns: what changed from one to the next, since most stays the same. */
export interface PackedHistory {
  /** The first month, `YYYY-MM`; the others follow. */
  readonly first: string;
  /** The day of each month's list; empty for a month of which no list is known, which is left out. */
  readonly days: string;
  /** USPS codes of the states that ever had an agreement. */
  readonly states: string;
  /**
   * A line per state, a part per model between semicolons, each a run of steps: `12.3` is twelve
   * months without a change, then three more; all numbers in base 36.
   */
  readonly series: string;
}

/** The agreements on ICE's last list of one month. Agencies and counties are not known. */
export interface Month extends Counted {
  /** `YYYY-MM` */
  readonly month: string;
  /** ISO date of the list. */
  readonly asOf: string;
  /** Agreements of the whole country. */
  readonly totals: PerModel<number>;
}

const BASE = 36;

/** All months, the oldest first; unpacked at the first call. */
export const history = lazy((): readonly Month[] => unpackHistory(packedHistory));

/**
 * Reads the columns. What each state had in a month is put together when it is asked for; meanwhile
 * the ten thousand counts take two bytes each.
 */
export function unpackHistory({first, days, states, series}: PackedHistory): Month[] {
  const dates = days.split(' ');
  const codes = states.split(' ');
  const parts = series.split(/[\n;]/);
  const counts = new Uint16Array(parts.length * dates.length);
  parts.forEach((part, row) => readSeries(part, counts, row * dates.length, dates.length));
  /** A row per state and model. */
  const countsAt = (row: number, at: number) => counts[row * dates.length + at]!;
  return dates.flatMap((day, at) => {
    if (!day) return [];
    const month = monthAfter(first, at);
    const totals = perModel((_, power) =>
      codes.reduce((sum, _, state) => sum + countsAt(state * MODELS.length + power, at), 0),
    );
    let summaries: ReadonlyMap<string, StateSummary> | undefined;
    return {
      month,
      asOf: `${month}-${day}`,
      totals,
      get states() {
        return (summaries ??= summariesOf(codes, row => countsAt(row, at)));
      },
    };
  });
}

/**
 * Sums up the states that have an agreement.
 *
 * @param codes USPS codes
 * @param countOf the agreements of a row: a state's models one after another, then the next state's
 */
export function summariesOf(
  codes: readonly string[],
  countOf: (row: number) => number,
): ReadonlyMap<string, StateSummary> {
  const sums = codes.map((state, at) =>
    summaryOf(
      state,
      perModel((_, power) => countOf(at * MODELS.length + power)),
    ),
  );
  return new Map(sums.filter(({byModel}) => sumOfModels(byModel)).map(one => [one.state, one]));
}

/** The month that lies some months after another. */
export function monthAfter(month: string, steps: number): string {
  const [year, number] = month.split('-').map(Number);
  const index = year! * 12 + number! - 1 + steps;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

function readSeries(part: string, counts: Uint16Array, start: number, length: number): void {
  let value = 0;
  let at = start;
  for (const step of part.split(' ')) {
    const [change, unchanged] = step.split('.').reverse();
    at += parseInt(unchanged || '0', BASE);
    value += parseInt(change || '0', BASE);
    counts.fill(value, at++, start + length);
  }
}

function summaryOf(state: string, byModel: PerModel<number>): StateSummary {
  return {state, byModel, agencies: 0, counties: {all: 0, ...perModel(() => 0)}};
}
