import {escape} from '../escape.ts';
import {inline} from '../inline.ts';
import {lawLinePlace} from '../laws.ts';
import {section, type View} from '../view.ts';

/** Beginning of the addresses of the map's pictures, which `npm run build:images` makes. */
const PICTURES = '../dist/images/map-all';
/** Size of these pictures, which keeps their place. */
const SIZE = 'width="975" height="901"';

/** Renders part 5: totals, the map, and the law of the chosen state. */
export function where(view: View): string {
  const {texts, notes, totals} = view;
  const {heading, lead, perModel, fallback} = texts.where;
  return section(
    'where',
    heading,
    `<div class="prose">
<p>${inline(lead(totals), notes)}</p>
<p>${inline(perModel(totals), notes)}</p>
</div>
<eyes-on-ice-map id="map" heading-level="3">${mapPicture(view)}<p>${inline(fallback, notes)}</p></eyes-on-ice-map>
${lawLinePlace(view, 'role="status"')}`,
  );
}

/**
 * Renders the map as a picture, with its date and source in it, for browsers that run no script. In
 * others it is hidden before it comes near, and is not loaded.
 */
function mapPicture({texts, totals, lang}: View): string {
  const source = (theme: string) => `${PICTURES}-${lang}-${theme}.svg`;
  return `<picture><source srcset="${source('dark')}" media="(prefers-color-scheme: dark)"><img src="${source('light')}" ${SIZE} loading="lazy" alt="${escape(texts.where.picture(totals))}"></picture>`;
}
