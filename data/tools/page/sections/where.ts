import {inline} from '../inline.ts';
import {lawLinePlace} from '../laws.ts';
import {section, type View} from '../view.ts';

/** 5. Where it is: totals, the map, and what the chosen state's law says. */
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
<eyes-on-ice-map id="map" heading-level="3"><p>${inline(fallback, notes)}</p></eyes-on-ice-map>
${lawLinePlace(view, 'role="status"')}`,
  );
}
