import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readModelName} from '../../../../data/tools/checks/name/model-name.ts';

for (const [text, model] of [
  ['Task Force Model', 'task-force'],
  ['Task Force Officer ', 'task-force'],
  ['Jail Enforcement Model ', 'jail-enforcement'],
  ['Warrant Service Officer', 'warrant-service'],
  ['Warrant Services Officer', 'warrant-service'],
  ['Warrant Service Office', 'warrant-service'],
  ['Task-Force Model', 'task-force'],
  ['TFM*', 'task-force'],
  ['JEM (2)', 'jail-enforcement'],
  ['ICE 287(g) Task Force Model', 'task-force'],
  ['\u200BWSO\u00A0', 'warrant-service'],
] as const) {
  test(`"${text}" is ${model}`, () => assert.equal(readModelName(text), model));
}

for (const text of [
  'Tribal Task Force Model',
  'Task Force Model (Tribal)',
  'Hybrid Jail Enforcement Model',
  'No Task Force Model',
]) {
  test(`"${text}" is another model, not one of ours`, () =>
    assert.equal(readModelName(text), null));
}

for (const text of ['', '#N/A', 'Tunnel Model', 'Task Force and Jail Enforcement', 'JEM/WSO']) {
  test(`"${text}" is no model`, () => assert.equal(readModelName(text), null));
}
