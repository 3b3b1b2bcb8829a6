import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findLostColumns, type ListInPlace} from '../../../../data/tools/checks/list/lost-column.ts';
import type {Column} from '../../../../data/tools/xlsx/sheet-table.ts';
import {DATA} from '../../../../data/tools/data-files/data-folder.ts';

const release = DATA.read('release.json');
const agreements = DATA.read('agreements.json');
const IN_PLACE: ListInPlace = {release, agreements};
const ALL: readonly Column[] = [
  'state',
  'agency',
  'type',
  'county',
  'model',
  'signed',
  'document',
  'addendum',
];
const without = (lost: Column) => ALL.filter(column => column !== lost);

test('a list with all columns has lost none', () => {
  assert.deepEqual(findLostColumns(ALL, IN_PLACE), []);
});

for (const column of ['type', 'county', 'document', 'addendum'] as const) {
  test(`a list without its column "${column}" has lost it`, () => {
    assert.deepEqual(findLostColumns(without(column), IN_PLACE), [column]);
  });
}

test('a column that the list in place had empty is no loss', () => {
  const counties = {...release.counties, stated: 0};
  const documents = {...release.documents, posted: 0, addenda: 0};
  const untyped = agreements.map(one => ({...one, iceType: null}));
  const bare = {release: {...release, counties, documents}, agreements: untyped};
  assert.deepEqual(findLostColumns(['state', 'agency', 'model', 'signed'], bare), []);
});
