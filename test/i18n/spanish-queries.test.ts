import assert from 'node:assert/strict';
import {test} from 'node:test';
import {es} from '../../src/i18n/all-messages.ts';
import {serviceWith} from '../check/service-with.ts';
import {agency, datasetOf} from '../map/datasets.ts';

const service = await serviceWith(
  datasetOf([
    agency('TX', "Bexar County Sheriff's Office", 'county', ['48029'], 'task-force'),
    agency('FL', 'Tampa Police Department', 'municipal', ['12057'], 'task-force'),
  ]),
);

for (const [code, name] of Object.entries(es.stateNames)) {
  test(`"${name}", as the Spanish elements write it, is found when it is typed`, () => {
    const {place} = service.answer(name);
    assert.deepEqual([place?.kind, place?.state], ['state', code]);
  });
}

const queries: readonly (readonly [query: string, agency: string])[] = [
  ['alguacil del condado de Bexar', "Bexar County Sheriff's Office"],
  ['alguacil de Bexar, Tejas', "Bexar County Sheriff's Office"],
  ['policía de Tampa', 'Tampa Police Department'],
];

for (const [query, name] of queries) {
  test(`"${query}" is understood`, () => {
    const {kind, agencies} = service.answer(query);
    assert.deepEqual([kind, agencies[0]?.name], ['signed', name]);
  });
}
