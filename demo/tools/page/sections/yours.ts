import {escape} from '../escape.ts';
import {inline} from '../inline.ts';
import {items, section, type View} from '../view.ts';

/** Renders part 6: the look-up, with two cautions beside it. */
export function yours(view: View): string {
  const {texts, notes} = view;
  const {heading, lead, cautions, fallback, onPaper, linkToAnswer, linkPrivacy} = texts.yours;
  return section(
    'yours',
    heading,
    `<div class="asking">
<p class="paper">${escape(onPaper)}</p>
<div class="look-up">
<p>${inline(lead, notes)}</p>
<agency-check for="map" heading-level="3" no-heading locate><p>${inline(fallback, notes)}</p></agency-check>
<p class="share" id="answer-link" hidden><a href="#">${escape(linkToAnswer)}</a> ${escape(linkPrivacy)}</p>
</div>
<ul class="cautions">
${items(cautions, view)}
</ul>
</div>`,
  );
}
