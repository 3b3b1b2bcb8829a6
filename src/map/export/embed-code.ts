import type {EmbedAttributes} from './view.ts';

/** What an attribute is when it isn't written. */
const DEFAULTS: Readonly<Record<string, string>> = {
  model: 'all',
  measure: 'agreements',
  view: 'map',
  'heading-level': '2',
  lang: 'en',
};

/** The height the element takes (map-styles.ts), reserved before its script has run. */
export const RESERVED_HEIGHT = {
  nation: 'clamp(58em, (47em - 100vw) * 99, 75em)',
  state: 'clamp(58em, (47em - 100vw) * 99, 96em)',
};

/** The HTML that shows exactly this view on another page. */
export function embedCode(attributes: EmbedAttributes, module: string): string {
  const height = attributes['state'] ? RESERVED_HEIGHT.state : RESERVED_HEIGHT.nation;
  const style = ` style="display: block; min-height: ${height}"`;
  const written = Object.entries(attributes).map(attributeText).join('');
  return [
    `<script type="module" src="${escape(module)}"></script>`,
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
