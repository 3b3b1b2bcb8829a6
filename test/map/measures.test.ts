import assert from 'node:assert/strict';
import {test} from 'node:test';
import {MEASURES, measureOf, measureRow, type Measure} from '../../src/data/measures.ts';
import {MODEL_CHOICES} from '../../src/data/vocabulary.ts';
import {en, es} from '../../src/i18n/all-messages.ts';
import {csvRows} from '../../src/map/export/csv-rows.ts';
import {LIGHT} from '../../src/map/export/theme.ts';
import {choropleth} from '../../src/map/choropleth/choropleth.ts';
import {figuresOf} from '../../src/map/figures.ts';
import {classLabel} from '../../src/map/choropleth/legend.ts';
import {viewOf} from './export/views.ts';
import {summaryOf} from './summaries.ts';

/** What each measure says of one state: a measure without a line here is no measure of ours. */
interface Expected {
  /** Of all models, and of the Task Force Model. */
  readonly values: readonly [all: number, taskForce: number];
  /** The legend's words for the class that Texas is in, and for the one above none. */
  readonly labels: readonly [texas: string, first: string];
  /** Its words for the states without an agreement. */
  readonly none: string;
  /** The column's head and Texas's cell in the CSV. */
  readonly column: readonly [head: string, cell: string | number];
  /** The tooltip's line, where there is one. */
  readonly line: string | null;
}

const TEXAS = summaryOf('TX', [141, 52, 194], 350, [200, 120, 40, 90]);

const EXPECTED: Readonly<Record<Measure, Expected>> = {
  agreements: {
    values: [387, 194],
    labels: ['150+', '1–4'],
    none: '0',
    column: ['Agreements', 387],
    line: null,
  },
  agencies: {
    values: [350, 194],
    labels: ['150+', '1–4'],
    none: '0',
    column: ['Agencies', 350],
    line: null,
  },
  'per-million': {
    values: [387 / 29.145505, 194 / 29.145505],
    labels: ['10–14.9', '<1'],
    none: '0',
    column: ['Agreements per million residents', 13.28],
    line: '13.3 per million residents',
  },
  'county-share': {
    values: [200 / 254, 90 / 254],
    labels: ['50–99%', '0%'],
    none: 'None',
    column: ['Share of counties that signed', 0.7874],
    line: '79% of 254 counties signed through the sheriff or county police',
  },
  strongest: {
    values: [3, 3],
    labels: ['Task Force', 'Warrant Service'],
    none: en.noAgreement,
    column: ['Most powerful of all models', 'Task Force Model'],
    line: null,
  },
};

const counted = {states: new Map([['TX', TEXAS]])};

for (const measure of MEASURES) {
  const {values, labels, none, column, line} = EXPECTED[measure];

  test(`${measure}: computed from a state's summary, under all models and under one`, () => {
    const [all, taskForce] = values;
    assert.ok(Math.abs(measureOf(TEXAS, measure, 'all')! - all) < 1e-9);
    assert.ok(Math.abs(measureOf(TEXAS, measure, 'task-force')! - taskForce) < 1e-9);
    assert.equal(measureOf(undefined, measure, 'all'), null);
  });

  test(`${measure}: the legend says its classes in words`, () => {
    const map = choropleth(counted, measure, 'all');
    const label = (classIndex: number) => classLabel(map.classes[classIndex]!, map, en);
    assert.deepEqual([label(map.classIndex('TX')), label(1)], labels);
    assert.equal(label(0), none);
  });

  test(`${measure}: a column of the CSV file`, () => {
    const rows = csvRows(viewOf({counted}));
    const texas = rows.find(([name]) => name === 'Texas')!;
    const at = rows[0]!.indexOf(column[0]);
    assert.deepEqual([rows[0]![at], texas[at]], column);
  });

  test(`${measure}: the tooltip's line`, () => {
    const {value, counties} = figuresOf(counted, 'TX', 'all');
    const write = en.measureLines[measure];
    assert.equal(write ? write(value(measure)!, counties) : null, line);
    assert.equal(measure in es.measureLines, line !== null);
  });

  test(`${measure}: bounds that rise, a colour for each class, a name in both languages`, () => {
    const {bounds} = measureRow(measure);
    assert.deepEqual(
      [...new Set(bounds)].sort((a, b) => a - b),
      [...bounds],
    );
    assert.ok(bounds.length < LIGHT.steps.length);
    for (const {measureNames, columnNames} of [en, es]) {
      assert.ok(measureNames[measure] && columnNames[measure]);
    }
  });
}

test('a month’s list gives values for the measures that are known of it, and for no other', () => {
  const month = {states: new Map([['TX', summaryOf('TX', [3, 0, 1], 0)]])};
  const {value} = figuresOf(month, 'TX', 'all');
  const known = MEASURES.filter(measure => value(measure) !== null);
  assert.deepEqual(
    known,
    MEASURES.filter(measure => measureRow(measure).isMonthly),
  );
});

test('a state without an agreement has no class, under any model', () => {
  for (const measure of MEASURES) {
    for (const model of MODEL_CHOICES) {
      assert.equal(choropleth(counted, measure, model).classIndex('CA'), 0);
    }
  }
});
