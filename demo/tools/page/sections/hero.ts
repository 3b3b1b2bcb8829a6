import {escape} from '../escape.ts';
import {inline} from '../inline.ts';
import type {View} from '../view.ts';

/** The seven parts, in the campaign's order: the ids of their sections. */
export const PARTS = ['what', 'models', 'pays', 'affected', 'where', 'yours', 'unite'] as const;

/** Renders the subject of the page, the way to the look-up, the list's totals and the contents. */
export function hero(view: View): string {
  const {texts} = view;
  return `<div class="hero">
<div class="opening">
<p class="kicker">${escape(texts.kicker)}</p>
<h1>${escape(texts.title)}</h1>
<p class="deck">${escape(texts.deck)}</p>
<p class="ways"><a class="button" href="#yours">${escape(texts.checkLink)}</a> <a href="#where">${escape(texts.mapLink)}</a></p>
</div>
${totals(view)}
</div>
${contents(view)}`;
}

function totals({texts, messages, data, totals: said, notes}: View): string {
  const {figures} = texts;
  const rows = [
    [messages.number(data.agreements), figures.agreements],
    [messages.number(data.agencies), figures.agencies],
    [messages.number(data.states), figures.places(data.territories)],
  ];
  return `<div class="totals">
<dl>
${rows.map(([number, words]) => `<div><dt>${words}</dt><dd>${number}</dd></div>`).join('\n')}
</dl>
<p>${inline(figures.note(said), notes)}</p>
</div>`;
}

function contents({texts}: View): string {
  const lines = PARTS.map(part => `<li><a href="#${part}">${escape(texts[part].heading)}</a></li>`);
  return `<nav class="contents" aria-label="${escape(texts.contents)}">
<ol>
${lines.join('\n')}
</ol>
</nav>`;
}
