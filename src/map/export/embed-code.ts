import type {EmbedAttributes} from './view.ts';

/** What an attribute is when it isn't written. */
const DEFAULTS: Readonly<Record<string, string>> = {
  model: 'all',
  measure: 'agreements',
  view: 'map',
  'heading-level': '2',
  lang: 'en',
};

/** The module's address, and the heights that are reserved before it has run. */
type EmbedKit = Readonly<Record<'MODULE' | 'RESERVED_HEIGHT' | 'RESERVED_HEIGHT_OPENED', string>>;

/** The HTML that shows exactly this view on another page. */
export function embedCode(
  attributes: EmbedAttributes,
  {MODULE, RESERVED_HEIGHT, RESERVED_HEIGHT_OPENED}: EmbedKit,
): string {
  const height = attributes['state'] ? RESERVED_HEIGHT_OPENED : RESERVED_HEIGHT;
  const style = ` style="display: block; min-height: ${height}"`;
  const written = Object.entries(attributes).map(attributeText).join('');
  return [
    `<script type="module" src="${escape(MODULE)}"></script>`,
    `<eyes-on-ice-map${written}${style}></eyes-on-ice-map>`,
  ].join('\n');
}

function attributeText([name, value]: [string, string | boolean | null]): string {
  if (value === null || value === false || value === DEFAULTS[name]) return '';
  return value === true ? ` ${name}` : ` ${name}="${escape(value)}"`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
