import {inline} from '../inline.ts';
import type {Titled} from '../texts.ts';
import {items, section, type View} from '../view.ts';

/** Renders part 3, the costs: the terms of the agreements, and ICE's offers since October 2025. */
export function pays(view: View): string {
  const {heading, lead, before, since, ask} = view.texts.pays;
  return section(
    'pays',
    heading,
    `<div class="prose">
<p>${inline(lead, view.notes)}</p>
</div>
<div class="pair">
${[before, since].map(side => half(side, view)).join('\n')}
</div>
<div class="prose">
<p>${inline(ask, view.notes)}</p>
</div>`,
  );
}

function half({title, text}: Titled, view: View): string {
  return `<div>
<h3>${inline(title, view.notes)}</h3>
<ul>
${items(text, view)}
</ul>
</div>`;
}
