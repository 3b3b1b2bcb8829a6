import {html, type LitElement, type TemplateResult} from 'lit';
import type {Month} from '../../data/history.ts';
import type {Measure} from '../../data/measures.ts';
import type {Counted} from '../../data/totals.ts';
import type {ModelChoice} from '../../data/vocabulary.ts';
import type {Messages} from '../../i18n/messages.ts';
import {memoizeLast} from '../../lib/memoize-last.ts';
import {choropleth, type Choropleth} from '../choropleth/choropleth.ts';
import {renderLegend} from '../choropleth/legend.ts';
import type {ScreenMatrix} from '../opened/zoom.ts';
import {renderNationalMap} from './national-map.ts';
import type {NationActs} from './nation-acts.ts';
import {StateShapes} from './state-shapes.ts';

/** Content of the national view. */
export interface NationOptions {
  /** Sums of the month shown. */
  readonly counted: Counted & {readonly asOf: string};
  /** The month that is compared with, and its sums; null for none. */
  readonly compared: Month | null;
  readonly measure: Measure;
  readonly model: ModelChoice;
  readonly messages: Messages;
}

/**
 * The whole country as a choropleth with its legend: what is painted first. What a reader can do with
 * the shapes, and their names, come later with the map's controls.
 */
export class NationView {
  #host: LitElement;
  #options: () => NationOptions;
  #shapes = new StateShapes();
  #drawn = memoizeLast<Choropleth>();

  /** USPS code of the state that is outlined, or null. */
  outlined: string | null = null;

  /** A reader's acts on the shapes, and their names; null until they have been loaded. */
  interaction: NationActs | null = null;

  constructor(host: LitElement, options: () => NationOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Classes of the states; sorted anew only when list, month, measure or model change. */
  get choropleth(): Choropleth {
    const {counted, compared, measure, model} = this.#options();
    return this.#drawn(
      [counted, compared, measure, model, this.interaction],
      () =>
        (compared && this.interaction?.changeSince(compared)) ??
        choropleth(counted, measure, model),
    );
  }

  /** The class whose states are pointed out, or null. */
  get highlighted(): number | null {
    return this.interaction?.highlighted ?? null;
  }

  /** Position of the map on screen, or null where it isn't drawn or nothing is laid out, as in jsdom. */
  get screenMatrix(): ScreenMatrix | null {
    const map = this.#host.renderRoot.querySelector<SVGSVGElement>('.map:not(.counties)');
    return map?.getScreenCTM?.() ?? null;
  }

  /** Outlines a state; null takes the outline away. */
  outline(state: string | null): void {
    this.outlined = state;
    this.#host.requestUpdate();
  }

  /** Renders the map. */
  render(): TemplateResult {
    const {choropleth, interaction} = this;
    const {messages} = this.#options();
    const shapes = this.#shapes.draw(choropleth, this.highlighted);
    interaction?.takeShapes(shapes);
    const map = renderNationalMap({
      choropleth,
      messages,
      shapes,
      isDimmed: this.highlighted !== null,
      over: interaction?.renderOver(),
    });
    return html`<div
      class="stage"
      @pointerenter=${this.#onEvent}
      @pointerdown=${this.#onEvent}
      @pointermove=${this.#onEvent}
      @pointerleave=${this.#onEvent}
      @click=${this.#onEvent}
      @focusin=${this.#onEvent}
      @focusout=${this.#onEvent}
      @keydown=${this.#onEvent}
    >
      ${map} ${interaction?.renderBeside()}
    </div>`;
  }

  /** Renders the legend. */
  renderLegend(): TemplateResult {
    const {messages, counted} = this.#options();
    return renderLegend({
      choropleth: this.choropleth,
      messages,
      asOf: counted.asOf,
      picked: this.interaction?.picked ?? null,
      onEvent: this.#onEvent,
    });
  }

  #onEvent = (event: Event): void => this.interaction?.handleEvent(event);
}
