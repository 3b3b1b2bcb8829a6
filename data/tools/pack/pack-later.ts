import type {PackedArchive, PackedLater} from '../../../src/data/later-months.ts';
import {MODELS} from '../../../src/data/model.ts';
import type {Archive, LaterDate} from '../data-files/later-counts.ts';

const BASE = 36;

/** Packs counts of lists into columns: what a state has on the first, then what changes from one to the next. */
export function packLater(dates: readonly LaterDate[]): PackedLater {
  const states = [...new Set(dates.flatMap(one => Object.keys(one.states)))].sort();
  const line = (state: string): string =>
    MODELS.map((_, power) => packSteps(dates.map(one => one.states[state]?.[power] ?? 0))).join(
      ';',
    );
  return {
    dates: dates.map(({asOf}) => asOf).join(' '),
    archives: dates.map(({archives: [first, ...more]}) => [
      packArchive(first),
      ...more.map(packArchive),
    ]),
    states: states.join(' '),
    series: states.map(line).join('\n'),
  };
}

function packArchive({name, url}: Archive): PackedArchive {
  return [name, url];
}

/** Writes the differences between values; none at the end are left out. */
function packSteps(values: readonly number[]): string {
  const steps = values.map((value, at) => value - (values[at - 1] ?? 0));
  const length = steps.findLastIndex(step => step !== 0) + 1;
  return steps
    .slice(0, length)
    .map(step => step.toString(BASE))
    .join(' ');
}
