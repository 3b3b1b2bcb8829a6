import assert from 'node:assert/strict';
import {test} from 'node:test';
import {entryGroup} from '../../../../data/tools/build/chunks/entry-group.ts';

const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  entry: ['map', 'legend'],
  map: ['legend', 'model'],
  legend: ['map'],
  parts: ['model', 'table'],
  model: [],
  table: [],
};
const modules = {
  getModuleInfo: (id: string) => (IMPORTS[id] ? {importedIds: IMPORTS[id]} : null),
};

test('all that the entry imports is in its file, also what a late file imports too', () => {
  const groupOf = entryGroup('entry', 'eyes-on-ice');
  const own = Object.keys(IMPORTS).filter(id => groupOf(id, modules) === 'eyes-on-ice');
  assert.deepEqual(own, ['entry', 'map', 'legend', 'model']);
});

test('what only late files import is in no group', () => {
  const groupOf = entryGroup('entry', 'eyes-on-ice');
  assert.equal(groupOf('table', modules), null);
});
