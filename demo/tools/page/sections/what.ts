import {growth} from '../drawings/growth.ts';
import {figure, paragraphs, section, type View} from '../view.ts';

/** Renders part 1: the program, and the growth of its number. */
export function what(view: View): string {
  const {texts, messages, data, totals} = view;
  const {heading, text, growth: grown, chart} = texts.what;
  const laws = {
    mandate: 0,
    'request-required': 0,
    ban: 0,
    conditions: 0,
    'none-known': 0,
    byListsOnly: 0,
  };
  for (const {kind, isByListsOnly} of data.laws) {
    laws[kind] += 1;
    if (isByListsOnly) laws.byListsOnly += 1;
  }
  return section(
    'what',
    heading,
    `<div class="beside">
<div class="prose">
${paragraphs(text(laws), view)}
${paragraphs(grown(totals), view)}
</div>
${figure(growth(data.months, texts.what, messages), chart.caption, view)}
</div>`,
  );
}
