import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {StateSummary} from '../../../src/data/model.ts';
import {measureOf} from '../../../src/data/measures.ts';
import {choropleth, countPlaces, placesWith} from '../../../src/map/choropleth/choropleth.ts';
import {summaryOf} from '../summaries.ts';

const summary = (...parts: Parameters<typeof summaryOf>): [string, StateSummary] => [
  parts[0],
  summaryOf(...parts),
];

const counted = {
  states: new Map([
    summary('TX', [141, 52, 194], 350, [200, 120, 40, 90]),
    summary('CO', [0, 1, 0], 1, [1, 0, 1, 0]),
    summary('GU', [0, 1, 0], 1),
    summary('DE', [0, 0, 2], 2),
  ]),
};

test('a count stands in the class whose range holds it, and none is a class of its own', () => {
  const map = choropleth(counted, 'agreements', 'all');
  assert.equal(map.classIndex('TX'), 6);
  assert.equal(map.classIndex('CO'), 1);
  assert.equal(map.classIndex('CA'), 0);
  assert.equal(map.value('CA'), null);
});

test('classes stay put when the model changes', () => {
  const all = choropleth(counted, 'agreements', 'all').classes;
  const jail = choropleth(counted, 'agreements', 'jail-enforcement').classes;
  assert.deepEqual(
    all.map(({from}) => from),
    jail.map(({from}) => from),
  );
  assert.equal(choropleth(counted, 'agreements', 'jail-enforcement').classIndex('TX'), 4);
});

test('every state and territory is in exactly one class, counted apart', () => {
  const {classes} = choropleth(counted, 'agreements', 'all');
  const members = classes.flatMap(one => one.members);
  assert.equal(new Set(members).size, 56);
  assert.equal(members.length, 56);
  assert.deepEqual(classes[1]!.places, {states: 2, territories: 1});
});

test('each measure says what it promises', () => {
  const texas = counted.states.get('TX');
  assert.equal(measureOf(texas, 'agreements', 'warrant-service'), 141);
  assert.equal(measureOf(texas, 'agencies', 'all'), 350);
  assert.equal(measureOf(texas, 'per-million', 'all')!.toFixed(2), (387 / 29.145505).toFixed(2));
  assert.equal(measureOf(texas, 'county-share', 'task-force'), 90 / 254);
  assert.equal(measureOf(texas, 'strongest', 'all'), 3);
  assert.equal(measureOf(counted.states.get('CO'), 'strongest', 'all'), 2);
});

test('a state where only towns signed has a share of zero, not "no agreement"', () => {
  const map = choropleth(counted, 'county-share', 'all');
  assert.equal(map.value('DE'), 0);
  assert.equal(map.classIndex('DE'), 1);
});

test('states and territories are counted apart', () => {
  assert.deepEqual(countPlaces(['TX', 'GU', 'DC']), {states: 2, territories: 1});
  assert.deepEqual(placesWith(counted, 'jail-enforcement'), {states: 2, territories: 1});
  assert.deepEqual(placesWith(counted, 'task-force'), {states: 2, territories: 0});
});
