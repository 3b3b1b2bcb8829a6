import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {DATA} from '../../data/tools/data-files/data-folder.ts';
import {historyModule} from '../../data/tools/pack/module-texts.ts';
import {packHistory} from '../../data/tools/pack/pack-history.ts';
import {history, monthAfter, unpackHistory} from '../../src/data/history.ts';
import {lastListed} from '../../src/data/last-listed.ts';
import {MODELS} from '../../src/data/model.ts';
import {builtIn} from '../../src/data/built-in-list.ts';
import {agreementsOf, totalOf} from '../../src/data/totals.ts';

const root = new URL('../../', import.meta.url);
const file = DATA.read('history.json');

test('every month comes out as it went in', () => {
  const unpacked = unpackHistory(packHistory(file)).map(({month, asOf, states}) => ({
    month,
    asOf,
    states: Object.fromEntries(
      [...states].map(([code, one]) => [code, MODELS.map(model => one.byModel[model])]),
    ),
  }));
  const expected = file.months.map(({month, asOf, states}) => ({month, asOf, states: {...states}}));
  assert.deepEqual(unpacked, expected);
});

test('packing again writes the bytes that are in the project', async () => {
  const committed = await readFile(new URL('src/data/history.generated.ts', root), 'utf8');
  assert.equal(historyModule(packHistory(file)), committed);
});

test('months up to May 2026 follow each other without a gap', () => {
  const months = history().map(({month}) => month);
  assert.equal(months[0], '2021-01');
  months
    .filter(month => month <= '2026-05')
    .forEach((month, at) => assert.equal(month, monthAfter('2021-01', at)));
});

test('a month of which no list is known comes out as none, and the month after it as it went in', () => {
  const months = [
    {month: '2026-07', asOf: '2026-07-14', source: 'An archive', states: {GA: [27, 17, 37]}},
    {month: '2026-09', asOf: '2026-09-30', source: 'An archive', states: {GA: [28, 21, 82]}},
    {month: '2026-12', asOf: '2026-12-04', sheet: 'a.xlsx', states: {GA: [28, 21, 90]}},
  ] as const;
  const unpacked = unpackHistory(packHistory({models: MODELS, months}));
  assert.deepEqual(
    unpacked.map(({month, asOf, states}) => [month, asOf, states.get('GA')?.byModel['task-force']]),
    [
      ['2026-07', '2026-07-14', 37],
      ['2026-09', '2026-09-30', 82],
      ['2026-12', '2026-12-04', 90],
    ],
  );
});

test('departures show: Maryland had 8 in January 2026, 3 in February and none in May', () => {
  const maryland = (month: string) =>
    agreementsOf(
      history()
        .find(one => one.month === month)!
        .states.get('MD'),
      'all',
    );
  assert.deepEqual(['2026-01', '2026-02', '2026-05'].map(maryland), [8, 3, 0]);
  const upToMay = history().filter(({month}) => month <= '2026-05');
  assert.equal(lastListed('MD', upToMay)?.month, '2026-04');
  assert.equal(lastListed('CA', upToMay), null);
});

test('the newest month is the list that is built in, or months before it are not held', () => {
  const list = builtIn();
  const newest = history().at(-1)!;
  if (newest.asOf !== list.asOf) assert.ok(monthAfter(newest.month, 1) < list.asOf.slice(0, 7));
  else assert.equal(totalOf(newest, 'all'), totalOf(list, 'all'));
});
