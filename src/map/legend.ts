import {html, type TemplateResult} from 'lit';
import {measureRow, type Unit} from '../data/measures.ts';
import {MODELS, type Model} from '../data/model.ts';
import type {Messages} from '../i18n/messages.ts';
import {powerMark} from '../styles/power-mark.ts';
import {noneOf} from './labels.ts';
import {NO_AGREEMENT, paintName, type Choropleth, type ChoroplethClass} from './choropleth.ts';

/** Content and callbacks of a legend. */
export interface LegendOptions {
  readonly choropleth: Choropleth;
  readonly messages: Messages;
  /** The class whose states are pointed out, or null. */
  readonly highlighted: number | null;
  /** A class is pointed at, or none any more. */
  highlight(classIndex: number | null): void;
}

/** Each class with its swatch, its range and its states; pointing at one points its states out. */
export function renderLegend(options: LegendOptions): TemplateResult {
  const {choropleth, messages} = options;
  const point = ({target}: Event) => {
    const classIndex = (target as Element).closest<HTMLElement>('.class')?.dataset['step'];
    if (classIndex) options.highlight(Number(classIndex));
  };
  const leave = () => options.highlight(null);
  return html`<ul
    class="legend ${choropleth.isByModel ? 'by-model' : ''}"
    part="legend"
    aria-label=${messages.legend(messages.measureNames[choropleth.measure])}
    @pointerover=${point}
    @pointerleave=${leave}
    @focusin=${point}
    @focusout=${leave}
    @click=${point}
  >
    ${shownClasses(choropleth).map(one => renderClass(options, one))}
  </ul>`;
}

/** Words of a class with agreements, by the unit of its measure. */
const LABELS: Readonly<Record<Unit, (one: ChoroplethClass, messages: Messages) => string>> = {
  count: countLabel,
  rate: rateLabel,
  share: shareLabel,
  model: ({classIndex}, messages) => messages.shortModelNames[modelOf(classIndex)],
};

/** The words of a class: its range, a model's name, or that there is none of what is counted. */
export function classLabel(
  one: ChoroplethClass,
  {measure, model, isByModel}: Choropleth,
  messages: Messages,
): string {
  if (one.classIndex === NO_AGREEMENT) {
    if (model === 'all') return messages.noAgreement;
    if (!isByModel) return messages.number(0);
    return noneOf(messages.noAgreement, model, messages);
  }
  return LABELS[measureRow(measure).unit](one, messages);
}

/** The classes that a legend shows: under one model, only those models that are in force. */
export function shownClasses({classes, isByModel, model}: Choropleth): readonly ChoroplethClass[] {
  return classes.filter(({members}) => !isByModel || model === 'all' || members.length > 0);
}

function renderClass(options: LegendOptions, one: ChoroplethClass): TemplateResult {
  const {choropleth, messages, highlighted} = options;
  const {isByModel} = choropleth;
  const label = classLabel(one, choropleth, messages);
  const range = isByModel && one.classIndex ? [powerMark(modelOf(one.classIndex)), label] : label;
  // No spaces between the tags, and a text as a property: each would be nodes of the first picture.
  return html`<li>
    <button
      type="button"
      class="class"
      data-step=${one.classIndex}
      aria-pressed=${highlighted === one.classIndex}
    >
      <span class="swatch ${paintName(choropleth, one.classIndex)}" aria-hidden="true"></span
      ><span class="range">${range}</span
      ><span class="members" .textContent=${messages.legendPlaces(one.places)}></span>
    </button>
  </li>`;
}

function modelOf(classIndex: number): Model {
  return MODELS[classIndex - 1]!;
}

function countLabel({from, below}: ChoroplethClass, messages: Messages): string {
  const first = messages.number(from);
  if (below === undefined) return messages.rangeFrom(first);
  return messages.range(first, messages.number(below - 1));
}

function shareLabel({from, below}: ChoroplethClass, messages: Messages): string {
  const percent = (share: number) => messages.percent(share);
  if (below === undefined) return percent(from);
  if (from === 0) return messages.rangeBelow(percent(below));
  return messages.range(messages.number(from * 100), percent(below - 0.01));
}

function rateLabel({from, below}: ChoroplethClass, messages: Messages): string {
  if (below === undefined) return messages.rangeFrom(messages.number(from));
  if (from === 0) return messages.rangeBelow(messages.number(below));
  return messages.range(messages.number(from), messages.decimal(below - 0.1));
}
