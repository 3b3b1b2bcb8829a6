import {escape} from '../escape.ts';
import {inline} from '../inline.ts';
import {items, section, type View} from '../view.ts';

/** Renders part 6: the way to the look-up, with two cautions. */
export function yours(view: View): string {
  const {texts, notes} = view;
  const {heading, lead, toLookUp, cautions, onPaper} = texts.yours;
  return section(
    'yours',
    heading,
    `<p class="paper">${escape(onPaper)}</p>
<div class="asking">
<div class="on-screen">
<p>${inline(lead, notes)}</p>
<p class="ways"><a class="button" href="#look-up">${escape(toLookUp)}</a></p>
</div>
<ul class="cautions">
${items(cautions, view)}
</ul>
</div>`,
  );
}
