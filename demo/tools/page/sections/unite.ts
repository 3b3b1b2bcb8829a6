import {whoAnswers} from '../drawings/who-answers.ts';
import {escape} from '../escape.ts';
import {inline} from '../inline.ts';
import {lawLinePlace, renderLaws} from '../laws.ts';
import type {Titled} from '../texts.ts';
import {figure, items, paragraphs, section, type View} from '../view.ts';

/** Names of the steps in links, in their order. */
const STEPS = ['protest', 'petition', 'organize'] as const;

/** Renders part 7: the people who may end it here, state law, the three steps, and toolkits. */
export function unite(view: View): string {
  const {texts, notes} = view;
  const {heading, lead, who, cautions, steps, hashtag, toolkits} = texts.unite;
  return section(
    'unite',
    heading,
    `<div class="beside">
<div class="prose">
<p>${inline(lead, notes)}</p>
<h3>${escape(cautions.title)}</h3>
<ul>
${items(cautions.text, view)}
</ul>
<div id="state-law">
${lawLinePlace(view)}
${renderLaws(view)}
</div>
</div>
${figure(whoAnswers(texts.unite), who.caption, view)}
</div>
<div class="steps">
${steps.map((step, index) => renderStep(step, STEPS[index]!, view)).join('\n')}
</div>
<div class="toolkits">
<h3>${escape(toolkits.title)}</h3>
<ul>
${items(toolkits.list, view)}
</ul>
<p>${inline(hashtag, notes)}</p>
</div>`,
  );
}

function renderStep({title, text}: Titled, id: string, view: View): string {
  return `<div class="step" id="${id}">
<h3>${escape(title)}</h3>
${paragraphs(text, view)}
</div>`;
}
