import assert from 'node:assert/strict';
import {test} from 'node:test';
import {history} from '../../../src/data/history.ts';
import {MODELS} from '../../../src/data/model.ts';
import {states} from '../../../src/data/states.ts';
import {builtInSummary} from '../../../src/data/store.ts';
import {agreementsOf} from '../../../src/data/totals.ts';
import {en, es} from '../../../src/i18n/all-messages.ts';
import {classLabel} from '../../../src/map/choropleth/legend.ts';
import {changeChoropleth, changeLine, NO_CHANGE} from '../../../src/map/time/change-choropleth.ts';

const now = builtInSummary();
const before = history().find(({month}) => month === '2025-01')!;
const months = {now, before, since: '2025-01'};

for (const model of ['all', ...MODELS] as const) {
  test(`the change of each state under ${model} is the difference of its agreements`, () => {
    const {value} = changeChoropleth(months, 'agreements', model);
    for (const state of states.keys()) {
      const difference =
        agreementsOf(now.states.get(state), model) - agreementsOf(before.states.get(state), model);
      assert.equal(value(state), difference, state);
    }
  });
}

test('a comparison with itself has no change anywhere', () => {
  const same = changeChoropleth({now, before: now, since: '2026-05'}, 'per-million', 'all');
  assert.deepEqual(
    same.classes.map(({members}) => members.length),
    [0, 0, states.size, 0, 0, 0, 0],
  );
});

test('losses and gains change places when the months do', () => {
  const back = changeChoropleth({now: before, before: now, since: '2026-05'}, 'agreements', 'all');
  const forth = changeChoropleth(months, 'agreements', 'all');
  for (const state of states.keys()) assert.equal(back.value(state), -forth.value(state)! || 0);
  assert.equal(back.classIndex('TX'), 0);
  assert.equal(forth.classIndex('TX'), 6);
});

for (const [measure, labels] of [
  ['agreements', ['≤ −5', '−4 to −1', '0', '+1 to +9', '+10 to +24', '+25 to +74', '+75+']],
  [
    'per-million',
    ['≤ −1', '−0.9 to −0.1', '0', '+0.1 to +1.9', '+2 to +4.9', '+5 to +9.9', '+10+'],
  ],
] as const) {
  test(`the classes of a change of ${measure} say their ranges, and none overlaps`, () => {
    const change = changeChoropleth(months, measure, 'all');
    assert.deepEqual(
      change.classes.map(one => classLabel(one, change, en)),
      labels,
    );
    assert.equal(change.classIndex('CA'), NO_CHANGE);
  });
}

test('a state’s change is told with what it changed from', () => {
  const change = changeChoropleth(months, 'agreements', 'all');
  const [from, to] = [before, now].map(one => agreementsOf(one.states.get('GA'), 'all'));
  assert.equal(
    changeLine(change, 'GA', en),
    `+${to! - from!} since January 2025 (from ${from} to ${to})`,
  );
  assert.match(changeLine(change, 'GA', es), /desde enero de 2025 \(de \d+ a \d+\)/);
});
