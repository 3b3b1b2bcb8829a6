/**
 * What a host pastes, as text. Plain functions of the choices and of what is built.
 */
import {FEED_FILE, FILES, ICE_PAGE, MODULE_FILE} from '../../src/addresses.ts';
import {checkHeight} from '../../src/check/reserved-height.ts';
import {
  ELEMENTS,
  FRAME_CHECK_HEIGHT_EM,
  FRAME_PADDING_PX,
  type ElementName,
} from '../../src/frame/frame-words.ts';
import {RESERVED_HEIGHT, RESERVED_HEIGHT_OPENED} from '../../src/map/reserved-height.ts';
import {attributesOf, chosenElements, colorsOf, SWITCHES, type Choices} from './choices.ts';

/** What the snippets tell of the built files. */
export interface Built {
  readonly version: string;
  /** Subresource Integrity by file. */
  readonly integrity: Readonly<Record<string, string>>;
  /** The day of the list inside them, `2026-05-18`, and in words. */
  readonly day: string;
  readonly asOf: string;
  /** Agreements on it, and those under the chosen model, as text. */
  readonly total: string;
  readonly agreements: string;
}

const STANDALONE_FILE = 'eyes-on-ice.standalone.js';
const MAP_ID = 'agreements';
const PX_PER_EM = 16;

/** What stands in the element's place until its script has run, and where it never does. */
const FALLBACKS: Readonly<Record<string, string>> = {
  en: 'ICE’s own list of participating agencies',
  es: 'La lista de agencias participantes de ICE',
};

/** What screen readers call a frame. */
const FRAME_TITLES: Readonly<Record<string, Readonly<Record<ElementName, string>>>> = {
  en: {map: 'Map of 287(g) agreements with ICE', check: 'Look up your sheriff or police'},
  es: {map: 'Mapa de acuerdos 287(g) con ICE', check: 'Busque a su alguacil o policía'},
};

/** Models as the pictures name them, in the words of the elements. */
export const MODEL_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    'warrant-service': 'Warrant Service Officer',
    'jail-enforcement': 'Jail Enforcement Model',
    'task-force': 'Task Force Model',
  },
  es: {
    'warrant-service': 'Oficial de servicio de órdenes',
    'jail-enforcement': 'Modelo de aplicación en cárceles',
    'task-force': 'Modelo de grupo de trabajo',
  },
};

/** What a map shows and a picture of it does not, in words. */
const NOT_IN_PICTURES: Readonly<Record<string, string>> = {
  measure: 'what the color says',
  state: 'the state',
  month: 'the month',
  view: 'the table',
};

/** For HTML pages, WordPress and whatever else takes HTML with a script. */
export function htmlSnippet(choices: Choices, built: Built): string {
  return [note(choices, built), scriptTag(choices, built), ...elementTags(choices)]
    .filter(Boolean)
    .join('\n');
}

/** An iframe for each element, and the script that sets their heights. */
export function iframeSnippet(choices: Choices): string {
  const frames = chosenElements(choices).map(
    element => `<iframe
  src="${escape(frameAddress(choices, element))}"
  title="${wordsOf(FRAME_TITLES, choices)[element]}"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"
  loading="lazy"
  style="${frameStyle(choices, element)}"
></iframe>`,
  );
  const resize = `${ownFolder(choices)}resize.js`;
  return [...frames, `<script src="${escape(resize)}" defer></script>`].join('\n');
}

/** The address of the frame alone: editors with an “embed a site” box take just that. */
export function frameAddress(choices: Choices, element: ElementName): string {
  const query = new URLSearchParams({element});
  for (const [name, value] of attributesOf(choices, element)) {
    if (!NOT_IN_FRAMES.includes(name)) query.set(name, SWITCHES.includes(name) ? '' : value);
  }
  for (const [name, value] of colorsOf(choices)) query.set(name, value.slice(1));
  if (choices['lang']) query.set('lang', choices['lang']);
  if (choices['theme'] !== 'auto') query.set('theme', choices['theme']!);
  query.set('popups', '');
  query.set('downloads', '');
  return `${ownFolder(choices)}frame.html?${query.toString().replace(/=(?=&|$)/g, '')}`;
}

/**
 * A picture that links to the map, for sites that take neither scripts nor frames. Of the look-up
 * there is none: its link stands alone.
 */
export function pictureSnippet(choices: Choices, built: Built): string {
  const {image, alt, link} = pictureParts(choices, built);
  if (choices['element'] === 'check') {
    return `<a href="${escape(link)}">${wordsOf(FRAME_TITLES, choices).check}</a>`;
  }
  return `<a href="${escape(link)}"><img
  src="${escape(image)}"
  alt="${escape(alt)}"
  width="1200" height="630"
></a>`;
}

