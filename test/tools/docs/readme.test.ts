import assert from 'node:assert/strict';
import {test} from 'node:test';
import {apiTables} from '../../../data/tools/docs/api-tables.ts';
import {fillMarkers} from '../../../data/tools/docs/fill-markers.ts';

test('text between two markers is replaced, the rest stays', () => {
  const filled = fillMarkers('a\n<!-- x -->\nold\n<!-- /x -->\nb', 'x', 'new');
  assert.equal(filled, 'a\n<!-- x -->\n\nnew\n\n<!-- /x -->\nb');
});

test('a README without the markers is an error that names them', () => {
  assert.throws(() => fillMarkers('a', 'x', 'new'), /<!-- x -->/);
});

test('an element is described by tables of what it has', () => {
  const tables = apiTables({
    name: 'MyMap',
    tagName: 'my-map',
    attributes: [
      {
        name: 'no-x',
        fieldName: 'noX',
        type: {text: 'X'},
        default: "'a'",
        description: 'Leaves\nx out.',
      },
    ],
    members: [{kind: 'field', name: 'noX', expandedType: {text: "'a' | 'b'"}}],
    slots: [{name: '', description: 'Fallback.'}],
  });
  assert.equal(
    tables,
    [
      '| Attribute | Property | Values | Default | Meaning |',
      '| --- | --- | --- | --- | --- |',
      "| `no-x` | `noX` | `'a' \\| 'b'` | `'a'` | Leaves x out. |",
      '',
      '| Slot | For |',
      '| --- | --- |',
      '| (default) | Fallback. |',
    ].join('\n'),
  );
});
