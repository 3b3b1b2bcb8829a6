import {html, type TemplateResult} from 'lit';
import {measureRow, type Unit} from '../../data/measures.ts';
import {MODELS, type Model} from '../../data/model.ts';
import type {Messages} from '../../i18n/messages.ts';
import {powerMark} from '../../styles/power-mark.ts';
import {NO_AGREEMENT, paintName, type Choropleth, type ChoroplethClass} from './choropleth.ts';

/** Content and callbacks of a legend. */
export interface LegendOptions {
  readonly choropleth: Choropleth;
  readonly messages: Messages;
  /** Date of what is shown, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The class whose states were picked out, or null. */
  readonly picked: number | null;
  /** A reader's acts on the classes. */
  readonly onEvent: (event: Event) => void;
}

/** A title, and each class with its swatch and its range in one row; pointing at one points its states out. */
export function renderLegend(options: LegendOptions): TemplateResult {
  const {choropleth, messages} = options;
  return html`<div class="key" part="legend">
    <p class="legend-title" id="legend-title">
      ${chosenName(choropleth, messages)}, ${messages.date(options.asOf)}
    </p>
    <ul
      class="legend"
      aria-labelledby="legend-title"
      @pointerover=${options.onEvent}
      @pointerleave=${options.onEvent}
      @click=${options.onEvent}
    >
      ${choropleth.classes.map(one => renderClass(options, one))}
    </ul>
  </div>`;
}

/** Names what is coloured: the measure, and the model where one is chosen. */
export function chosenName({measure, model, change}: Choropleth, messages: Messages): string {
  const name = change?.name(messages) ?? messages.measureNames[measure];
  return model === 'all' ? name : `${name} · ${messages.modelNames[model]}`;
}

/** Words of a class, by the unit of its measure. */
const LABELS: Readonly<Record<Unit, (one: ChoroplethClass, messages: Messages) => string>> = {
  count: countLabel,
  rate: rateLabel,
  share: shareLabel,
  model: ({classIndex}, messages) =>
    classIndex === NO_AGREEMENT
      ? messages.noAgreement
      : messages.shortModelNames[modelOf(classIndex)],
};

/** The words of a class: its range, a model's name, or that there is none of what is counted. */
export function classLabel(
  one: ChoroplethClass,
  {measure, change}: Choropleth,
  messages: Messages,
): string {
  return change?.label(one, messages) ?? LABELS[measureRow(measure).unit](one, messages);
}

/** Renders a class's colour as a shape, as the map does: a browser that recolours pages treats both alike. */
export function swatch(paint: string): TemplateResult {
  return html`<svg class="swatch" aria-hidden="true">
    <rect class=${paint} width="100%" height="100%" />
  </svg>`;
}

function renderClass(options: LegendOptions, one: ChoroplethClass): TemplateResult {
  const {choropleth, messages, picked} = options;
  const {isByModel} = choropleth;
  const label = classLabel(one, choropleth, messages);
  const range = isByModel && one.classIndex ? [powerMark(modelOf(one.classIndex)), label] : label;
  // No spaces between the tags, and a text as a property: each would be nodes of the first picture.
  return html`<li>
    <button
      type="button"
      class="class"
      data-class=${paintName(choropleth, one.classIndex)}
      aria-pressed=${picked === one.classIndex}
    >
      ${swatch(paintName(choropleth, one.classIndex))}<span class="range">${range}</span
      ><span
        class="visually-hidden"
        .textContent=${` (${messages.legendPlaces(one.places)})`}
      ></span>
    </button>
  </li>`;
}

function modelOf(classIndex: number): Model {
  return MODELS[classIndex - 1]!;
}

function countLabel({classIndex, from, below}: ChoroplethClass, messages: Messages): string {
  if (classIndex === NO_AGREEMENT) return messages.number(0);
  const first = messages.number(from);
  if (below === undefined) return messages.rangeFrom(first);
  return messages.range(first, messages.number(below - 1));
}

function shareLabel({classIndex, from, below}: ChoroplethClass, messages: Messages): string {
  const percent = (share: number) => messages.percent(share);
  if (classIndex === NO_AGREEMENT) return messages.none;
  if (below === undefined || from === 0) return percent(from);
  if (from < 0.01) return messages.rangeBelow(percent(below));
  return messages.range(messages.number(from * 100), percent(below - 0.01));
}

function rateLabel({classIndex, from, below}: ChoroplethClass, messages: Messages): string {
  if (classIndex === NO_AGREEMENT) return messages.number(0);
  if (below === undefined) return messages.rangeFrom(messages.number(from));
  if (from === 0) return messages.rangeBelow(messages.number(below));
  return messages.range(messages.number(from), messages.decimal(below - 0.1));
}
