import assert from 'node:assert/strict';
import {test} from 'node:test';
import {groupAgencies} from '../../../../data/tools/pack/group-agencies.ts';
import {packDocuments} from '../../../../data/tools/pack/pack-documents.ts';
import {isPossibleYear, repairYear} from '../../../../data/tools/checks/date/impossible-year.ts';
import type {Agreement} from '../../../../src/data/model.ts';
import {checkFeed} from '../../../../src/feed/validate-feed.ts';
import {changed} from '../../../helpers/feeds.ts';
import {readRows} from '../../../helpers/read-rows.ts';

const AGREEMENT: Agreement = {
  id: 'fl-collier-county-sheriffs-office-task-force',
  state: 'FL',
  agency: "Collier County Sheriff's Office",
  level: 'county',
  iceType: 'County',
  counties: ['12021'],
  model: 'task-force',
  signed: null,
  document: null,
  addendum: null,
  repairs: [],
};

test('5025 is repaired to 2025, and the repair shows it', () => {
  const repair = {field: 'signed', from: '5025-07-07', to: '2025-07-07', kind: 'year'};
  assert.deepEqual(repairYear('5025-07-07', '2025-07-08'), repair);
});

test('a possible year is left alone', () => {
  assert.equal(repairYear('2016-03-19', '2026-05-18'), null);
  assert.equal(isPossibleYear('2016-03-19', '2026-05-18'), true);
});

test('a year before the first agreement, of 2002, can’t be; from then on it is packed and fed', () => {
  for (const signed of ['1997-03-01', '2000-01-05', '2001-12-31']) {
    assert.equal(isPossibleYear(signed, '2026-05-18'), false);
    assert.equal(repairYear(signed, '2026-05-18'), null);
  }
  const first = '2002-01-01';
  assert.equal(isPossibleYear(first, '2026-05-18'), true);
  const agreement = {...AGREEMENT, signed: first};
  const {dates} = packDocuments(groupAgencies([agreement]), [agreement]);
  assert.equal(dates, '0');
  const feed = changed(one => (one.agreements.signed[0] = first));
  assert.equal(checkFeed(feed, Date.parse('2026-11-24')).asOf, feed.asOf);
});

test('one odd date does not stop a list: it is left out, told, and to be looked at', async () => {
  const [row] = await readRows([{signed: {date: '2000-01-05'}}]);
  assert.equal(row!.agreement.signed, null);
  const repair = {field: 'signed', from: '2000-01-05', to: 'no date', kind: 'impossible'};
  assert.deepEqual(row!.agreement.repairs, [repair]);
  assert.match(row!.reviewNotes[0]!.message, /date 2000-01-05 can't be true, and is left out/);
});

test('a year that no repair makes possible is not repaired', () => {
  assert.equal(repairYear('2096-07-07', '2026-05-18'), null);
  assert.equal(isPossibleYear('2096-07-07', '2026-05-18'), false);
});
