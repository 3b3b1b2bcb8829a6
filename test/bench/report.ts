/** The report: how ours stands to the bars, then to everyone, then the medians themselves. */
import {brotliCompressSync} from 'node:zlib';
import {readFileSync} from 'node:fs';
import {BARS, type Medians} from './bars.ts';
import {COMPETITORS, COUNTY_MAPS, YARDSTICK} from './competitors/list.ts';
import {FIGURES} from './figure-list.ts';
import {median} from './figures.ts';
import {markdownTable} from './markdown-table.ts';
import type {CountyTimes} from './measure/counties.ts';
import type {Measured} from './measure/measure-one.ts';
import type {Alone} from './measure/ours-alone.ts';
import {EXPLANATION} from './explanation.ts';

export interface Results {
  readonly measured: ReadonlyMap<string, readonly Measured[]>;
  readonly alone: {readonly plain: readonly Alone[]; readonly slow: readonly Alone[]};
  readonly counties: ReadonlyMap<
    string,
    {readonly plain: readonly CountyTimes[]; readonly slow: readonly CountyTimes[]}
  >;
  readonly machine: readonly string[];
  readonly runs: number;
  /** ISO date. */
  readonly day: string;
}

export function report({measured, alone, counties, machine, runs, day}: Results): string {
  const medians: Medians = (id, {of}) => {
    const values = (measured.get(id) ?? []).map(of).filter(value => value !== null);
    return values.length > 0 ? median(values) : null;
  };
  const ids = [...measured.keys()];
  return `# Speed: what was measured

Written by \`npm run bench\` on ${day}. Medians of ${runs} rounds, each over all in turn, on

${machine.map(line => `- ${line}`).join('\n')}

Ratios hold between machines better than milliseconds do.

## Against the bars

${barTable(medians)}

## Ours ÷ each

Below 1 ours is less.

${ratioTable(ids, medians)}

## Medians

${medianTable(ids, medians)}

## All counties in one picture

${countyTable(counties)}

## Ours alone

${aloneTable(alone)}

${EXPLANATION}`;
}

function barTable(medians: Medians): string {
  const size = brotliCompressSync(readFileSync('dist/eyes-on-ice.js')).length / 1000;
  const rows = BARS.map(({name, limit, unit = '', of}) => {
    const value = of(medians, size);
    const verdict = value === null ? 'not measured' : value <= limit ? 'met' : '**not met**';
    return [name, `≤ ${limit}${unit}`, value === null ? '–' : `${round(value)}${unit}`, verdict];
  });
  return markdownTable(['bar', 'at most', 'is', ''], rows);
}

function ratioTable(ids: readonly string[], medians: Medians): string {
  const others = ids.filter(id => id !== 'ours' && id !== 'both');
  const compared = FIGURES.filter(({hasRatio = true}) => hasRatio);
  const rows = others.map(id => [
    nameOf(id),
    ...compared.map(figure => ratio(medians('ours', figure), medians(id, figure))),
  ]);
  return markdownTable(['ours ÷', ...compared.map(({name}) => name)], rows);
}

function medianTable(ids: readonly string[], medians: Medians): string {
  const rows = FIGURES.map(figure => [
    figure.unit ? `${figure.name}, ${figure.unit}` : figure.name,
    ...ids.map(id => {
      const value = medians(id, figure);
      return value === null ? '–' : round(value);
    }),
  ]);
  return markdownTable(['', ...ids.map(nameOf)], rows);
}

function aloneTable({plain, slow}: Results['alone']): string {
  const rows: [string, (one: Alone) => number][] = [
    ['keystroke to ranked hits, median', ({keystroke}) => keystroke],
    ['keystroke to ranked hits, 95 of 100', ({keystroke95}) => keystroke95],
    ['click on Texas to its counties painted', ({counties}) => counties],
    ['month step to painted', ({month}) => month],
    ['list of 20,000 agreements to painted', ({feed}) => feed],
  ];
  const cell = (all: readonly Alone[], of: (one: Alone) => number) =>
    all.length > 0 ? round(median(all.map(of))) : '–';
  return markdownTable(
    ['ms', 'processor as it is', '4 × slower'],
    rows.map(([name, of]) => [name, cell(plain, of), cell(slow, of)]),
  );
}

function countyTable(counties: Results['counties']): string {
  const rows: [string, (times: CountyTimes) => number | null][] = [
    ['painted, since the navigation', ({painted}) => painted],
    ['painted, since the click on “By county”', ({clicked}) => clicked],
    ['model switch to painted', ({switches}) => switches.painted],
    ['main thread at work for it', ({switches}) => switches.work],
  ];
  const maps = COUNTY_MAPS.filter(({id}) => counties.has(id));
  const cell = (all: readonly CountyTimes[], of: (times: CountyTimes) => number | null) => {
    const values = all.map(of).filter(value => value !== null);
    return values.length > 0 ? round(median(values)) : '–';
  };
  return markdownTable(
    ['ms; behind the stroke 4 × slower', ...maps.map(({name}) => name)],
    rows.map(([name, of]) => [
      name,
      ...maps.map(({id}) => {
        const {plain, slow} = counties.get(id)!;
        return `${cell(plain, of)} / ${cell(slow, of)}`;
      }),
    ]),
  );
}

function nameOf(id: string): string {
  const {name} = COMPETITORS.find(one => one.id === id)!;
  return id === YARDSTICK ? `**${name}**` : name;
}

function ratio(own: number | null, other: number | null): string {
  return own === null || !other ? '–' : (own / other).toFixed(2);
}

/** Three digits are more than a median can promise. */
function round(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(digits);
}
