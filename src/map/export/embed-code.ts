import {escapeAttribute} from '../../lib/escape.ts';
import {frameAddress, frameCode} from '../../embed/frame-code.ts';
import {LANGUAGES, MOST_HEADING, NOT_IN_FRAMES} from '../../embed/frame-constants.ts';
import {textUpTo} from '../../embed/rules.ts';
import type {EmbedSource} from './embed-source.ts';
import type {EmbedAttributes} from './view.ts';

/** What an attribute is when it isn't written. The language is the other page's, so it is written. */
const DEFAULTS: Readonly<Record<string, string>> = {
  model: 'all',
  measure: 'agreements',
  view: 'map',
  'heading-level': '2',
};

/** Addresses: on the other page, one that is relative would lead elsewhere. */
const ADDRESSES = ['src', 'corrections-url'];

/** What is said of attributes that a frame's address can't set. */
const LOST: Readonly<Record<string, string>> = {
  en: 'Not in this frame',
  es: 'No está en este marco',
};

/** The heights that are reserved before the map is drawn. */
type Heights = Readonly<Record<'RESERVED_HEIGHT' | 'RESERVED_HEIGHT_OPENED', string>>;

/**
 * The HTML that shows exactly this view on another page.
 *
 * @param base address of the page that the attributes stand in
 */
export function embedCode(
  attributes: EmbedAttributes,
  source: EmbedSource,
  {RESERVED_HEIGHT, RESERVED_HEIGHT_OPENED}: Heights,
  base: string,
): string {
  const height = attributes['state'] ? RESERVED_HEIGHT_OPENED : RESERVED_HEIGHT;
  return source.kind === 'script'
    ? elementCode(written(attributes, base), source, height)
    : mapFrame(written(attributes, base), source.address, height);
}

/** An attribute as it is written; true is one without a value. */
type Attribute = readonly [name: string, value: string | true];

function elementCode(
  attributes: readonly Attribute[],
  {address, integrity}: Extract<EmbedSource, {kind: 'script'}>,
  height: string,
): string {
  const text = attributes.map(([name, value]) =>
    value === true ? ` ${name}` : ` ${name}="${escapeAttribute(value)}"`,
  );
  return [
    `<script type="module" src="${escapeAttribute(address)}"`,
    `  integrity="${integrity}" crossorigin="anonymous"></script>`,
    `<eyes-on-ice-map${text.join('')} style="display: block; min-height: ${height}"></eyes-on-ice-map>`,
  ].join('\n');
}

/** What the frame's address can't say stands in a comment: whoever pastes the code should know. */
function mapFrame(attributes: readonly Attribute[], page: string, height: string): string {
  const lost = attributes.filter(one => !isInFrame(one)).map(([name]) => name);
  const parameters = attributes
    .filter(isInFrame)
    .map(([name, value]): [string, string] => [name, value === true ? '' : value]);
  const lang = String(new Map(attributes).get('lang') ?? '');
  const address = frameAddress(page, 'map', parameters);
  const frame = frameCode({element: 'map', address, lang, height, isThemed: false});
  return lost.length ? `<!-- ${LOST[lang] ?? LOST['en']}: ${lost.join(', ')} -->\n${frame}` : frame;
}

function isInFrame([name, value]: Attribute): boolean {
  if (name === 'lang') return LANGUAGES.some(one => one === value);
  if (name === 'heading') return textUpTo(MOST_HEADING).read(String(value)) !== null;
  return !NOT_IN_FRAMES.includes(name);
}

/** The attributes that say anything. */
function written(attributes: EmbedAttributes, base: string): Attribute[] {
  return Object.entries(attributes).flatMap(([name, value]): Attribute[] => {
    if (value === null || value === false || value === '' || value === DEFAULTS[name]) return [];
    const isAddress = typeof value === 'string' && ADDRESSES.includes(name);
    return [[name, isAddress ? absolute(value, base) : value]];
  });
}

function absolute(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}
