import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {apiTables} from '../../../data/tools/docs/api-tables.ts';
import {fillMarkers} from '../../../data/tools/docs/fill-markers.ts';
import {LEAST_HEIGHT_PX, MOST_HEIGHT_PX} from '../../../src/frame/height-message.ts';
import {en} from '../../../src/i18n/whole.ts';

const README = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');

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

test('the README quotes the caption that is on screen', () => {
  const caption = en.caption(1843, 1549, {states: 38, territories: 2});
  const quoted = `“${caption.replace(/[\d,]+/g, '…')} — ${en.asOf('2026-05-18').replace('May 18, 2026', '…')}”`;
  assert.ok(README.includes(quoted), quoted);
});

test('the README tells the messages of a frame, and which to believe', () => {
  for (const words of [
    "{type: 'eyes-on-ice:height', version: 1, height: ",
    "{type: 'eyes-on-ice:height-request', version: 1}",
    'event.source',
    'event.origin',
    `from ${LEAST_HEIGHT_PX} to ${MOST_HEIGHT_PX.toLocaleString('en')}`,
  ]) {
    assert.ok(README.includes(words), words);
  }
});

test('the README says how to add a language, and names `lang` with the attributes of both elements', () => {
  assert.ok(README.includes("registerLanguage('fr', {"));
  assert.equal(README.match(/\| `lang` \|/g)?.length, 2);
});
