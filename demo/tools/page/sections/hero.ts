import {escape} from '../escape.ts';
import {inline} from '../inline.ts';
import type {View} from '../view.ts';

/** The seven parts, in the campaign's order: the ids of their sections. */
export const PARTS = ['what', 'models', 'pays', 'affected', 'where', 'yours', 'unite'] as const;

/** Renders the subject of the page, the look-up, the list's totals and the contents. */
export function hero(view: View): string {
  const {texts} = view;
  return `<div class="hero">
<div class="opening">
<p class="kicker">${escape(texts.kicker)}</p>
<h1>${escape(texts.title)}</h1>
<p class="deck">${escape(texts.deck)}</p>
</div>
${lookUp(view)}
${totals(view)}
</div>
${contents(view)}`;
}

/** Renders the look-up: what most people come for is asked right here. */
function lookUp({texts, notes}: View): string {
  const {ask, fallback, linkToAnswer, linkPrivacy} = texts.yours;
  return `<div class="look-up" id="look-up" tabindex="-1">
<agency-check for="map" heading-level="2" no-heading locate><span slot="label">${escape(ask)}</span><p>${inline(fallback, notes)}</p></agency-check>
<p class="share" id="answer-link" hidden><a href="#">${escape(linkToAnswer)}</a> ${escape(linkPrivacy)}</p>
</div>`;
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
