/**
 * What a host pastes, as text. Plain functions of the choices and of what is built.
 */
import {ICE_PAGE, type Published} from '../../src/addresses.ts';
import {checkHeight} from '../../src/check/reserved-height.ts';
import {FEED_FILE, FRAME_FILE, MODULE_FILE, publishedFolder} from '../../src/files.ts';
import {escapeAttribute} from '../../src/lib/escape.ts';
import {FALLBACK_WORDS} from '../../src/embed/fallback-words.ts';
import {frameAddress, frameCode} from '../../src/embed/frame-code.ts';
import {
  ELEMENTS,
  FRAME_CHECK_HEIGHT_EM,
  type ElementName,
} from '../../src/embed/frame-constants.ts';
import {FRAME_TITLES} from '../../src/embed/frame-titles.ts';
import {RESERVED_HEIGHT} from '../../src/map/reserved-height.ts';
import {
  attributesOf,
  chosenElements,
  colorsOf,
  FROM_CDN,
  schemeOf,
  SWITCHES,
  type Choices,
  isInFrames,
} from './choices.ts';
import type {Heights} from './column.ts';

/** What the snippets tell of the built files, and of the preview. */
export interface Built {
  /** Where the package is published; null while it isn't. */
  readonly published: Published | null;
  readonly version: string;
  /** Subresource Integrity by file. */
  readonly integrity: Readonly<Record<string, string>>;
  /** The day of the list inside them, `2026-05-18`, and in words. */
  readonly day: string;
  readonly asOf: string;
  /** Agreements on it, and those under the chosen model, as text. */
  readonly total: string;
  readonly agreements: string;
  /** Heights measured in the host's column, where its width is known. */
  readonly heights?: Heights;
}

const STANDALONE_FILE = 'eyes-on-ice.standalone.js';
const MAP_ID = 'agreements';

/** Models as the pictures name them, in the words of the elements. */
export const MODEL_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    'warrant-service': 'Warrant Service Officer',
    'jail-enforcement': 'Jail Enforcement Model',
    'task-force': 'Task Force Model',
  },
  es: {
    'warrant-service': 'Agente de órdenes de inmigración',
    'jail-enforcement': 'Modelo de aplicación en cárceles',
    'task-force': 'Modelo de grupo de trabajo',
  },
};

/** What a map shows and a picture of it does not, in words. */
const NOT_IN_PICTURES: Readonly<Record<string, string>> = {
  measure: 'what is colored by',
  state: 'the state',
  month: 'the month',
  view: 'the table',
};

/** For HTML pages, WordPress and whatever else takes HTML with a script. */
export function htmlSnippet(choices: Choices, built: Built): string {
  return [note(choices, built), scriptTag(choices, built), ...elementTags(choices, built)]
    .filter(Boolean)
    .join('\n');
}

/** An iframe for each element, and the script that sets their heights. */
export function iframeSnippet(choices: Choices, heights: Heights = {}): string {
  const frames = chosenElements(choices).map(element =>
    frameCode({
      element,
      address: addressOf(choices, element),
      lang: choices['lang'] ?? '',
      height:
        element === 'check'
          ? `${FRAME_CHECK_HEIGHT_EM}em`
          : reservedHeight(choices, element, heights),
      isThemed: schemeOf(choices) !== '',
    }),
  );
  const resize = `${ownFolder(choices)}resize.js`;
  return [...frames, `<script src="${escapeAttribute(resize)}" defer></script>`].join('\n');
}

/** The address of the frame alone: editors with an “embed a site” box take just that. */
export function addressOf(choices: Choices, element: ElementName): string {
  const parameters = attributesOf(choices, element)
    .filter(([name]) => isInFrames(name))
    .map(([name, value]): [string, string] => [name, SWITCHES.includes(name) ? '' : value]);
  for (const [name, value] of colorsOf(choices)) parameters.push([name, value.slice(1)]);
  if (choices['lang']) parameters.push(['lang', choices['lang']]);
  const theme = choices['theme'] === 'device' ? 'auto' : choices['theme'];
  if (schemeOf(choices)) parameters.push(['theme', theme!]);
  return frameAddress(ownFolder(choices) + FRAME_FILE, element, parameters);
}

/**
 * A picture that links to the map, for sites that take neither scripts nor frames. Of the look-up
 * there is none: its link stands alone.
 */
export function pictureSnippet(choices: Choices, built: Built): string {
  const {image, alt, link} = pictureParts(choices, built);
  if (choices['element'] === 'check') {
    return `<a href="${escapeAttribute(link)}">${wordsOf(FRAME_TITLES, choices).check}</a>`;
  }
  return `<a href="${escapeAttribute(link)}"><img
  src="${escapeAttribute(image)}"
  alt="${escapeAttribute(alt)}"
  width="1200" height="630"></a>`;
}

