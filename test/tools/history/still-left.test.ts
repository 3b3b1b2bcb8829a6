import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {LeftRow} from '../../../data/tools/data-files/left-since.ts';
import {DATA} from '../../../data/tools/data-files/data-folder.ts';
import {stillLeft} from '../../../data/tools/history/still-left.ts';
import {packLeft} from '../../../data/tools/pack/pack-left.ts';
import {groupAgencies} from '../../../data/tools/pack/group-agencies.ts';
import type {Agreement} from '../../../src/data/model.ts';

function row(agency: string, asOf: string): LeftRow {
  const about = {source: 'An archive', url: 'https://example.org/', why: 'Counted.'};
  return {state: 'NY', agency, model: 'task-force', asOf, ...about};
}

function agreement(agency: string): Agreement {
  return {
    id: agency,
    state: 'NY',
    agency,
    level: 'county',
    iceType: null,
    counties: [],
    model: 'task-force',
    signed: null,
    document: null,
    addendum: null,
    repairs: [],
  };
}

const listOf = (asOf: string, ...agencies: string[]) => ({
  asOf,
  sheet: 'a.xlsx',
  agreements: agencies.map(agreement),
});

test('a newer list overtakes what had left by its date, and what it no longer has itself', () => {
  const rows = [row('One Police', '2026-09-08'), row('Two Police', '2026-09-14')];
  const kept = (asOf: string, ...agencies: string[]) =>
    stillLeft(rows, listOf(asOf, ...agencies)).map(({agency}) => agency);
  assert.deepEqual(kept('2026-08-01', 'ONE POLICE', 'Two Police'), ['One Police', 'Two Police']);
  assert.deepEqual(kept('2026-08-01', 'Two Police'), ['Two Police']);
  assert.deepEqual(kept('2026-09-08', 'One Police', 'Two Police'), ['Two Police']);
  assert.deepEqual(kept('2026-10-09', 'One Police', 'Two Police'), []);
});

test('what has left is packed under its name on the list; what is not on it is left out', () => {
  const agencies = groupAgencies([agreement('One Police')]);
  const packed = packLeft([row('ONE Police', '2026-09-08'), row('Two', '2026-09-08')], agencies);
  assert.deepEqual(
    packed.map(({agency, date}) => [agency, date]),
    [['One Police', '2026-09-08']],
  );
});

test('all that is said to have left is on the list in place, and gone from a newer one that was counted', () => {
  const rows = DATA.read('left-since.json');
  const {asOf} = DATA.read('release.json');
  const dates = new Set(DATA.read('later-counts.json').dates.map(date => date.asOf));
  const agreements = DATA.read('agreements.json');
  assert.deepEqual(stillLeft(rows, {asOf, sheet: '', agreements}), rows);
  assert.ok(rows.every(row => dates.has(row.asOf)));
});
