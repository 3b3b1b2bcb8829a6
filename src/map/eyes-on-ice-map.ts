import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state as internal} from 'lit/decorators.js';
import {CORRECTIONS, ICE_PAGE} from '../addresses.ts';
import {accept} from '../data/accept.ts';
import {STALE_AFTER_DAYS, daysSince} from '../data/age.ts';
import {DataLoadEvent} from '../data/events.ts';
import {hostUrl} from '../data/host-url.ts';
import type {Dataset} from '../data/model.ts';
import {states} from '../data/states.ts';
import {builtIn} from '../data/store.ts';
import {totalAgenciesOf, totalOf} from '../data/summarize.ts';
import {LanguageController} from '../i18n/language-controller.ts';
import type {Messages} from '../i18n/messages.ts';
import {base} from '../styles/base.ts';
import {powerMarkStyles} from '../styles/power-mark.ts';
import {tokens} from '../styles/tokens.ts';
import {choropleth, placesWith, type Choropleth} from './choropleth.ts';
import {MeasureChangeEvent, ModelChangeEvent, StateSelectEvent} from './events.ts';
import {figuresOf} from './figures.ts';
import {renderLegend} from './legend.ts';
import {mapStyles} from './map-styles.ts';
import {renderModelSwitch} from './model-switch.ts';
import {
  MEASURES,
  MODEL_CHOICES,
  VIEWS,
  type Measure,
  type ModelChoice,
  type View,
} from './measures.ts';
import {renderNationalMap, smallStateNear, stateNeighbour} from './national-map.ts';
import {ShapeFocusController} from './shape-focus-controller.ts';
import {renderTable, type SortOrder} from './state-table.ts';
import {placeTooltip, renderTooltip, type TooltipPlace} from './tooltip.ts';

const TAG = 'eyes-on-ice-map';
const HEADING_LEVELS = ['1', '2', '3', '4', '5', '6'] as const;

/** A change of these sorts the states into classes anew. */
const DRAWN_FROM = ['list', 'measure', 'model'] as const;

/** A pointer that leaves a shape may reach the tooltip within this time before it goes. */
const TOOLTIP_LINGER_MS = 150;

/**
 * A choropleth of ICE's 287(g) agreements per US state, by model.
 *
 * @element eyes-on-ice-map
 * @slot - Shows until the element is defined: a sentence, a link or a picture.
 * @slot actions - The host's own links, such as a petition.
 * @slot footer - The host's own words at the end.
 * @fires {StateSelectEvent} state-select - A reader chose a state, or gave the choice up.
 * @fires {ModelChangeEvent} model-change - A reader chose which agreements are counted.
 * @fires {MeasureChangeEvent} measure-change - A reader chose what the colour says.
 * @fires {DataLoadEvent} data-load - A data set is on screen.
 * @csspart heading - The caption's first line.
 * @csspart caption - Totals and date.
 * @csspart models - The radio group of models.
 * @csspart map - The SVG.
 * @csspart tooltip - What a state's figures appear in.
 * @csspart legend - The list of classes.
 * @csspart table - The table of states.
 * @csspart footer - Source, method, notes.
 * @cssproperty [--eoi-surface] - Background.
 * @cssproperty [--eoi-text] - Text.
 * @cssproperty [--eoi-muted] - Secondary text.
 * @cssproperty [--eoi-accent] - Links, focus and selection.
 * @cssproperty [--eoi-border] - Hairlines.
 * @cssproperty [--eoi-line] - Borders between pale states.
 * @cssproperty [--eoi-radius=6px] - Corners.
 * @cssproperty [--eoi-font=inherit] - Font family.
 * @cssproperty [--eoi-none] - States without an agreement.
 * @cssproperty [--eoi-ramp-low] - The palest class.
 * @cssproperty [--eoi-ramp-high] - The darkest class.
 * @cssproperty [--eoi-warrant-service] - Warrant Service Officer.
 * @cssproperty [--eoi-jail-enforcement] - Jail Enforcement Model.
 * @cssproperty [--eoi-task-force] - Task Force Model.
 */
