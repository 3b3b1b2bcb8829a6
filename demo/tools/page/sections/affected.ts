import {escape} from '../escape.ts';
import {inline} from '../inline.ts';
import {section, type View} from '../view.ts';

/** Renders part 4, the people affected: findings, each beside its year. */
export function affected({texts, notes}: View): string {
  const {heading, lead, findings} = texts.affected;
  const rows = findings.map(
    ({years, text}) =>
      `<li><span class="years" aria-hidden="true">${escape(years)}</span><p>${inline(text, notes)}</p></li>`,
  );
  return section(
    'affected',
    heading,
    `<div class="prose">
<p>${inline(lead, notes)}</p>
</div>
<ul class="findings">
${rows.join('\n')}
</ul>`,
  );
}
