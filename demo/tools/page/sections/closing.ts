import {partialDate} from '../../../../src/check/answer/law-view.ts';
import {CORRECTIONS} from '../../../../src/addresses.ts';
import type {Claim} from '../../../../data/tools/data-files/claim.ts';
import {sourceIn} from '../claims.ts';
import {escape} from '../escape.ts';
import {inline, link} from '../inline.ts';
import type {Titled} from '../texts.ts';
import type {View} from '../view.ts';

const NO_LATER = '../';

/** Placeholder in texts for the address for corrections; without one, such a line is left out. */
const TO_CORRECTIONS = '(CORRECTIONS)';

/** Renders the notes on the page itself, then the sources that it uses. Called last. */
export function closing(view: View): string {
  const {about, sources} = view.texts;
  const blocks = [about.wrongEntry, about.noAdvice, about.privacy];
  const used = view.notes.used;
  const oldest = used.map(({checkedOn}) => checkedOn).sort()[0]!;
  return `<footer>
<div class="about">
${blocks.map(block => aboutBlock(block, view)).join('\n')}
</div>
<div class="sources">
<div class="title" role="heading" aria-level="2">${escape(sources.title)}</div>
<p>${escape(sources.lead(view.messages.date(oldest)))}</p>
<ol>
${used.map((claim, index) => sourceLine(claim, index + 1, view)).join('\n')}
</ol>
</div>
</footer>`;
}

function aboutBlock({title, text}: Titled, {notes}: View): string {
  const lines = text
    .filter(line => CORRECTIONS || !line.includes(TO_CORRECTIONS))
    .map(line => `<p>${inline(line.replace(TO_CORRECTIONS, `(${CORRECTIONS})`), notes)}</p>`);
  return `<div>
<div class="title" role="heading" aria-level="2">${escape(title)}</div>
${lines.join('\n')}
</div>`;
}

function sourceLine(claim: Claim, number: number, view: View): string {
  const words = escape(sourceIn(claim, view.lang));
  const source = claim.url ? link(words, escape(claim.url)) : words;
  const date = dateOf(claim, view);
  const when = words.includes(date) ? '' : `, ${escape(date)}`;
  const back = `<a class="back" href="#use-${claim.key}" aria-label="${escape(view.texts.back(number))}">↑</a>`;
  return `<li id="source-${claim.key}">${source}${when}${surenessOf(claim, view)}. ${back}</li>`;
}

/**
 * States the certainty of a source that was not read in the original; the list's head speaks for
 * the rest.
 */
function surenessOf({confidence}: Claim, {texts}: View): string {
  return confidence === 'primary' ? '' : ` (${escape(texts.sources.reported[confidence])})`;
}

function dateOf({date}: Claim, {texts, messages}: View): string {
  if (date === null) return texts.sources.undated;
  if (!date.startsWith(NO_LATER)) return partialDate(date, messages);
  return texts.sources.noLaterThan(Number(date.slice(NO_LATER.length)));
}
