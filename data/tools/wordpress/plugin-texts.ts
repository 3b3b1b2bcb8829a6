/** Texts of the plugin that are made from the table of attributes. */
import {ICE_PAGE} from '../../../src/addresses.ts';
import {CHECK_RESERVED_HEIGHT, checkHeight} from '../../../src/check/reserved-height.ts';
import {ELEMENTS, type ElementName} from '../../../src/embed/frame-constants.ts';
import {FALLBACK_WORDS} from '../../../src/embed/fallback-words.ts';
import {RESERVED_HEIGHT} from '../../../src/map/reserved-height.ts';
import {
  blockAttributes,
  PLUGIN_ATTRIBUTES,
  type PluginAttribute,
} from '../../../src/wordpress/block-attributes.ts';
import {phpLiteral, type PhpValue} from './php-literal.ts';

const NAMES = Object.keys(PLUGIN_ATTRIBUTES) as readonly ElementName[];

const TITLES: Readonly<Record<ElementName, string>> = {
  map: 'Map of 287(g) agreements',
  check: 'Look-up of sheriffs and police',
};

/** Writes `elements.php`: what PHP accepts of each element. */
export function elementsPhp(): string {
  const elements = NAMES.map((name): [string, PhpValue] => [
    name,
    {
      tag: ELEMENTS[name],
      link: ICE_PAGE,
      fallback: FALLBACK_WORDS,
      attributes: attributesForPhp(name),
    },
  ]);
  return `<?php
/**
 * The elements and their attributes. Made by the build from the tables of the elements themselves.
 *
 * @package EyesOnIce
 */

defined( 'ABSPATH' ) || exit;

/** Lists the elements by their short names. */
function eyes_on_ice_elements() {
	return ${phpLiteral(Object.fromEntries(elements))};
}
`;
}

function attributesForPhp(element: ElementName): PhpValue {
  const rows = Object.entries(PLUGIN_ATTRIBUTES[element]).map(([name, {kind, values, most}]) => [
    name,
    {kind, ...(values ? {values} : {}), ...(most ? {most} : {})},
  ]);
  return Object.fromEntries(rows) as PhpValue;
}

/** Writes the `block.json` of an element. */
export function blockJson(element: ElementName, version: string): string {
  const block = {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 2,
    name: `eyes-on-ice/${element}`,
    title: TITLES[element],
    category: 'embed',
    version,
    textdomain: 'eyes-on-ice',
    attributes: blockAttributes(PLUGIN_ATTRIBUTES[element]),
    supports: {align: ['wide', 'full'], html: false},
    editorScript: 'eyes-on-ice-editor',
    style: 'eyes-on-ice',
  };
  return `${JSON.stringify(block, null, 2)}\n`;
}

/** Writes the style sheet: it keeps each element's place free until its script has run. */
export function styleSheet(): string {
  const {map, check} = ELEMENTS;
  return `${map}, ${check} { display: block; text-align: start; }
${map} { min-height: ${RESERVED_HEIGHT}; }
${check} { min-height: ${CHECK_RESERVED_HEIGHT}; }
${check}[state] { min-height: ${checkHeight({locate: false, state: true})}; }
${check}[locate] { min-height: ${checkHeight({locate: true, state: false})}; }
${check}[locate][state] { min-height: ${checkHeight({locate: true, state: true})}; }
.eyes-on-ice-slip { border: 1px solid; padding: 0.5em 1em; }
`;
}

/** Lists the attributes for readme.txt. */
export function attributeList(): string {
  return NAMES.map(name => {
    const rows = Object.entries(PLUGIN_ATTRIBUTES[name]).map(
      ([attribute, row]) => `* \`${attribute}\`: ${accepted(row)}`,
    );
    return `${TITLES[name]}, \`element="${name}"\`:\n\n${rows.join('\n')}`;
  }).join('\n\n');
}

function accepted({kind, values = []}: PluginAttribute): string {
  const words = {
    choice: values.join(', '),
    switch: 'the word alone',
    month: 'a month such as 2025-01',
    text: 'text',
    url: 'an address',
    id: 'an id',
    color: 'a color such as #4a2f8f',
  };
  return words[kind];
}
