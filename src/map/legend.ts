import {html, nothing, type TemplateResult} from 'lit';
import {MODELS, type Model} from '../data/model.ts';
import type {Messages} from '../i18n/messages.ts';
import {powerMark} from '../styles/power-mark.ts';
import {noneOf} from './labels.ts';
import {NO_AGREEMENT, type Choropleth, type ChoroplethClass} from './choropleth.ts';

/** What a legend shows and reports. */
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
  const classes = choropleth.classes.filter(one => isWorthShowing(choropleth, one));
  const point = ({target}: Event) => {
    const classIndex = (target as Element).closest<HTMLElement>('.class')?.dataset['step'];
    if (classIndex) options.highlight(Number(classIndex));
  };
  const leave = () => options.highlight(null);
  return html`<ul
    class="legend ${choropleth.measure === 'strongest' ? 'by-model' : ''}"
    part="legend"
    aria-label=${messages.legend(messages.measureNames[choropleth.measure])}
    @pointerover=${point}
    @pointerleave=${leave}
    @focusin=${point}
    @focusout=${leave}
    @click=${point}
  >
    ${classes.map(one => html`<li>${renderClass(options, one)}</li>`)}
  </ul>`;
}

/** The words of a class: its range, a model's name, or that there is none of what is counted. */
export function classLabel(
  one: ChoroplethClass,
  {measure, model}: Choropleth,
  messages: Messages,
): string {
  if (one.classIndex === NO_AGREEMENT) {
    if (model === 'all') return messages.noAgreement;
    if (measure !== 'strongest') return messages.number(0);
    return noneOf(messages.noAgreement, model, messages);
  }
  if (measure === 'strongest') return messages.shortModelNames[modelOf(one.classIndex)];
  if (measure === 'county-share') return shareLabel(one, messages);
  if (measure === 'per-million') return rateLabel(one, messages);
  const from = messages.number(one.from);
  if (one.below === undefined) return messages.rangeFrom(from);
  return messages.range(from, messages.number(one.below - 1));
}

function renderClass(options: LegendOptions, one: ChoroplethClass): TemplateResult {
  const {choropleth, messages, highlighted} = options;
  const {measure} = choropleth;
  return html`<button
    type="button"
    class="class"
    data-step=${one.classIndex}
    aria-pressed=${highlighted === one.classIndex}
  >
    <span
      class="swatch ${measure === 'strongest' ? 'm' : 's'}${one.classIndex}"
      aria-hidden="true"
    ></span>
    <span class="range"
      >${measure === 'strongest' && one.classIndex ? powerMark(modelOf(one.classIndex)) : nothing}${classLabel(
        one,
        choropleth,
        messages,
      )}</span
    >
    <span class="members">${messages.legendPlaces(one.places)}</span>
  </button>`;
}

function isWorthShowing({measure, model}: Choropleth, one: ChoroplethClass): boolean {
  if (measure !== 'strongest' || model === 'all') return true;
  return one.members.length > 0;
}

function modelOf(classIndex: number): Model {
  return MODELS[classIndex - 1]!;
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
