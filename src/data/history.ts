import {packedHistory} from './history.generated.ts';
import {MODELS, type StateSummary} from './model.ts';
import type {Counted} from './summarize.ts';

/** Month-end lists as columns: what changed from one to the next, since most stays the same. */
export interface PackedHistory {
  /** The first month, `YYYY-MM`; the others follow without a gap. */
  readonly first: string;
  /** The day of each month's list. */
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
  /** Agreements of the whole country per model, in the order of MODELS. */
  readonly totals: readonly number[];
}

const BASE = 36;

let months: readonly Month[] | undefined;

/** All months, the oldest first; unpacked at the first call. */
export function history(): readonly Month[] {
  return (months ??= unpackHistory(packedHistory));
}

/** The last month in which a state had an agreement, or null when it never had one. */
export function lastListed(state: string, all: readonly Month[] = history()): Month | null {
  return all.findLast(({states}) => states.has(state)) ?? null;
}

/** Reads the columns. What each state had in a month is put together when it is asked for. */
export function unpackHistory({first, days, states, series}: PackedHistory): Month[] {
  const dates = days.split(' ');
  const lines = series
    .split('\n')
    .map(line => line.split(';').map(part => unpackSeries(part, dates.length)));
  const codes = states.split(' ');
  return dates.map((day, at) => {
    const month = monthAfter(first, at);
    let summaries: ReadonlyMap<string, StateSummary> | undefined;
    return {
      month,
      asOf: `${month}-${day}`,
      totals: MODELS.map((_, power) => lines.reduce((sum, line) => sum + line[power]![at]!, 0)),
      get states() {
        return (summaries ??= summariesAt(codes, lines, at));
      },
    };
  });
}

function summariesAt(
  codes: readonly string[],
  lines: readonly (readonly number[][])[],
  at: number,
): ReadonlyMap<string, StateSummary> {
  const countsOf = (row: number) => lines[row]!.map(values => values[at]!);
  const sums = codes.map((state, row) => summaryOf(state, countsOf(row)));
  return new Map(sums.filter(({byModel}) => byModel.some(Boolean)).map(one => [one.state, one]));
}

/** The month that lies some months after another. */
export function monthAfter(month: string, steps: number): string {
  const [year, number] = month.split('-').map(Number);
  const index = year! * 12 + number! - 1 + steps;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

function unpackSeries(part: string, length: number): number[] {
  const values: number[] = [];
  let value = 0;
  for (const step of part.split(' ')) {
    const [unchanged, change] = step.includes('.') ? step.split('.') : ['', step];
    for (let n = parseInt(unchanged || '0', BASE); n > 0; n--) values.push(value);
    value += parseInt(change || '0', BASE);
    values.push(value);
  }
  while (values.length < length) values.push(value);
  return values.slice(0, length);
}

function summaryOf(state: string, counts: number[]): StateSummary {
  const byModel = counts as [number, number, number];
  return {state, byModel, agencies: 0, counties: [0, 0, 0, 0]};
}
