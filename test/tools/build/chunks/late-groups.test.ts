import assert from 'node:assert/strict';
import {test} from 'node:test';
import {lateGroups} from '../../../../data/tools/build/chunks/late-groups.ts';

const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  names: ['places'],
  controls: ['names', 'shapes'],
  parts: ['controls', 'table', 'places'],
  shapes: [],
  places: [],
  table: [],
};
const modules = {
  getModuleInfo: (id: string) => (IMPORTS[id] ? {importedIds: IMPORTS[id]} : null),
};

test('a module is in the file that is loaded first of those that import it', () => {
  const groupOf = lateGroups({first: ['names'], second: ['controls'], third: ['parts']});
  const groups = Object.keys(IMPORTS).map(id => [id, groupOf(id, modules)]);
  assert.deepEqual(Object.fromEntries(groups), {
    names: 'first',
    places: 'first',
    controls: 'second',
    shapes: 'second',
    parts: 'third',
    table: 'third',
  });
});

test('what none of them imports is in no group', () => {
  const groupOf = lateGroups({first: ['names']});
  assert.equal(groupOf('table', modules), null);
});
