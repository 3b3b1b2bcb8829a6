/**
 * What a host has chosen in the builder, as flat names and texts: the form, the page's own address
 * and the snippets all speak of the same names.
 */
import {CHECK_ATTRIBUTES} from '../../src/check/attributes.ts';
import {isForFrames} from '../../src/element/is-for-frames.ts';
import type {Attributes} from '../../src/element/attributes.ts';
import {COLORS, type ElementName} from '../../src/embed/frame-constants.ts';
import {MAP_ATTRIBUTES} from '../../src/map/attributes.ts';

/** A value by the name of its field; a box that is not ticked is an empty text. */
export type Choices = Readonly<Record<string, string>>;

/** What is chosen where nothing is said; what is not named here begins empty. */
const BEGINNING: Choices = {
  element: 'map',
  file: 'module',
  folder: '/eyes-on-ice/',
  feed: 'on',
  theme: 'auto',
  tab: 'html',
};

/** Values of `color-scheme` by what is chosen; empty where an element follows its page. */
const SCHEMES: Readonly<Record<string, string>> = {
  device: 'light dark',
  light: 'light',
  dark: 'dark',
};

/** Gives the `color-scheme` that the elements get; empty where they follow the page. */
export function schemeOf({theme}: Choices): string {
  return SCHEMES[theme ?? ''] ?? '';
}

/** Gives the `color-scheme` of the preview: a frame that none is chosen for is light on any page. */
export function previewScheme(choices: Choices): string {
  return schemeOf(choices) || (choices['tab'] === 'iframe' ? 'light' : '');
}

const TABLES: Readonly<Record<ElementName, Attributes>> = {
  map: MAP_ATTRIBUTES,
  check: CHECK_ATTRIBUTES,
};

/** All attributes of both elements. */
export const ROWS: Attributes = {...TABLES.map, ...TABLES.check};

/** Attributes that the snippets write by themselves, and one that few hosts need. */
const NOT_OFFERED = ['src', 'for', 'corrections-url'];

/** Attributes by element, in the order in which a snippet writes them. */
export const ATTRIBUTES: Readonly<Record<ElementName, readonly string[]>> = {
  map: offered(TABLES.map),
  check: offered(TABLES.check),
};

/** Attributes that only the look-up has: beside a map, all others are the map's. */
const OF_CHECK_ALONE = ATTRIBUTES.check.filter(name => !ATTRIBUTES.map.includes(name));

/** Fields that are boxes to be ticked: attributes without a value. */
export const SWITCHES: readonly string[] = Object.entries(ROWS)
  .filter(([, {kind}]) => kind === 'switch')
  .map(([name]) => name);

/** Whether a frame's address may set an attribute. */
export function isInFrames(name: string): boolean {
  const row = ROWS[name];
  return row !== undefined && isForFrames(row);
}

function offered(attributes: Attributes): readonly string[] {
  return Object.keys(attributes).filter(name => !NOT_OFFERED.includes(name));
}

/** Names of all fields. */
export const FIELDS: readonly string[] = [
  ...new Set([
    ...Object.keys(BEGINNING),
    'from',
    'integrity',
    'lang',
    'column',
    ...ATTRIBUTES.map,
    ...ATTRIBUTES.check,
    ...COLORS.map(name => `color-${name}`),
  ]),
];

/** The value of `from` for the published package; the host's own copy is an empty text. */
export const FROM_CDN = 'cdn';

/** The choices that the page begins with. */
export function firstChoices(isPublished: boolean): Choices {
  return isPublished ? {...BEGINNING, from: FROM_CDN} : BEGINNING;
}

/**
 * The choices as they can be had. Files of the published package are always fixed by their hash, and
 * before there is one they are the host's own.
 */
export function settled(choices: Choices, isPublished: boolean): Choices {
  if (choices['from'] !== FROM_CDN) return choices;
  return isPublished ? {...choices, integrity: 'on'} : {...choices, from: ''};
}

/** Reads what `toFragment` wrote; names that are not fields are left out. */
export function fromFragment(fragment: string, first: Choices): Choices {
  const given = [...new URLSearchParams(fragment.replace(/^#/, ''))];
  return {...first, ...Object.fromEntries(given.filter(([name]) => FIELDS.includes(name)))};
}

/** The choices that differ from the first ones: what the page's own address keeps. */
export function toFragment(choices: Choices, first: Choices): string {
  const changed = FIELDS.filter(name => (choices[name] ?? '') !== (first[name] ?? ''));
  return new URLSearchParams(changed.map(name => [name, choices[name] ?? ''])).toString();
}

/** The elements that are chosen, the look-up first. */
export function chosenElements({element}: Choices): readonly ElementName[] {
  if (element === 'both') return ['check', 'map'];
  return [element === 'check' ? 'check' : 'map'];
}

/** The attributes of one of the chosen elements that say anything, in order. */
export function attributesOf(choices: Choices, element: ElementName): [string, string][] {
  const isBeside = choices['element'] === 'both' && element === 'check';
  const names = isBeside ? OF_CHECK_ALONE : ATTRIBUTES[element];
  return names
    .map((name): [string, string] => [name, (choices[name] ?? '').trim()])
    .filter(([, value]) => value !== '');
}

/** What the text of a colour may be: three or six hexadecimal digits. */
export const COLOR_PATTERN = '#(?:[0-9a-fA-F]{3}){1,2}';

/** A colour as six digits, `#4a2f8f`, or null where the text is none. */
export function wholeColor(text: string): string | null {
  if (!new RegExp(`^${COLOR_PATTERN}$`).test(text)) return null;
  return text.length === 4 ? text.replace(/[0-9a-f]/gi, digit => digit + digit) : text;
}

/** The colours that are chosen and written as they should be: `#4a2f8f` by `accent`. */
export function colorsOf(choices: Choices): [string, string][] {
  return COLORS.flatMap((name): [string, string][] => {
    const color = wholeColor(choices[`color-${name}`] ?? '');
    return color ? [[name, color]] : [];
  });
}
