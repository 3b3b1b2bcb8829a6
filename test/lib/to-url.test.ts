import assert from 'node:assert/strict';
import {test} from 'node:test';
import {toUrl} from '../../src/lib/to-url.ts';

test('an address is parsed, from a base too; what is none is null', () => {
  assert.equal(toUrl('https://example.org/a?b')?.pathname, '/a');
  assert.equal(
    toUrl('../list.json', 'https://example.org/a/b')?.href,
    'https://example.org/list.json',
  );
  assert.equal(toUrl('../list.json'), null);
  assert.equal(toUrl('https://'), null);
});
