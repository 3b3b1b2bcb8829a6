import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {DATA} from '../../data/tools/data-files/data-folder.ts';
import type {LaterDate} from '../../data/tools/data-files/later-counts.ts';
import {laterModule} from '../../data/tools/pack/module-texts.ts';
import {packLater} from '../../data/tools/pack/pack-later.ts';
import {laterMonths, newestLater, unpackLater} from '../../src/data/later-months.ts';
import {MODELS} from '../../src/data/model.ts';
import {totalOf} from '../../src/data/totals.ts';

const file = DATA.read('later-counts.json');

function madeDate(asOf: string, states: LaterDate['states']): LaterDate {
  const archives = [{name: 'An archive', url: 'https://example.org/'}] as const;
  const total = Object.values(states)
    .flat()
    .reduce((sum, count) => sum + count, 0);
  return {asOf, total, archives, states};
}

const MADE = unpackLater(
  packLater([
    madeDate('2026-05-29', {NY: [6, 1, 7]}),
    madeDate('2026-06-09', {NY: [6, 1, 7], VA: [5, 1, 24]}),
    madeDate('2026-09-08', {NY: [0, 1, 0], VA: [3, 0, 21]}),
    madeDate('2026-09-30', {NY: [0, 1, 0], GU: [0, 0, 1]}),
  ]),
);

test('every date comes out as it went in, with its total and who counted it', () => {
  const unpacked = unpackLater(packLater(file.dates)).map(({asOf, archives, states, ...list}) => ({
    asOf,
    total: totalOf({states}, 'all'),
    sum: MODELS.reduce((sum, model) => sum + list.totals[model], 0),
    archives,
    states: Object.fromEntries(
      [...states].map(([code, one]) => [code, MODELS.map(model => one.byModel[model])]),
    ),
  }));
  const expected = file.dates.map(({asOf, total, archives, states}) => ({
    asOf,
    total,
    sum: total,
    archives,
    states: {...states},
  }));
  assert.deepEqual(unpacked, expected);
});

test('packing again writes the bytes that are in the project', async () => {
  const path = new URL('../../src/data/later.generated.ts', import.meta.url);
  assert.equal(laterModule(packLater(file.dates)), await readFile(path, 'utf8'));
});

test('all dates are newer than the list in place', () => {
  const {asOf} = DATA.read('release.json');
  assert.ok(file.dates.every(date => date.asOf > asOf));
});

test('a month is its last date; one without a list is none, and so is the list’s own', () => {
  const months = laterMonths({asOf: '2026-05-18'}, MADE);
  assert.deepEqual(
    months.map(({month, asOf}) => [month, asOf]),
    [
      ['2026-06', '2026-06-09'],
      ['2026-09', '2026-09-30'],
    ],
  );
  assert.equal(months[1]!.totals['task-force'], 1);
  assert.deepEqual([...months[1]!.states.keys()].sort(), ['GU', 'NY']);
});

test('what is not newer than a list is none', () => {
  assert.deepEqual(laterMonths({asOf: '2026-09-30'}, MADE), []);
  assert.equal(newestLater('2026-09-30', MADE), null);
  assert.equal(newestLater('2026-09-29', MADE)?.asOf, '2026-09-30');
  assert.deepEqual(unpackLater(packLater([])), []);
});
