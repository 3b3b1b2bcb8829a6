import {MODELS, type Model} from '../../../../src/data/model.ts';
import {powerStairs} from '../drawings/power-stairs.ts';
import {escape} from '../escape.ts';
import {inline} from '../inline.ts';
import type {ModelText} from '../texts.ts';
import {figure, paragraphs, section, type View} from '../view.ts';

const ROWS: readonly (keyof ModelText)[] = ['may', 'where', 'training', 'ends'];

/** Renders part 2, the three models, weakest power first: the stairs, then one column each. */
export function models(view: View): string {
  const {texts, messages, notes} = view;
  const {heading, lead, notes: remarks, stairs} = texts.models;
  return section(
    'models',
    heading,
    `<div class="beside">
<div class="prose">
<p>${inline(lead, notes)}</p>
${paragraphs(remarks, view)}
</div>
${figure(powerStairs(texts.models, messages), stairs.caption, view)}
</div>
<div class="models">
${MODELS.map(model => column(model, view)).join('\n')}
</div>`,
  );
}

function column(model: Model, {texts, messages, notes}: View): string {
  const {rows, each} = texts.models;
  const lines = ROWS.map(
    row => `<div><dt>${escape(rows[row])}</dt><dd>${inline(each[model][row], notes)}</dd></div>`,
  );
  return `<article class="model">
<h3>${power(model)}${escape(messages.modelNames[model])} <small>${escape(messages.power[model])}</small></h3>
<dl>
${lines.join('\n')}
</dl>
</article>`;
}

/** Draws one, two or three bars, as the elements do. */
function power(model: Model): string {
  const level = MODELS.indexOf(model);
  const bars = MODELS.map((_, bar) => `<i${bar <= level ? ' class="on"' : ''}></i>`);
  return `<span class="power" aria-hidden="true">${bars.join('')}</span>`;
}
