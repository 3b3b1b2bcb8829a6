import assert from 'node:assert/strict';
import {test} from 'node:test';
import {chunkName} from '../../../../data/tools/build/chunks/chunk-name.ts';

for (const [source, file] of [
  ['/project/src/geo/counties/tx.generated.ts', 'counties/tx.js'],
  ['/project/src/search/places/places.generated.ts', 'places.js'],
  ['/project/src/data/documents.generated.ts', 'documents.js'],
  ['/project/src/i18n/fr/index.ts', 'languages/fr.js'],
  ['/project/src/check/agency-check.ts', 'agency-check.js'],
] as const) {
  test(`${source} is built as ${file}`, () => {
    assert.equal(chunkName({name: 'x', facadeModuleId: source}), file);
  });
}
