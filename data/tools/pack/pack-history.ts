import {monthAfter, type PackedHistory} from '../../../src/data/history.ts';
import {MODELS} from '../../../src/data/model.ts';
import type {HistoryFile, HistoryMonth} from '../data-files/history.ts';

const BASE = 36;

/** Packs the month-end lists into columns of changes. A month without a list has no day, and no change. */
export function packHistory(file: HistoryFile): PackedHistory {
  const months = withoutGaps(file.months);
  const states = [...new Set(months.flatMap(one => Object.keys(one.states)))].sort();
  const line = (state: string): string =>
    MODELS.map((_, power) => packSeries(months.map(one => one.states[state]?.[power] ?? 0))).join(
      ';',
    );
  return {
    first: months[0]!.month,
    days: months.map(({month, asOf}) => (asOf.startsWith(month) ? asOf.slice(8) : '')).join(' '),
    states: states.join(' '),
    series: states.map(line).join('\n'),
  };
}

/** Puts the counts of the month before into the place of each month that has no list. */
function withoutGaps(months: readonly HistoryMonth[]): readonly HistoryMonth[] {
  return months.flatMap((one, at) => {
    const all = [one];
    const next = months[at + 1]?.month ?? '';
    for (let month = monthAfter(one.month, 1); month < next; month = monthAfter(month, 1)) {
      all.push({...one, month});
    }
    return all;
  });
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
