/**
 * Attributes of the blocks and of the shortcode: those of the elements, and what else an embed code says.
 */
import {CHECK_ATTRIBUTES} from '../check/attributes.ts';
import {states} from '../data/states.ts';
import {propertyOf, type Attribute} from '../element/attributes.ts';
import {COLORS, LANGUAGES, THEMES, type ElementName} from '../embed/frame-constants.ts';
import {MAP_ATTRIBUTES} from '../map/attributes.ts';

/** An attribute that the plugin accepts: a state is a choice there, and a colour a kind of its own. */
export interface PluginAttribute extends Omit<Attribute, 'kind'> {
  readonly kind: Exclude<Attribute['kind'], 'state'> | 'color';
}

/** Attributes of the plugin by name. */
export type PluginAttributes = Readonly<Record<string, PluginAttribute>>;

/** The longest text that an attribute without a limit of its own takes, in characters. */
const MOST_CHARACTERS = 200;

const LOOK: PluginAttributes = {
  lang: {kind: 'choice', values: LANGUAGES},
  theme: {kind: 'choice', values: THEMES, fallback: 'auto'},
  ...Object.fromEntries(COLORS.map(name => [`color-${name}`, {kind: 'color'} as const])),
};

/** What the plugin accepts of each element. */
export const PLUGIN_ATTRIBUTES: Readonly<Record<ElementName, PluginAttributes>> = {
  map: {...forPlugin(MAP_ATTRIBUTES), id: {kind: 'id'}, ...LOOK},
  check: {...forPlugin(CHECK_ATTRIBUTES), ...LOOK},
};

function forPlugin(attributes: Readonly<Record<string, Attribute>>): PluginAttributes {
  const rows = Object.entries(attributes).map(([name, row]) => [name, pluginAttribute(row)]);
  return Object.fromEntries(rows) as PluginAttributes;
}

function pluginAttribute({kind, ...row}: Attribute): PluginAttribute {
  if (kind === 'state') return {kind: 'choice', values: [...states.keys()]};
  return kind === 'text' ? {most: MOST_CHARACTERS, ...row, kind} : {...row, kind};
}

/** Describes a block's attributes as WordPress wants them: by property, each with its type. */
export function blockAttributes(attributes: PluginAttributes): object {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, {kind}]) => [
      propertyOf(name),
      {type: kind === 'switch' ? 'boolean' : 'string'},
    ]),
  );
}
