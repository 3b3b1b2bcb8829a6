import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Agency} from '../../../src/data/model.ts';
import {
  agreementRows,
  nextAgreementOrder,
  sortAgreements,
  type AgreementColumn,
} from '../../../src/map/table/agreement-rows.ts';

const NAMES = new Map([
  ['48001', 'Anderson'],
  ['48037', 'Bowie'],
]);

const AGENCIES: readonly Agency[] = [
  {
    name: 'Bowie',
    state: 'TX',
    level: 'county',
    counties: ['48037'],
    agreements: [
      {model: 'warrant-service', signed: '2025-01-01'},
      {model: 'task-force', signed: null},
    ],
  },
  {
    name: 'Anderson',
    state: 'TX',
    level: 'county',
    counties: ['48001'],
    agreements: [{model: 'task-force', signed: '2026-01-01'}],
  },
  {
    name: 'State',
    state: 'TX',
    level: 'state',
    counties: [],
    agreements: [{model: 'jail-enforcement', signed: '2024-01-01'}],
  },
];

const sorted = (column: AgreementColumn, ascending: boolean) =>
  sortAgreements(agreementRows(AGENCIES), {column, ascending}, NAMES)
    .map(({agency, agreement}) => `${agency.name[0]}${agreement.model[0]}`)
    .join(' ');

test('a row is an agreement, of one agency the strongest first', () => {
  const rows = agreementRows(AGENCIES).map(({agreement}) => agreement.model);
  assert.deepEqual(rows, ['task-force', 'warrant-service', 'task-force', 'jail-enforcement']);
});

const ORDERS: readonly [column: AgreementColumn, ascending: boolean, rows: string][] = [
  ['agency', true, 'At Bt Bw Sj'],
  ['agency', false, 'Sj Bt Bw At'],
  ['county', true, 'At Bt Bw Sj'],
  ['county', false, 'Bt Bw At Sj'],
  ['model', false, 'Bt At Sj Bw'],
  ['model', true, 'Bw Sj Bt At'],
  ['signed', false, 'At Bw Sj Bt'],
  ['signed', true, 'Sj Bw At Bt'],
];

for (const [column, ascending, rows] of ORDERS) {
  test(`sorted by ${column}, ${ascending ? 'upwards' : 'downwards'}; what is not known comes last`, () => {
    assert.equal(sorted(column, ascending), rows);
  });
}

test('names are sorted upwards first, models and dates downwards', () => {
  assert.deepEqual(nextAgreementOrder(null, 'agency'), {column: 'agency', ascending: true});
  assert.deepEqual(nextAgreementOrder(null, 'signed'), {column: 'signed', ascending: false});
  const order = {column: 'signed', ascending: false} as const;
  assert.deepEqual(nextAgreementOrder(order, 'signed'), {column: 'signed', ascending: true});
  assert.deepEqual(nextAgreementOrder(order, 'model'), {column: 'model', ascending: false});
});
