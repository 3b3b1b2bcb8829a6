import type {PackedHistory} from '../../../src/data/history.ts';

/** `data/history.json`. */
export interface HistoryFile {
  readonly months: readonly {
    readonly month: string;
    readonly asOf: string;
    readonly states: Readonly<Record<string, readonly number[]>>;
  }[];
}

const BASE = 36;

/** Packs the month-end lists into columns of what changed. */
export function packHistory({months}: HistoryFile): PackedHistory {
  const states = [...new Set(months.flatMap(one => Object.keys(one.states)))].sort();
  const line = (state: string): string =>
    [0, 1, 2]
      .map(power => packSeries(months.map(one => one.states[state]?.[power] ?? 0)))
      .join(';');
  return {
    first: months[0]!.month,
    days: months.map(({asOf}) => asOf.slice(8)).join(' '),
    states: states.join(' '),
    series: states.map(line).join('\n'),
  };
}

function packSeries(values: readonly number[]): string {
  const steps: string[] = [];
  let before = 0;
  let unchanged = 0;
  for (const value of values) {
    if (value === before) unchanged++;
    else {
      steps.push(
        (unchanged ? `${unchanged.toString(BASE)}.` : '') + (value - before).toString(BASE),
      );
      unchanged = 0;
    }
    before = value;
  }
  return steps.join(' ');
}
