import {html, nothing, svg, type TemplateResult} from 'lit';
import {placed} from './placed.ts';
import type {Month} from '../../data/history.ts';
import {MODELS, type Model} from '../../data/model.ts';
import type {ModelChoice} from '../../data/vocabulary.ts';
import type {Messages} from '../../i18n/messages.ts';
import {memoizeLast} from '../../lib/memoize-last.ts';
import {swatch} from '../choropleth/legend.ts';
import {monthNumber} from '../time/month-number.ts';

/** Content and callbacks of the timeline. */
export interface TimelineOptions {
  /** All months, the newest list last. */
  readonly months: readonly Month[];
  /** Position of the month shown. */
  readonly at: number;
  readonly model: ModelChoice;
  readonly isPlaying: boolean;
  /** Whether playing is offered at all: not to a reader who asks for less motion. */
  readonly canPlay: boolean;
  readonly messages: Messages;
  go(at: number): void;
  play(): void;
  pause(): void;
  /** The choice of a month to compare with. */
  readonly monthSelect: HTMLSelectElement;
}

/** The month that the chart marks, and that playing starts at: before it, little changes. */
export const MARKED_MONTH = '2025-01';

/** Height of the chart in its own units; its width is a unit a month. */
const CHART_HEIGHT = 40;

/** A mark nearer to an end than this part of the width has its words on its other side. */
const NEAR_END = 0.5;

const lastAreas = memoizeLast<readonly string[]>();

/** Totals per model over time, and a slider that moves the map through the months. */
export function renderTimeline(options: TimelineOptions): TemplateResult {
  const {months, at, model, messages} = options;
  const month = months[at]!;
  const total = messages.agreements(totalUnder(month, model));
  const x = placesOf(months);
  return html`<div class="timeline" part="timeline">
    ${options.canPlay ? renderPlay(options) : nothing}
    <div class="time">
      <p class="time-label">
        <span
          ><strong>${messages.month(month.month)}</strong> <span class="muted">${total}</span></span
        >
        <label class="compare"><span>${messages.compareWith}</span> ${options.monthSelect}</label>
        <span class="bands" aria-hidden="true"
          >${shownModels(model).map(
            own =>
              html`<span
                >${swatch(`m-area-${MODELS.indexOf(own) + 1}`)}${messages.shortModelNames[own]}</span
              >`,
          )}</span
        >
      </p>
      ${renderChart(options)}
      <input
        type="range"
        min="0"
        max=${x.at(-1)!}
        .value=${String(x[at])}
        aria-label=${messages.timeline}
        aria-valuetext="${messages.month(month.month)}: ${total}"
        @input=${(event: Event) =>
          options.go(positionAt(x, Number((event.target as HTMLInputElement).value), at))}
      />
      ${renderYears(months, messages)}
    </div>
  </div>`;
}

function renderPlay({isPlaying, messages, play, pause}: TimelineOptions): TemplateResult {
  return html`<button
    type="button"
    class="play"
    aria-label=${messages.play}
    aria-pressed=${isPlaying}
    @click=${isPlaying ? pause : play}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d=${isPlaying ? 'M3 2h4v12H3zM9 2h4v12H9z' : 'M4 2l10 6l-10 6z'} />
    </svg>
  </button>`;
}

/** Areas that stand on each other, the strongest model on top; the months to come are pale. */
function renderChart({months, at, model, messages}: TimelineOptions): TemplateResult {
  const x = placesOf(months);
  const width = x.at(-1)!;
  const areas = lastAreas([months, model], () => areasOf(months, x, model));
  const totals = months.map(month => totalUnder(month, model));
  const highest = Math.max(...totals, 1);
  const above = (total: number) => placed('--_share', total / highest);
  const [first, last] = [totals[0]!, totals.at(-1)!];
  return html`<div class="chart" aria-hidden="true">
    <svg viewBox="0 0 ${width} ${CHART_HEIGHT}" preserveAspectRatio="none">
      ${shownModels(model).map(
        (own, level) => svg`<path class="m-area-${MODELS.indexOf(own) + 1}" d=${areas[level]!} />`,
      )}
      <rect class="later" x=${x[at]!} width=${width - x[at]!} height=${CHART_HEIGHT} />
      <line class="now" x1=${x[at]!} x2=${x[at]!} y2=${CHART_HEIGHT} />
      ${renderMark(months)}
    </svg>
    <span class="first-total" ${above(first)}>${messages.number(first)}</span>
    <span class="last-total" ${above(last)}>${messages.number(last)}</span>
    ${renderMarkName(months, messages)}
  </div>`;
}

