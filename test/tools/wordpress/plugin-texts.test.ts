import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {phpLiteral} from '../../../data/tools/wordpress/php-literal.ts';
import {blockJson, elementsPhp, styleSheet} from '../../../data/tools/wordpress/plugin-texts.ts';
import {CHECK_ATTRIBUTES} from '../../../src/check/attributes.ts';
import {propertyOf} from '../../../src/element/attributes.ts';
import {MAP_ATTRIBUTES} from '../../../src/map/attributes.ts';
import {FIRST_MAP_ID} from '../../../src/wordpress/first-map-id.ts';
import {RESERVED_HEIGHT} from '../../../src/map/reserved-height.ts';

for (const [value, php] of [
  ["it's", String.raw`'it\'s'`],
  [String.raw`a\b`, String.raw`'a\\b'`],
  ['$not <?php', "'$not <?php'"],
  [[1, true, null], 'array( 1, true, null )'],
  [{a: ['b']}, "array( 'a' => array( 'b' ) )"],
] as const) {
  test(`PHP is told ${JSON.stringify(value)} as ${php}`, () => {
    assert.equal(phpLiteral(value), php);
  });
}

for (const [element, attributes] of [
  ['map', MAP_ATTRIBUTES],
  ['check', CHECK_ATTRIBUTES],
] as const) {
  test(`block and shortcode of ${element} take every attribute of the element, and none besides its looks`, () => {
    const block = JSON.parse(blockJson(element, '1.2.3')) as {attributes: object};
    const own = Object.keys(attributes).map(propertyOf);
    const taken = Object.keys(block.attributes);
    assert.deepEqual(
      own.filter(name => !taken.includes(name)),
      [],
    );
    const others = taken.filter(name => !own.includes(name));
    assert.deepEqual(
      others.filter(name => !/^(?:id|lang|theme|color[A-Z]\w+)$/.test(name)),
      [],
    );
    for (const name of Object.keys(attributes))
      assert.ok(elementsPhp().includes(`'${name}' => array(`));
  });
}

test('the style sheet reserves what the snippets reserve', () => {
  assert.ok(styleSheet().includes(`eyes-on-ice-map { min-height: ${RESERVED_HEIGHT}; }`));
});

test('the server names the first map as the editor’s look-up expects', () => {
  const php = readFileSync('src/wordpress/php/includes/render.php', 'utf8');
  assert.ok(php.includes(`'${FIRST_MAP_ID}'`));
});