/** The picture's address, its words, what it shows and where it leads, one by one. */
export function pictureParts(choices: Choices, built: Built) {
  const lang = choices['lang'] === 'es' ? 'es' : 'en';
  const theme = choices['theme'] === 'dark' ? 'dark' : 'light';
  const folder = choices['from'] === 'cdn' ? FILES : ownFolder(choices);
  const image = `${folder}images/map-${choices['model'] || 'all'}-${lang}-${theme}.png`;
  const [element = 'map'] = chosenElements(choices).slice(-1);
  return {
    image,
    alt: pictureWords(choices, lang, built),
    shows: pictureShows(choices, built),
    link: frameAddress(choices, element),
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

/** A component for React 19. */
export function reactSnippet(choices: Choices): string {
  const elements = chosenElements(choices);
  const parts = elements.map(element => jsx(choices, element).replace(/^/gm, '      '));
  const [open, close] = elements.length > 1 ? ['    <>', '    </>'] : ['', ''];
  const body = elements.length > 1 ? parts : parts.map(part => part.replace(/^ {2}/gm, ''));
  return [
    `import 'eyes-on-ice';`,
    ``,
    `export function EyesOnIce() {`,
    `  return (`,
    open,
    ...body,
    close,
    `  );`,
    `}`,
  ]
    .filter((line, at) => line !== '' || at === 1)
    .join('\n');
}

/** The list inside a file stays as it is as long as the file: said where nothing renews it. */
function note(choices: Choices, {day}: Built): string {
  const isFrozen = choices['integrity'] && !choices['feed'];
  return isFrozen
    ? `<!-- The file is fixed by its hash, and so is the list in it, of ${day}. -->`
    : '';
}

function scriptTag(choices: Choices, {version, integrity}: Built): string {
  const file = choices['file'] === 'standalone' ? STANDALONE_FILE : MODULE_FILE;
  const isPinned = Boolean(choices['integrity']);
  // A hash fits one version alone.
  const folder = isPinned ? folderOf(choices).replace('@0/', `@${version}/`) : folderOf(choices);
  const address = `<script type="module" src="${escape(folder + file)}"`;
  return isPinned
    ? `${address}\n  integrity="${integrity[file]}"\n  crossorigin="anonymous"></script>`
    : `${address}></script>`;
}

function elementTags(choices: Choices): string[] {
  return chosenElements(choices).map(element => {
    const written = allAttributes(choices, element).map(([name, value]) =>
      value === true ? ` ${name}` : ` ${name}="${escape(value)}"`,
    );
    const style = styleOf(choices, element).map(([name, value]) => `${name}: ${value}`);
    const tag = ELEMENTS[element];
    return `<${tag}${written.join('')} style="${style.join('; ')}">
  <a href="${ICE_PAGE}">${wordsOf(FALLBACKS, choices)}</a>
</${tag}>`;
  });
}

function jsx(choices: Choices, element: ElementName): string {
  const written = allAttributes(choices, element).map(([name, value]) =>
    value === true ? `  ${name}` : `  ${name}=${jsxValue(value)}`,
  );
  const style = styleOf(choices, element).map(
    ([name, value]) => `${jsName(name)}: ${JSON.stringify(value)}`,
  );
  const tag = ELEMENTS[element];
  return [
    `<${tag}`,
    ...written,
    `  style={{${style.join(', ')}}}`,
    `>`,
    `  <a href="${ICE_PAGE}">${wordsOf(FALLBACKS, choices)}</a>`,
    `</${tag}>`,
  ].join('\n');
}

/** The attributes with those that the choices as a whole ask for. */
function allAttributes(choices: Choices, element: ElementName): [string, string | true][] {
  const isBeside = choices['element'] === 'both';
  const isRenewed = choices['integrity'] && choices['feed'];
  const written: [string, string | true][] = attributesOf(choices, element).map(([name, value]) => [
    name,
    SWITCHES.includes(name) || value,
  ]);
  if (isBeside) written.unshift(element === 'map' ? ['id', MAP_ID] : ['for', MAP_ID]);
  if (isRenewed) written.push(['src', `${folderOf(choices)}${FEED_FILE}`]);
  if (choices['lang']) written.push(['lang', choices['lang']]);
  return written;
}

function styleOf(choices: Choices, element: ElementName): [string, string][] {
  const theme = choices['theme'] ?? 'auto';
  return [
    ['display', 'block'],
    ['min-height', reservedHeight(choices, element)],
    ...(theme === 'auto' ? [] : [['color-scheme', theme] as [string, string]]),
    ...colorsOf(choices).map(([name, value]): [string, string] => [`--eoi-${name}`, value]),
  ];
}

function reservedHeight(choices: Choices, element: ElementName): string {
  if (element === 'check') {
    // Beside a map the look-up takes the state that is opened there.
    return checkHeight({locate: Boolean(choices['locate']), state: Boolean(choices['state'])});
  }
  return choices['state'] ? RESERVED_HEIGHT_OPENED : RESERVED_HEIGHT;
}

/** A frame does not share the host's text size: its `em` are the browser's own. */
function frameStyle(choices: Choices, element: ElementName): string {
  const height =
    element === 'check' ? `${FRAME_CHECK_HEIGHT_EM}em` : reservedHeight(choices, element);
  const inPx = height.replace(/([\d.]+)em/g, (_, em: string) => `${Number(em) * PX_PER_EM}px`);
  // The frame follows the reader's scheme, and so must the place it stands in: or it is painted.
  const scheme = choices['theme'] === 'auto' ? '' : '; color-scheme: light dark';
  return `width: 100%; height: calc(${inPx} + ${2 * FRAME_PADDING_PX}px); border: 0${scheme}`;
}

/** Links of the host's own can't be told in an address, and a sandbox has no position. */
const NOT_IN_FRAMES = ['petition-url', 'protest-url', 'organize-url', 'locate'];

function folderOf(choices: Choices): string {
  return choices['from'] === 'cdn' ? FILES : ownFolder(choices);
}

/** Servers of packages don't serve pages: a frame always comes from the host's own copy. */
function ownFolder({folder}: Choices): string {
  return `${(folder || '/').trim().replace(/\/*$/, '')}/`;
}

function wordsOf<T>(words: Readonly<Record<string, T>>, {lang}: Choices): T {
  return words[lang || 'en'] ?? words['en']!;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function jsxValue(value: string): string {
  return /["\\{}]/.test(value) ? `{${JSON.stringify(value)}}` : `"${value}"`;
}

function jsName(property: string): string {
  if (property.startsWith('--')) return `'${property}'`;
  return property.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
