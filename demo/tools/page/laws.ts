import {partialDate} from '../../../src/check/answer/law-view.ts';
import {officialSource, summaryIn, type StateLaw} from '../../../src/check/answer/state-law.ts';
import {escape} from './escape.ts';
import {link} from './inline.ts';
import type {View} from './view.ts';

/**
 * Renders every law that was checked, then the names of the other states; the page's script takes a
 * state's line from it.
 */
export function renderLaws({data, texts, messages}: View): string {
  const names = messages.stateNames;
  const byName = (a: string, b: string) => names[a]!.localeCompare(names[b]!, messages.locale);
  const laws = [...data.laws].sort((a, b) => byName(a.state, b.state));
  const checked = new Set(laws.map(({state}) => state));
  const others = data.places.filter(code => !checked.has(code)).sort(byName);
  const lines = laws.map(law => `<li data-state="${law.state}">${lawLine(law, messages)}</li>`);
  const rest = others.map(
    code =>
      `<li data-state="${code}" data-line="${escape(messages.lawNotChecked(names[code]!))}">${escape(names[code]!)}</li>`,
  );
  return `<details class="laws" id="laws">
<summary>${escape(texts.law.all(laws.length))}</summary>
<ul class="law-list">
${lines.join('\n')}
</ul>
<p>${escape(texts.law.notChecked)}</p>
<ul class="unchecked">
${rest.join('\n')}
</ul>
</details>`;
}

function lawLine(law: StateLaw, messages: View['messages']): string {
  const {lang, text} = summaryIn(law, messages.locale);
  const name = messages.stateNames[law.state] ?? law.state;
  return `<strong>${escape(name)}</strong> <span lang="${lang}">${escape(text)}</span> <small>${lawSource(law, messages)}</small>`;
}

function lawSource(law: StateLaw, messages: View['messages']): string {
  const {instrument, enacted, effective, confidence, checkedOn, source} = law;
  const address = officialSource(law);
  const name = instrument && `<span lang="en">${escape(instrument)}</span>`;
  const when = effective
    ? messages.lawInForce(partialDate(effective, messages))
    : enacted && messages.lawDated(partialDate(enacted, messages));
  const parts = [
    name && address ? link(name, escape(address)) : name,
    when,
    messages.lawConfidence[confidence],
    !address && source ? `<span lang="en">${escape(source)}</span>` : '',
    address ? '' : messages.lawNotLinked,
    messages.lawCheckedOn(checkedOn),
  ];
  return parts.filter(part => part !== '').join(' · ');
}

/** Renders the place for the line of the chosen state; until then it says how to choose one. */
export function lawLinePlace({texts}: View, options = ''): string {
  return `<div class="law-line" data-law-line ${options}>
<p class="law-title">${escape(texts.law.title)}</p>
<p data-law-text>${escape(texts.law.choose)}</p>
<p data-law-link hidden><a href="#">${escape(texts.law.linkToState)}</a></p>
</div>`;
}