export class EyesOnIceMap extends LitElement {
  static override styles = [tokens, base, powerMarkStyles, mapStyles];

  #language = new LanguageController(this);
  #focus = new ShapeFocusController(this, {
    ids: () => this.#statesByName(),
    nameOf: state => this.#messages.stateNames[state] ?? state,
    neighbour: stateNeighbour,
    elementOf: state => this.renderRoot.querySelector<SVGElement>(`[data-state="${state}"]`),
    select: state => this.#toggle(state),
    clear: () => this.#escape(),
  });
  #choropleth!: Choropleth;
  #linger?: ReturnType<typeof setTimeout>;
  #sortedNames: {messages: Messages; codes: readonly string[]} | undefined;

  @internal() private _pointed: string | null = null;
  @internal() private _tooltip: TooltipPlace | null = null;
  @internal() private _highlighted: number | null = null;
  @internal() private _order: SortOrder = {column: 'agreements', ascending: false};

  /** Which agreements are counted: `all`, `task-force`, `jail-enforcement` or `warrant-service`. */
  @property() model: ModelChoice = 'all';

  /** What the colour says: `agreements`, `agencies`, `per-million`, `county-share` or `strongest`. */
  @property() measure: Measure = 'agreements';

  /** USPS code of the chosen state, or null. */
  @property() state: string | null = null;

  /** `map`, or the same facts as a sortable `table`. */
  @property() view: View = 'map';

  /** The heading's words; the built-in ones when null. */
  @property() heading: string | null = null;

  /** The heading's rank, 1 to 6. */
  @property({attribute: 'heading-level'}) headingLevel = '2';

  /** Where "report a wrong entry" leads. */
  @property({attribute: 'corrections-url'}) correctionsUrl: string | null = null;

  /** The list that is shown. */
  @property({attribute: false}) list: Dataset = builtIn();

  /** Leaves the heading out. */
  @property({type: Boolean, attribute: 'no-heading'}) noHeading = false;

  /** Leaves the choice of model, measure and view out. */
  @property({type: Boolean, attribute: 'no-controls'}) noControls = false;

  /** Leaves the legend out. */
  @property({type: Boolean, attribute: 'no-legend'}) noLegend = false;

  /** Leaves the host's actions out. */
  @property({type: Boolean, attribute: 'no-actions'}) noActions = false;

  get #messages(): Messages {
    return this.#language.messages;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#linger);
    this._pointed = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#acceptValues();
    if (DRAWN_FROM.some(name => changed.has(name))) {
      this.#choropleth = choropleth(this.list, this.measure, this.model);
    }
    if (changed.has('state') && this.state) this.#focus.setCurrent(this.state);
  }

  protected override firstUpdated(): void {
    this.dispatchEvent(new DataLoadEvent(this.list, null));
  }

  #acceptValues(): void {
    this.model = accept(TAG, 'model', this.model, MODEL_CHOICES, 'all');
    this.measure = accept(TAG, 'measure', this.measure, MEASURES, 'agreements');
    this.view = accept(TAG, 'view', this.view, VIEWS, 'map');
    const level = String(this.headingLevel);
    this.headingLevel = accept(TAG, 'heading-level', level, HEADING_LEVELS, '2');
    const code = this.state?.toUpperCase() ?? '';
    this.state = accept(TAG, 'state', code, ['', ...states.keys()], '') || null;
  }

  /** Alphabetical in the language shown, for Home, End and letters. */
  #statesByName(): readonly string[] {
    const messages = this.#messages;
    if (this.#sortedNames?.messages !== messages) {
      const {compare} = new Intl.Collator(messages.locale);
      const name = (code: string) => messages.stateNames[code] ?? code;
      const codes = [...states.keys()].sort((a, b) => compare(name(a), name(b)));
      this.#sortedNames = {messages, codes};
    }
    return this.#sortedNames.codes;
  }

  #chooseModel(model: ModelChoice): void {
    this.model = model;
    this.dispatchEvent(new ModelChangeEvent(model));
  }

  #chooseMeasure(measure: Measure): void {
    this.measure = measure;
    this.dispatchEvent(new MeasureChangeEvent(measure));
  }

  #toggle(state: string): void {
    this.#select(state === this.state ? null : state);
  }

  #select(state: string | null): void {
    if (state === this.state) return;
    this.state = state;
    this.dispatchEvent(new StateSelectEvent(state));
  }

  /** Escape takes the tooltip away first, then the selection. */
  #escape(): void {
    if (this._pointed) this.#point(null);
    else this.#select(null);
  }

  #point(state: string | null): void {
    clearTimeout(this.#linger);
    this._pointed = state;
    if (state) this._tooltip = this.#tooltipPlace(state);
  }

  #unpointSoon(): void {
    clearTimeout(this.#linger);
    this.#linger = setTimeout(() => this.#point(null), TOOLTIP_LINGER_MS);
  }

  #tooltipPlace(state: string): TooltipPlace | null {
    const shape = this.renderRoot.querySelector(`[data-state="${state}"]`);
    const stage = this.renderRoot.querySelector('.stage');
    if (!shape || !stage) return null;
    return placeTooltip(shape.getBoundingClientRect(), stage.getBoundingClientRect());
  }

  #stateOf(event: MouseEvent): string | null {
    const target = event.target as Element;
    const own = target.closest<SVGElement>('[data-for], [data-state]')?.dataset;
    const code = own?.['for'] ?? own?.['state'] ?? null;
    const map = target.closest('svg');
    return (map && smallStateNear(map, event, code)) ?? code;
  }

  #onPointerMove = (event: PointerEvent): void => {
    const state = this.#stateOf(event);
    if (state === this._pointed) clearTimeout(this.#linger);
    else if (state) this.#point(state);
    else this.#unpointSoon();
  };

  #onPointerLeave = (): void => this.#unpointSoon();

  #onClick = (event: MouseEvent): void => {
    const state = this.#stateOf(event);
    if (!state) return;
    this.#focus.focus(state);
    this.#point(state);
    this.#toggle(state);
  };

  #onFocusIn = (event: FocusEvent): void => {
    const state = (event.target as SVGElement).dataset['state'];
    if (!state) return;
    this.#focus.setCurrent(state);
    if ((event.target as Element).matches(':focus-visible')) this.#point(state);
  };

  #onFocusOut = (): void => this.#point(null);

  #onKeyDown = (event: KeyboardEvent): void => {
    if ((event.target as SVGElement).dataset['state']) this.#focus.handleKey(event);
  };

  #onHostKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented && this._pointed) this.#point(null);
  };

  protected override render(): TemplateResult {
    return html`<div class="root" @keydown=${this.#onHostKeyDown}>
      ${this.renderHeader()}
      <div class="body ${this.noControls ? 'bare' : ''}">
        <div class="main">
          ${
            this.view === 'table'
              ? html`<div class="stage">${this.renderTable()}</div>`
              : this.renderMap()
          }
          ${this.noLegend ? nothing : this.renderLegend()}
        </div>
        ${this.noControls ? nothing : this.renderControls()}
      </div>
      ${this.noActions ? nothing : html`<div class="actions"><slot name="actions"></slot></div>`}
      ${this.renderFooter()}
    </div>`;
  }

  private renderHeader(): TemplateResult {
    const messages = this.#messages;
    const {asOf} = this.list;
    const days = daysSince(asOf);
    return html`<header>
      ${this.noHeading ? nothing : this.renderHeading()}
      <p class="caption" part="caption">
        ${messages.caption(
          totalOf(this.list, 'all'),
          totalAgenciesOf(this.list),
          placesWith(this.list, 'all'),
        )}
        — <time datetime=${asOf}>${messages.asOf(asOf)}</time>
        <span class="muted">(${messages.age(days)})</span>
      </p>
      ${days > STALE_AFTER_DAYS ? html`<p class="stale">${messages.stale(days)}</p>` : nothing}
    </header>`;
  }

  private renderHeading(): TemplateResult {
    return html`<div class="heading" part="heading" role="heading" aria-level=${this.headingLevel}>
      ${this.heading || this.#messages.mapHeading}
    </div>`;
  }

  private renderControls(): TemplateResult {
    const messages = this.#messages;
    return html`<div class="controls">
      ${renderModelSwitch(this.list, this.model, messages, model => this.#chooseModel(model))}
      <div class="selects">
        <label
          ><span class="label">${messages.measure}</span>
          <select
            @change=${(event: Event) =>
              this.#chooseMeasure((event.target as HTMLSelectElement).value as Measure)}
          >
            ${MEASURES.map(
              measure =>
                html`<option value=${measure} .selected=${measure === this.measure}>
                  ${messages.measureNames[measure]}
                </option>`,
            )}
          </select>
        </label>
        <div class="views" role="group" aria-label=${messages.view}>
          ${VIEWS.map(view => this.renderViewButton(view))}
        </div>
      </div>
    </div>`;
  }

  private renderViewButton(view: View): TemplateResult {
    const {viewMap, viewTable} = this.#messages;
    return html`<button
      type="button"
      aria-pressed=${this.view === view}
      @click=${() => (this.view = view)}
    >
      ${view === 'map' ? viewMap : viewTable}
    </button>`;
  }

  private renderMap(): TemplateResult {
    const messages = this.#messages;
    const pointed = this._pointed;
    return html`<div
      class="stage"
      @pointermove=${this.#onPointerMove}
      @pointerleave=${this.#onPointerLeave}
      @click=${this.#onClick}
      @focusin=${this.#onFocusIn}
      @focusout=${this.#onFocusOut}
      @keydown=${this.#onKeyDown}
    >
      ${renderNationalMap({
        choropleth: this.#choropleth,
        messages,
        figures: state => figuresOf(this.list, state, this.model),
        selected: this.state,
        pointed,
        highlighted: this._highlighted,
        tabIndexOf: state => this.#focus.tabIndexOf(state),
        ids: this.#statesByName(),
      })}
      ${
        pointed && this._tooltip
          ? renderTooltip(
              figuresOf(this.list, pointed, this.model),
              this._tooltip,
              this.measure,
              messages,
              messages.asOf(this.list.asOf),
            )
          : nothing
      }
    </div>`;
  }

  private renderLegend(): TemplateResult {
    return renderLegend({
      choropleth: this.#choropleth,
      messages: this.#messages,
      highlighted: this._highlighted,
      highlight: step => (this._highlighted = step),
    });
  }

  private renderTable(): TemplateResult {
    const messages = this.#messages;
    return renderTable({
      rows: [...states.keys()].map(code => figuresOf(this.list, code, this.model)),
      order: this._order,
      selected: this.state,
      choropleth: this.#choropleth,
      highlighted: this._highlighted,
      label: messages.tableLabel(
        this.model === 'all' ? messages.allModels : messages.modelNames[this.model],
      ),
      messages,
      sort: order => (this._order = order),
      select: code => this.#toggle(code),
    });
  }

  private renderFooter(): TemplateResult {
    const messages = this.#messages;
    return html`<footer part="footer">
      <p>
        ${messages.source} <a href=${ICE_PAGE} lang="en">${messages.sourceName}</a>,
        ${messages.date(this.list.asOf)}.
        <a href=${hostUrl(this.correctionsUrl) ?? CORRECTIONS}>${messages.report}</a>
      </p>
      <details>
        <summary>${messages.method}</summary>
        <ul>
          ${messages.methodNotes.map(note => html`<li>${note}</li>`)}
          <li>${messages.sourceSheet(this.list.sheet)}</li>
        </ul>
      </details>
      <p>${messages.disclaimer}</p>
      <slot name="footer"></slot>
    </footer>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'eyes-on-ice-map': EyesOnIceMap;
  }
}
