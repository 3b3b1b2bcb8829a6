import {isForFrames} from '../../element/is-for-frames.ts';
import type {Attribute} from '../../element/attributes.ts';
import {escapeAttribute} from '../../lib/escape.ts';
import {toUrl} from '../../lib/to-url.ts';
import {frameAddress, frameCode} from '../../embed/frame-code.ts';
import {LANGUAGES} from '../../embed/frame-constants.ts';
import {textUpTo} from '../../embed/rules.ts';
import {MAP_ATTRIBUTES} from '../attributes.ts';
import {RESERVED_HEIGHT} from '../reserved-height.ts';
import type {EmbedSource} from './embed-source.ts';
import type {EmbedAttributes} from './scene/view.ts';

/** Words for attributes that a frame's address can't set, by language. */
const LOST: Readonly<Record<string, string>> = {
  en: 'Not in this frame',
  es: 'No está en este marco',
};

/**
 * The HTML that shows exactly this view on another page.
 *
 * @param base address of the page that the attributes stand in
 */
export function embedCode(attributes: EmbedAttributes, source: EmbedSource, base: string): string {
  return source.kind === 'script'
    ? elementCode(written(attributes, base), source)
    : mapFrame(written(attributes, base), source.address);
}

/** An attribute as it is written; true is one without a value. */
type Written = readonly [name: string, value: string | true];

function elementCode(
  attributes: readonly Written[],
  {address, integrity}: Extract<EmbedSource, {kind: 'script'}>,
): string {
  const text = attributes.map(([name, value]) =>
    value === true ? ` ${name}` : ` ${name}="${escapeAttribute(value)}"`,
  );
  return [
    `<script type="module" src="${escapeAttribute(address)}"`,
    `  integrity="${integrity}" crossorigin="anonymous"></script>`,
    `<eyes-on-ice-map${text.join('')} style="display: block; min-height: ${RESERVED_HEIGHT}"></eyes-on-ice-map>`,
  ].join('\n');
}

/** Writes the frame, and in a comment what its address can't say: whoever pastes the code should know. */
function mapFrame(attributes: readonly Written[], page: string): string {
  const lost = attributes.filter(one => !isInFrame(one)).map(([name]) => name);
  const parameters = attributes
    .filter(isInFrame)
    .map(([name, value]): [string, string] => [name, value === true ? '' : value]);
  const lang = String(new Map(attributes).get('lang') ?? '');
  const address = frameAddress(page, 'map', parameters);
  const frame = frameCode({
    element: 'map',
    address,
    lang,
    height: RESERVED_HEIGHT,
    isThemed: false,
  });
  return lost.length ? `<!-- ${LOST[lang] ?? LOST['en']}: ${lost.join(', ')} -->\n${frame}` : frame;
}

function isInFrame([name, value]: Written): boolean {
  if (name === 'lang') return LANGUAGES.some(one => one === value);
  const {most, ...attribute} = rowOf(name);
  const fits = most === undefined || textUpTo(most).read(String(value)) !== null;
  return fits && isForFrames(attribute);
}

/**
 * Attributes that say anything. The language is the other page's, so it is always written; an address
 * that is relative would lead elsewhere there.
 */
function written(attributes: EmbedAttributes, base: string): Written[] {
  return Object.entries(attributes).flatMap(([name, value]): Written[] => {
    const {kind, fallback} = rowOf(name);
    if (value === null || value === false || value === '' || value === fallback) return [];
    const isAddress = kind === 'url' && typeof value === 'string';
    return [[name, isAddress ? absolute(value, base) : value]];
  });
}

function rowOf(name: string): Attribute {
  const rows: Readonly<Record<string, Attribute>> = MAP_ATTRIBUTES;
  return rows[name] ?? {kind: 'text'};
}

function absolute(address: string, base: string): string {
  return toUrl(address, base)?.href ?? address;
}
