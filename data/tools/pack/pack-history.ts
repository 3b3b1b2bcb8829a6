import type {PackedHistory} from '../../../src/data/history.ts';
import {MODELS} from '../../../src/data/model.ts';
import type {HistoryFile} from '../data-files/history.ts';

const BASE = 36;

/** Packs the month-end lists into columns of changes. */
export function packHistory({months}: HistoryFile): PackedHistory {
  const states = [...new Set(months.flatMap(one => Object.keys(one.states)))].sort();
  const line = (state: string): string =>
    MODELS.map((_, power) => packSeries(months.map(one => one.states[state]?.[power] ?? 0))).join(
      ';',
    );
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
