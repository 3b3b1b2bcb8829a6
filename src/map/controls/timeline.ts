import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Month} from '../../data/history.ts';
import {MODELS, type Model} from '../../data/model.ts';
import type {ModelChoice} from '../../data/vocabulary.ts';
import type {Messages} from '../../i18n/messages.ts';
import {memoizeLast} from '../../lib/memoize-last.ts';

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
}

/** Height of the chart in its own units; its width is a unit a month. */
const CHART_HEIGHT = 40;

const lastAreas = memoizeLast<readonly string[]>();

/** Totals per model over time, and a slider that moves the map through the months. */
export function renderTimeline(options: TimelineOptions): TemplateResult {
  const {months, at, model, messages} = options;
  const month = months[at]!;
  const total = messages.agreements(totalUnder(month, model));
  return html`<div class="timeline" part="timeline">
    ${options.canPlay ? renderPlay(options) : nothing}
    <div class="time">
      <p class="time-label">
        <strong>${messages.month(month.month)}</strong> <span class="muted">${total}</span>
      </p>
      ${renderChart(options)}
      <input
        type="range"
        min="0"
        max=${months.length - 1}
        .value=${String(at)}
        aria-label=${messages.timeline}
        aria-valuetext="${messages.month(month.month)}: ${total}"
        @input=${(event: Event) => options.go(Number((event.target as HTMLInputElement).value))}
      />
      <p class="time-ends muted" aria-hidden="true">
        <span>${messages.month(months[0]!.month)}</span>
        <span>${messages.month(months.at(-1)!.month)}</span>
      </p>
    </div>
  </div>`;
}

function renderPlay({isPlaying, messages, play, pause}: TimelineOptions): TemplateResult {
  return html`<button
    type="button"
    class="play"
    aria-label=${isPlaying ? messages.pause : messages.play}
    @click=${isPlaying ? pause : play}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d=${isPlaying ? 'M3 2h4v12H3zM9 2h4v12H9z' : 'M4 2l10 6l-10 6z'} />
    </svg>
  </button>`;
}

/** Areas that stand on each other, the strongest model on top; the months to come are pale. */
function renderChart({months, at, model}: TimelineOptions): TemplateResult {
  const width = months.length - 1;
  const areas = lastAreas([months, model], () => areasOf(months, model));
  return html`<svg
    class="chart"
    viewBox="0 0 ${width} ${CHART_HEIGHT}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${shownModels(model).map(
      (own, level) => svg`<path class="m-area-${MODELS.indexOf(own) + 1}" d=${areas[level]!} />`,
    )}
    <rect class="later" x=${at} width=${width - at} height=${CHART_HEIGHT} />
    <line class="now" x1=${at} x2=${at} y2=${CHART_HEIGHT} />
  </svg>`;
}

/** A shape per model, from below up. */
function areasOf(months: readonly Month[], choice: ModelChoice): readonly string[] {
  const highest = Math.max(...months.map(month => totalUnder(month, choice)), 1);
  const y = (sum: number): string => (CHART_HEIGHT * (1 - sum / highest)).toFixed(1);
  let below = months.map(() => 0);
  return shownModels(choice).map(model => {
    const above = months.map((month, at) => below[at]! + totalUnder(month, model));
    const top = above.map((sum, at) => `${at},${y(sum)}`);
    const bottom = below.map((sum, at) => `${at},${y(sum)}`).reverse();
    below = above;
    return `M${top.join('L')}L${bottom.join('L')}z`;
  });
}

function totalUnder({totals}: Month, choice: ModelChoice): number {
  return shownModels(choice).reduce((sum, model) => sum + totals[model], 0);
}

function shownModels(choice: ModelChoice): readonly Model[] {
  return choice === 'all' ? MODELS : [choice];
}