/** The picture's address, its words, what it shows and where it leads, one by one. */
export function pictureParts(choices: Choices, built: Built) {
  const lang = choices['lang'] === 'es' ? 'es' : 'en';
  const theme = choices['theme'] === 'dark' ? 'dark' : 'light';
  const image = `${folderOf(choices, built)}images/map-${choices['model'] || 'all'}-${lang}-${theme}.png`;
  const [element = 'map'] = chosenElements(choices).slice(-1);
  return {
    image,
    alt: pictureWords(choices, lang, built),
    shows: pictureShows(choices, built),
    link: addressOf(choices, element),
  };
}

/** What is said to those who can't see the picture. */
function pictureWords(
  {model}: Choices,
  lang: 'en' | 'es',
  {asOf, agreements, total}: Built,
): string {
  const what =
    lang === 'es'
      ? 'Mapa de acuerdos 287(g) con ICE por estado'
      : 'Map of 287(g) agreements with ICE by state';
  const list = lang === 'es' ? `en la lista de ICE (${asOf}).` : `on ICE’s list of ${asOf}.`;
  if (!model) return `${what}: ${total} ${lang === 'es' ? 'en total' : 'in all'} ${list}`;
  const share = lang === 'es' ? `${agreements} de los ${total}` : `${agreements} of the ${total}`;
  return `${what}, ${MODEL_NAMES[lang]![model]}: ${share} ${list}`;
}

/** What the picture shows, and what of the choices it does not, for whoever builds. */
function pictureShows(choices: Choices, {day}: Built): string {
  const model = choices['model'] ? MODEL_NAMES['en']![choices['model']]! : 'all models';
  const shown = `The picture shows the whole country, agreements by state, ${model}, on the newest list (${day}).`;
  const chosen = attributesOf(choices, 'map').map(([name]) => name);
  const left = chosen.flatMap(name => NOT_IN_PICTURES[name] ?? []);
  if (colorsOf(choices).length) left.push('your colors');
  if (chosen.some(name => SWITCHES.includes(name))) left.push('what you leave out');
  const linked = left.length ? ` Only its link follows these choices: ${left.join(', ')}.` : '';
  // Opened by itself, the page behind the link keeps its own heading.
  const heading = chosen.includes('heading') ? ' Your heading is in neither.' : '';
  return shown + linked + heading;
}

/** A component for React 19: the published package, or the script of the host's own copy. */
export function reactSnippet(choices: Choices, built: Built): string {
  const published = packageOf(choices, built);
  const elements = chosenElements(choices).map(element => jsx(choices, built, element));
  const parts = published ? elements : [jsxScript(choices, built), ...elements];
  const isOne = parts.length === 1;
  const body = isOne ? parts : ['<>', ...parts.map(part => indent(part, 2)), '</>'];
  return [
    // Without it Next's app router sends the element without its script, and says nothing.
    `'use client';`,
    '',
    ...(published ? [`import '${published.package}';`, ''] : []),
    `export function EyesOnIce() {`,
    `  return (`,
    ...body.map(part => indent(part, 4)),
    `  );`,
    `}`,
  ].join('\n');
}

/** What is to be known of the component. */
export function reactWords(choices: Choices, built: Built): string {
  const published = packageOf(choices, built);
  return published
    ? `React 19, after npm install ${published.package}@${built.version}.`
    : 'React 19 puts the script of your own copy into the page, once. In TypeScript, copy dist/types ' +
        'into your sources, and say import type {} from its index.d.ts: then the tags are known.';
}

/** The list inside a file stays as it is as long as the file: said where nothing renews it. */
function note(choices: Choices, built: Built): string {
  const isFrozen = isPinned(choices, built) && !choices['feed'];
  return isFrozen
    ? `<!-- The file is fixed by its hash, and so is the list in it, of ${built.day}. -->`
    : '';
}

function scriptTag(choices: Choices, built: Built): string {
  const {address, integrity} = scriptOf(choices, built);
  const tag = `<script type="module" src="${escapeAttribute(address)}"`;
  return integrity
    ? `${tag}\n  integrity="${integrity}"\n  crossorigin="anonymous"></script>`
    : `${tag}></script>`;
}

function jsxScript(choices: Choices, built: Built): string {
  const {address, integrity} = scriptOf(choices, built);
  const tag = `<script async type="module" src=${jsxValue(address)}`;
  return integrity
    ? `${tag}\n  integrity="${integrity}"\n  crossOrigin="anonymous" />`
    : `${tag} />`;
}

