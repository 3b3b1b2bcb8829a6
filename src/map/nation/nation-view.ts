import {html, type LitElement, type nothing, type TemplateResult} from 'lit';
import type {Measure} from '../../data/measures.ts';
import type {Counted} from '../../data/totals.ts';
import type {ModelChoice} from '../../data/vocabulary.ts';
import type {Messages} from '../../i18n/messages.ts';
import {memoizeLast} from '../../lib/memoize-last.ts';
import {choropleth, type Choropleth} from '../choropleth.ts';
import {renderLegend} from '../legend.ts';
import type {ScreenMatrix} from '../opened/zoom.ts';
import {renderNationalMap} from './national-map.ts';
import type {NationActs} from './nation-acts.ts';
import {StateShapes} from './state-shapes.ts';

/** Content of the national view. */
export interface NationOptions {
  /** Sums of the month shown. */
  readonly counted: Counted & {readonly asOf: string};
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
  #highlighted: number | null = null;

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
    const {counted, measure, model} = this.#options();
    return this.#drawn([counted, measure, model], () => choropleth(counted, measure, model));
  }

  /** The class whose states are pointed out, or null. */
  get highlighted(): number | null {
    return this.#highlighted;
  }

  /** Position of the map on screen, or null when it isn't drawn. */
  get screenMatrix(): ScreenMatrix | null {
    const map = this.#host.renderRoot.querySelector<SVGSVGElement>('.map:not(.counties)');
    return map?.getScreenCTM() ?? null;
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
    const shapes = this.#shapes.draw(choropleth, this.#highlighted);
    interaction?.takeShapes(shapes);
    const map = renderNationalMap({
      choropleth,
      messages,
      shapes,
      isDimmed: this.#highlighted !== null,
      over: interaction?.renderOver(),
    });
    return html`<div
      class="stage"
      @pointerenter=${this.#onEvent}
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
  renderLegend(): TemplateResult | typeof nothing {
    return renderLegend({
      choropleth: this.choropleth,
      messages: this.#options().messages,
      highlighted: this.#highlighted,
      highlight: classIndex => this.#highlight(classIndex),
    });
  }

  #onEvent = (event: Event): void => this.interaction?.handleEvent(event);

  #highlight(classIndex: number | null): void {
    if (classIndex === this.#highlighted) return;
    this.#highlighted = classIndex;
    this.#host.requestUpdate();
  }
}