/** The line at the marked month. */
function renderMark(months: readonly Month[]): unknown {
  const x = monthNumber(MARKED_MONTH) - monthNumber(months[0]!.month);
  return svg`<line class="mark" x1=${x} x2=${x} y2=${CHART_HEIGHT} />`;
}

function renderMarkName(months: readonly Month[], messages: Messages): TemplateResult {
  const part = partOfWidth(months, MARKED_MONTH);
  const isAfterMiddle = part > NEAR_END;
  return html`<span
    class="mark-name ${isAfterMiddle ? 'before' : ''}"
    ${placed('--_at', isAfterMiddle ? 1 - part : part)}
    >${messages.month(MARKED_MONTH)}</span
  >`;
}

/** The axis: each year at its January. */
function renderYears(months: readonly Month[], messages: Messages): TemplateResult {
  const [first, last] = [months[0]!.month, months.at(-1)!.month].map(month =>
    Number(month.slice(0, 4)),
  );
  const years = Array.from({length: last! - first! + 1}, (_, i) => first! + i);
  return html`<p class="years muted" aria-hidden="true">
    ${years.map(
      year =>
        html`<span ${placed('--_at', partOfWidth(months, `${year}-01`))}
          >${messages.year(year)}</span
        >`,
    )}
  </p>`;
}

/** Position of a month between the first and the last, from 0 to 1. */
function partOfWidth(months: readonly Month[], month: string): number {
  const first = monthNumber(months[0]!.month);
  return (monthNumber(month) - first) / (monthNumber(months.at(-1)!.month) - first);
}

/** Positions of the months on the axis, in months from the first: one without a list leaves a gap. */
function placesOf(months: readonly Month[]): readonly number[] {
  const first = monthNumber(months[0]!.month);
  return months.map(({month}) => monthNumber(month) - first);
}

/** Position of the month at a place of the axis; of a gap, the month beyond it. */
function positionAt(x: readonly number[], place: number, from: number): number {
  const at = x.indexOf(place);
  if (at >= 0) return at;
  return place > x[from]! ? x.findIndex(one => one > place) : x.findLastIndex(one => one < place);
}

/** Runs of months without a gap, as positions. */
function runsOf(x: readonly number[]): number[][] {
  const runs: number[][] = [];
  x.forEach((place, at) => {
    if (at > 0 && place === x[at - 1]! + 1) runs.at(-1)!.push(at);
    else runs.push([at]);
  });
  return runs;
}

/** A shape per model, from below up; broken where a month has no list. */
function areasOf(
  months: readonly Month[],
  x: readonly number[],
  choice: ModelChoice,
): readonly string[] {
  const highest = Math.max(...months.map(month => totalUnder(month, choice)), 1);
  const y = (sum: number): string => (CHART_HEIGHT * (1 - sum / highest)).toFixed(1);
  let below = months.map(() => 0);
  return shownModels(choice).map(model => {
    const above = months.map((month, at) => below[at]! + month.totals[model]);
    const under = below;
    below = above;
    return runsOf(x)
      .map(run => {
        const top = run.map(at => `${x[at]},${y(above[at]!)}`);
        const bottom = run.map(at => `${x[at]},${y(under[at]!)}`).reverse();
        return `M${top.join('L')}L${bottom.join('L')}z`;
      })
      .join('');
  });
}

function totalUnder({totals}: Month, choice: ModelChoice): number {
  return shownModels(choice).reduce((sum, model) => sum + totals[model], 0);
}

function shownModels(choice: ModelChoice): readonly Model[] {
  return choice === 'all' ? MODELS : [choice];
}