/** The script's address, and its hash where it is to be fixed. */
function scriptOf(choices: Choices, built: Built) {
  const file = choices['file'] === 'standalone' ? STANDALONE_FILE : MODULE_FILE;
  return {
    address: folderOf(choices, built) + file,
    integrity: isPinned(choices, built) ? built.integrity[file] : undefined,
  };
}

function elementTags(choices: Choices, built: Built): string[] {
  return chosenElements(choices).map(element => {
    const written = allAttributes(choices, built, element).map(([name, value]) =>
      value === true ? ` ${name}` : ` ${name}="${escapeAttribute(value)}"`,
    );
    const style = styleOf(choices, built, element).map(([name, value]) => `${name}: ${value}`);
    const tag = ELEMENTS[element];
    return `<${tag}${written.join('')} style="${style.join('; ')}">
  <a href="${ICE_PAGE}">${wordsOf(FALLBACK_WORDS, choices)}</a>
</${tag}>`;
  });
}

function jsx(choices: Choices, built: Built, element: ElementName): string {
  const written = allAttributes(choices, built, element).map(([name, value]) =>
    value === true ? `  ${name}` : `  ${name}=${jsxValue(value)}`,
  );
  const style = styleOf(choices, built, element).map(
    ([name, value]) => `${jsName(name)}: ${JSON.stringify(value)}`,
  );
  const tag = ELEMENTS[element];
  return [
    `<${tag}`,
    ...written,
    `  style={{${style.join(', ')}}}`,
    `>`,
    `  <a href="${ICE_PAGE}">${wordsOf(FALLBACK_WORDS, choices)}</a>`,
    `</${tag}>`,
  ].join('\n');
}

/** The attributes with those that the choices as a whole ask for. */
function allAttributes(
  choices: Choices,
  built: Built,
  element: ElementName,
): [string, string | true][] {
  const isBeside = choices['element'] === 'both';
  const isRenewed = isPinned(choices, built) && choices['feed'];
  const written: [string, string | true][] = attributesOf(choices, element).map(([name, value]) => [
    name,
    SWITCHES.includes(name) || value,
  ]);
  if (isBeside) written.unshift(element === 'map' ? ['id', MAP_ID] : ['for', MAP_ID]);
  if (isRenewed) written.push(['src', feedOf(choices, built)]);
  if (choices['lang']) written.push(['lang', choices['lang']]);
  return written;
}

function styleOf(choices: Choices, {heights}: Built, element: ElementName): [string, string][] {
  const scheme = schemeOf(choices);
  return [
    ['display', 'block'],
    ['min-height', reservedHeight(choices, element, heights)],
    ...(scheme ? [['color-scheme', scheme] as [string, string]] : []),
    ...colorsOf(choices).map(([name, value]): [string, string] => [`--eoi-${name}`, value]),
  ];
}

function reservedHeight(choices: Choices, element: ElementName, heights: Heights = {}): string {
  const measured = heights[element];
  if (measured !== undefined) return `${measured}em`;
  if (element === 'check') {
    // Beside a map the look-up takes the state that is opened there.
    return checkHeight({locate: Boolean(choices['locate']), state: Boolean(choices['state'])});
  }
  return RESERVED_HEIGHT;
}

/** The published package, where its files were chosen. */
function packageOf(choices: Choices, {published}: Built): Published | null {
  return choices['from'] === FROM_CDN ? published : null;
}

/** Whether the file is fixed by its hash: that of others always is. */
function isPinned(choices: Choices, built: Built): boolean {
  return packageOf(choices, built) !== null || Boolean(choices['integrity']);
}

function folderOf(choices: Choices, built: Built): string {
  const published = packageOf(choices, built);
  return published ? publishedFolder(published, built.version) : ownFolder(choices);
}

/** One version's files never change: newer lists are elsewhere. */
function feedOf(choices: Choices, built: Built): string {
  return packageOf(choices, built)?.feed ?? ownFolder(choices) + FEED_FILE;
}

/** Servers of packages don't serve pages: a frame always comes from the host's own copy. */
function ownFolder({folder}: Choices): string {
  return `${(folder || '/').trim().replace(/\/*$/, '')}/`;
}

function wordsOf<T>(words: Readonly<Record<string, T>>, {lang}: Choices): T {
  return words[lang || 'en'] ?? words['en']!;
}

function jsxValue(value: string): string {
  return /["\\{}]/.test(value) ? `{${JSON.stringify(value)}}` : `"${value}"`;
}

function jsName(property: string): string {
  if (property.startsWith('--')) return `'${property}'`;
  return property.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function indent(text: string, by: number): string {
  return text.replace(/^/gm, ' '.repeat(by));
}
