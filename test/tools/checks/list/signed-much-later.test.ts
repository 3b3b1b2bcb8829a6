import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findMuchLater} from '../../../../data/tools/checks/list/signed-much-later.ts';
import type {MadeRow} from '../../../helpers/make-list.ts';
import {manyRows} from '../../../helpers/make-list.ts';
import {readRows} from '../../../helpers/read-rows.ts';

const read = async (rows: readonly MadeRow[]) =>
  (await readRows(rows)).map(({agreement}) => agreement);

const waiting = await read(manyRows(4));
const signedOn = (...days: readonly string[]) =>
  read(days.map((date, at) => ({...manyRows(4)[at]!, signed: {date}})));

test('applicants who signed a year after their list are told, the first with its date', async () => {
  const agreements = await signedOn('2026-02-20', '2026-01-30', '2025-03-03');
  const {later, signed, first} = findMuchLater(waiting, agreements, '2025-02-09')!;
  assert.deepEqual([later, signed, first.signed], [2, 3, '2026-01-30']);
});

test('applicants who mostly signed within months, and those who never did, tell nothing', async () => {
  const agreements = await signedOn('2026-02-20', '2025-03-30', '2025-11-03');
  assert.equal(findMuchLater(waiting, agreements, '2025-02-09'), null);
  assert.equal(findMuchLater(waiting, [], '2025-02-09'), null);
});

test('the model applied for counts before others, and a date that is repaired not at all', async () => {
  const [row] = manyRows(1);
  const jail = {...row, model: 'Jail Enforcement Model', signed: {date: '2025-03-03'}};
  const both = await read([jail, {...row, signed: {date: '2026-02-20'}}]);
  assert.equal(findMuchLater(waiting, both, '2025-02-09')!.first.model, 'warrant-service');
  assert.equal(findMuchLater(waiting, both.slice(0, 1), '2025-02-09'), null);
  const other = await read([{...jail, signed: {date: '2026-02-20'}}]);
  assert.equal(findMuchLater(waiting, other, '2025-02-09')!.later, 1);
  assert.equal(
    findMuchLater(waiting, await read([{...row, signed: '02/202026'}]), '2025-02-09'),
    null,
  );
});
