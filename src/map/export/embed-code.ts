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

/** The module's address, and the heights that are reserved before it has run. */
type EmbedKit = Readonly<Record<'MODULE' | 'RESERVED_HEIGHT' | 'RESERVED_HEIGHT_OPENED', string>>;

/**
 * The HTML that shows exactly this view on another page.
 *
 * @param base address of the page that the attributes stand in
 */
export function embedCode(
  attributes: EmbedAttributes,
  {MODULE, RESERVED_HEIGHT, RESERVED_HEIGHT_OPENED}: EmbedKit,
  base: string,
): string {
  const height = attributes['state'] ? RESERVED_HEIGHT_OPENED : RESERVED_HEIGHT;
  const style = ` style="display: block; min-height: ${height}"`;
  const written = Object.entries(attributes)
    .map(([name, value]) =>
      attributeText(name, ADDRESSES.includes(name) ? absolute(value, base) : value),
    )
    .join('');
  return [
    `<script type="module" src="${escape(MODULE)}"></script>`,
    `<eyes-on-ice-map${written}${style}></eyes-on-ice-map>`,
  ].join('\n');
}

type Value = EmbedAttributes[string];

function absolute(value: Value, base: string): Value {
  if (typeof value !== 'string' || !value) return value;
  return URL.canParse(value, base) ? new URL(value, base).href : value;
}

function attributeText(name: string, value: Value): string {
  if (value === null || value === false || value === '' || value === DEFAULTS[name]) return '';
  return value === true ? ` ${name}` : ` ${name}="${escape(value)}"`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
