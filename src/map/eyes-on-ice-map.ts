import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {STALE_AFTER_DAYS, daysSince} from '../data/age.ts';
import {propertiesOf, propertyOf} from '../element/attributes.ts';
import type {Month} from '../data/history.ts';
import {MEASURES, measureRow, type Measure} from '../data/measures.ts';
import type {Dataset} from '../data/model.ts';
import {states} from '../data/states.ts';
import {builtIn} from '../data/store.ts';
import {totalAgenciesOf, totalOf, type Counted} from '../data/totals.ts';
import {VIEWS, type ModelChoice, type View} from '../data/vocabulary.ts';
import {AfterPaintController} from '../element/after-paint-controller.ts';
import {EyesOnIceElement} from '../element/eyes-on-ice-element.ts';
import {OnDemandParts} from '../element/on-demand-parts.ts';
import {NearViewportController} from '../element/near-viewport-controller.ts';
import {directionOf} from '../i18n/direction.ts';
import {base} from '../styles/base.ts';
import {powerMarkStyles} from '../styles/power-mark.ts';
import {tokens} from '../styles/tokens.ts';
import {MAP_ATTRIBUTES} from './attributes.ts';
import {placesWith} from './choropleth.ts';
import {
  MeasureChangeEvent,
  ModelChangeEvent,
  MonthChangeEvent,
  StateSelectEvent,
} from './events.ts';
import {Downloads, downloadsStyles} from './export/downloads.ts';
import type {EmbedAttributes, ExportView} from './export/view.ts';
import {loadParts} from './load-parts.ts';
import {mapStyles} from './map-styles.ts';
import {renderModelSwitch} from './model-switch.ts';
import {NationView, type NationOptions} from './nation/nation-view.ts';
import type {OpenedView} from './opened/opened-view.ts';
import type {ScreenMatrix} from './opened/zoom.ts';
import {monthsUpTo} from './time/months.ts';
import {Playback, wantsLessMotion} from './time/playback.ts';
import {renderTimeline} from './time/timeline.ts';

/**
 * A choropleth of ICE's 287(g) agreements per US state, by model.
 *
 * @element eyes-on-ice-map
 * @attr {string} lang - `en`, `es` or a registered language; the nearest one around it where it has none, else English.
 * @slot - Shows until the element is defined: a sentence, a link or a picture.
 * @slot actions - The host's own links, such as a petition.
 * @slot footer - The host's own words at the end.
 * @fires {StateSelectEvent} state-select - A reader chose a state, or gave the choice up.
 * @fires {ModelChangeEvent} model-change - A reader chose which agreements are counted.
 * @fires {MeasureChangeEvent} measure-change - A reader chose what the colour says.
 * @fires {MonthChangeEvent} month-change - A reader moved through the months.
 * @fires {DataLoadEvent} data-load - A data set is on screen.
 * @fires {DataErrorEvent} data-error - The list at `src` can't be shown; the one on screen stays.
 * @csspart heading - The caption's first line.
 * @csspart caption - Totals and date.
 * @csspart models - The radio group of models.
 * @csspart map - The SVG.
 * @csspart tooltip - What a state's figures appear in.
 * @csspart legend - The list of classes.
 * @csspart timeline - The chart of totals and its slider.
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
export class EyesOnIceMap extends EyesOnIceElement {
  static override readonly attributes = MAP_ATTRIBUTES;
  static override properties: PropertyDeclarations = {
    ...propertiesOf(MAP_ATTRIBUTES),
  };
  static override styles = [tokens, base, powerMarkStyles, mapStyles, downloadsStyles];

  #nearness = new NearViewportController(this, () => {
    // Whatever state was set before is opened only now.
    this.requestUpdate('state');
    this.performUpdate();
  });
  #parts = new OnDemandParts(this, loadParts);
  #afterMap = new AfterPaintController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  #nation = new NationView(this, this.#parts, () => this.#nationOptions());
  #opened: OpenedView | null = null;
  #bodyTabIndex: -1 | undefined;
  #downloads = new Downloads(this, this.#parts, () => this.#exportView());
  #playback = new Playback(this, () => this.#goOn());
  #isOpenedByReader = false;

  /** Agreements that are counted: `all`, `task-force`, `jail-enforcement` or `warrant-service`. */
  model: ModelChoice = 'all';

  /** Measure that the colour shows: `agreements`, `agencies`, `per-million`, `county-share` or `strongest`. */
  measure: Measure = 'agreements';

  /** USPS code of the state that is opened: its counties and its agencies; or null. */
  state: string | null = null;

  /** The month shown, `YYYY-MM`, from January 2021 on; null for the newest list. */
  month: string | null = null;

  /** `map`, or the same facts as a sortable `table`. */
  view: View = 'map';

  /** Leaves the choice of model, measure and view out. */
  noControls = false;

  /** Leaves the legend out. */
  noLegend = false;

  /** Leaves the menu of files and embed code out. */
  noDownloads = false;

  /** Leaves the timeline out. */
  noTimeline = false;

  /** The months of the timeline: those behind us, and the list that is shown as the newest. */
  get #months(): readonly Month[] {
    return monthsUpTo(this.list);
  }

  get #monthAt(): number {
    const at = this.#months.findIndex(({month}) => month === this.month);
    return at < 0 ? this.#months.length - 1 : at;
  }

  get #isNewest(): boolean {
    return !this.month || this.#monthAt === this.#months.length - 1;
  }

  /** Counts on screen: those of the list, or the sums of an earlier month. */
  get #counted(): Counted & {readonly asOf: string} {
    return this.#isNewest ? this.list : this.#months[this.#monthAt]!;
  }

  /** Of a month behind us only the agreements are known. */
  get #shownMeasure(): Measure {
    const isKnown = this.#isNewest || measureRow(this.measure).isMonthly;
    return isKnown ? this.measure : 'agreements';
  }

  protected override get builtInHeading(): string {
    return this.messages.mapHeading;
  }

  /** Outlines a state without opening it, as a look-up's answer does; null takes it away. */
  outline(state: string | null): void {
    this.#nation.outline(state && states.has(state) ? state : null);
  }

  override connectedCallback(): void {
    this.#nearness.look();
    super.connectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.month = this.month ? this.#acceptMonth(this.month) : null;
    if (!this.#nearness.isNear) return;
    if (changed.has('state')) this.#changeOpened(changed.get('state') ?? null);
    else if (changed.has('list')) this.#opened?.refresh();
    if (this.view === 'table') this.#parts.prepare();
  }

  /** All is there, not the map alone. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#afterMap.time;
    return super.getUpdateComplete();
  }

  protected override updated(): void {
    this.#opened?.zoom();
    const back = this.renderRoot.querySelector<HTMLElement>('.back');
    if (!back || !this.#isOpenedByReader) return;
    this.#isOpenedByReader = false;
    back.focus();
  }

  #acceptMonth(month: string): string | null {
    const months = this.#months.map(one => one.month);
    return this.accepted('month', month, ['', ...months], '') || null;
  }

  #chooseModel(model: ModelChoice): void {
    this.model = model;
    this.dispatchEvent(new ModelChangeEvent(model));
  }

  #chooseMeasure(measure: Measure): void {
    this.measure = measure;
    this.dispatchEvent(new MeasureChangeEvent(measure));
  }

  #goTo(at: number): void {
    const isNewest = at === this.#months.length - 1;
    this.month = isNewest ? null : this.#months[at]!.month;
    this.dispatchEvent(new MonthChangeEvent(this.month));
  }

  /** One month on; false at the newest. */
  #goOn(): boolean {
    if (this.#isNewest) return false;
    this.#goTo(this.#monthAt + 1);
    return !this.#isNewest;
  }

  #play(): void {
    if (this.#isNewest) this.#goTo(0);
    this.#playback.start();
  }

  /** Chooses a state for a reader; the page's code sets `state` instead. */
  #select(state: string | null): void {
    if (state === this.state) return;
    this.state = state;
    this.dispatchEvent(new StateSelectEvent(state));
  }

  /** Opens a state for a reader, and takes the focus along. */
  #open(state: string): void {
    this.#isOpenedByReader = true;
    this.#select(state);
  }

  /** Goes back to the national map, to the state one came from. */
  #close(): void {
    const {state} = this;
    this.#isOpenedByReader = false;
    this.#select(null);
    if (state) void this.updateComplete.then(() => this.#nation.focus(state));
  }

  #changeOpened(before: string | null): void {
    void this.#openWith(this.state, this.hasUpdated ? this.#nation.screenMatrix : null);
    this.#nation.leave(this.state ?? before);
    if (this.state) this.#playback.stop();
  }

  async #openWith(state: string | null, zoomFrom: ScreenMatrix | null): Promise<void> {
    if (state && !this.#opened) {
      const parts = await this.#parts.ask();
      if (!parts || state !== this.state) return;
      this.#opened = new parts.OpenedView(this, () => ({
        list: this.list,
        model: this.model,
        view: this.view,
        noLegend: this.noLegend,
        messages: this.messages,
        close: () => this.#close(),
      }));
      this.requestUpdate();
    }
    this.#opened?.open(state, zoomFrom);
  }

  /** Escape takes the tooltip away first, then the narrowing to a county, then the opened state. */
  #escape(): void {
    if (this.#nation.escape() || this.#opened?.escape()) return;
    if (this.state) this.#close();
  }

  /** Content on screen, for files made from it. */
  #exportView(): ExportView {
    const {state} = this;
    const counted = state ? this.list : this.#counted;
    return {
      messages: this.messages,
      heading: this.heading,
      model: this.model,
      choropleth: this.#nation.choropleth,
      counted,
      asOf: counted.asOf,
      sheet: state || this.#isNewest ? this.list.sheet : null,
      list: this.list,
      order: this.#nation.order,
      opened: (state && this.#opened?.exported(state)) || null,
      attributes: this.#attributes(),
    };
  }

  /** The attributes that make another map show the same. */
  #attributes(): EmbedAttributes {
    const own = Object.keys(MAP_ATTRIBUTES).map(name => [
      name,
      Reflect.get(this, propertyOf(name)),
    ]);
    return {...Object.fromEntries(own), lang: this.messages.locale.split('-')[0] ?? null};
  }

  /** The focus stays where it is while the map comes under it; the next Tab goes on into it. */
  #onBodyFocus = (): void => {
    this.#bodyTabIndex = -1;
    this.#nearness.come();
  };

  /** Escape works from everywhere in the element, also when only the pointer is at work. */
  #onRootKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (event.target instanceof HTMLSelectElement) return;
    this.#escape();
  };

  /** In a section, head and foot are the map's own, not landmarks of the host's page. */
  protected override render(): TemplateResult {
    return html`<section
      class="root"
      dir=${directionOf(this.messages.locale)}
      @keydown=${this.#onRootKeyDown}
    >
      ${this.#renderHeader()} ${this.#renderBody()}
      ${this.noActions ? nothing : html`<div class="actions"><slot name="actions"></slot></div>`}
      ${this.#afterMap.isTime || !this.#nearness.isNear ? this.#renderFooter() : nothing}
    </section>`;
  }

  /**
   * Until a reader comes near, an empty box stands for map and controls. Heading, totals, date,
   * source and what the host put in are there from the start, for whoever reads by ear or by
   * headings; the box has a name and a tab stop, so that Tab never passes the map by.
   */
  #renderBody(): TemplateResult {
    const {isNear} = this.#nearness;
    return html`<div
      class="body ${this.noControls ? 'bare' : ''}"
      role=${ifDefined(isNear ? undefined : 'group')}
      tabindex=${ifDefined(isNear ? this.#bodyTabIndex : 0)}
      aria-label=${isNear ? nothing : this.headingText}
      @focus=${this.#onBodyFocus}
    >
      ${isNear ? this.#renderPicture() : nothing}
      ${!isNear || this.noControls || !this.#afterMap.isTime ? nothing : this.#renderControls()}
    </div>`;
  }

  #renderPicture(): TemplateResult {
    return this.state && this.#opened ? this.#opened.render(this.state) : this.#renderNation();
  }

  #nationOptions(): NationOptions {
    return {
      counted: this.#counted,
      measure: this.#shownMeasure,
      model: this.model,
      view: this.view,
      state: this.state,
      isNewest: this.#isNewest,
      noLegend: this.noLegend,
      isComplete: this.#afterMap.isTime,
      messages: this.messages,
      monthsBefore: () => this.#months.slice(0, this.#monthAt),
      open: state => this.#open(state),
      escape: () => this.#escape(),
    };
  }

  #renderNation(): TemplateResult {
    const {isTime} = this.#afterMap;
    const isAsked = this.view === 'table' || this.state !== null;
    return html`<div class="main">
      ${this.#nation.render()}
      ${
        isAsked && this.#parts.isMissing
          ? html`<p role="status">${this.messages.partMissing}</p>`
          : nothing
      }
      ${isTime ? this.#renderChosen() : nothing} ${this.#nation.renderLegend()}
      ${this.noTimeline || !isTime ? nothing : this.#renderTimeline()}
    </div>`;
  }

  #renderTimeline(): TemplateResult {
    return renderTimeline({
      months: this.#months,
      at: this.#monthAt,
      model: this.model,
      isPlaying: this.#playback.isPlaying,
      canPlay: !wantsLessMotion(),
      messages: this.messages,
      go: at => {
        this.#playback.stop();
        this.#goTo(at);
      },
      play: () => this.#play(),
      pause: () => this.#playback.stop(),
    });
  }

  #renderHeader(): TemplateResult {
    const isReplaced = this.src && this.list !== builtIn();
    // An opened state shows the newest list, whatever month the national map is at.
    const isOfToday = this.#isNewest || (this.state && this.#opened);
    return html`<header>
      ${this.renderHeading()}
      <div class="facts">
        ${this.#renderFacts(this.list, isOfToday ? null : this.#months[this.#monthAt]!)}
        ${isReplaced ? html`<div class="unseen">${this.#renderFacts(builtIn(), null)}</div>` : nothing}
      </div>
    </header>`;
  }

  /**
   * What is shown, of which day: a list, or a month that lies behind it. The built-in list's own
   * lines stand, unseen and unread, under those of a newer one that took their place: where these are
   * shorter, the map does not move up.
   */
  #renderFacts(list: Dataset, month: Month | null): TemplateResult {
    const {messages} = this;
    const {asOf} = month ?? list;
    const age = daysSince(list.asOf);
    const [total, places] = [totalOf(month ?? list, 'all'), placesWith(month ?? list, 'all')];
    const [what, when, note] = month
      ? [
          messages.monthCaption(total, places),
          messages.asOfMonth(month.month, asOf),
          messages.newestOnly,
        ]
      : [
          messages.caption(total, totalAgenciesOf(list), places),
          messages.asOf(asOf),
          `(${messages.age(age)})`,
        ];
    return html`<div>
      <p class="caption" part="caption">
        ${what} — <time datetime=${asOf}>${when}</time> <span class="muted">${note}</span>
      </p>
      ${
        age > STALE_AFTER_DAYS
          ? html`<p class="stale ${month ? 'unseen' : ''}">${messages.stale(age)}</p>`
          : nothing
      }
    </div>`;
  }

  #renderControls(): TemplateResult {
    const {messages} = this;
    return html`<div class="controls">
      ${renderModelSwitch({
        counted: this.state ? this.list : this.#counted,
        state: this.state,
        chosen: this.model,
        messages,
        choose: model => this.#chooseModel(model),
      })}
      <div class="selects">
        ${this.state ? nothing : this.#renderMeasures()}
        <div class="views" role="group" aria-label=${messages.view}>
          ${VIEWS.map(view => this.#renderViewButton(view))}
        </div>
      </div>
    </div>`;
  }

  #renderMeasures(): TemplateResult {
    const {messages} = this;
    return html`<label
      ><span class="label">${messages.measure}</span>
      <select
        @change=${(event: Event) =>
          this.#chooseMeasure((event.target as HTMLSelectElement).value as Measure)}
      >
        ${MEASURES.map(
          measure =>
            html`<option
              value=${measure}
              .selected=${measure === this.#shownMeasure}
              ?disabled=${!this.#isNewest && !measureRow(measure).isMonthly}
            >
              ${messages.measureNames[measure]}
            </option>`,
        )}
      </select>
    </label>`;
  }

  #renderViewButton(view: View): TemplateResult {
    const {viewMap, viewTable} = this.messages;
    return html`<button
      type="button"
      aria-pressed=${this.view === view}
      @click=${() => (this.view = view)}
    >
      ${view === 'map' ? viewMap : viewTable}
    </button>`;
  }

  /** Names measure and model where the controls are left out. */
  #renderChosen(): TemplateResult | typeof nothing {
    const {measureNames, modelNames} = this.messages;
    const measure = this.#shownMeasure === 'agreements' ? [] : [measureNames[this.#shownMeasure]];
    const model = this.model === 'all' ? [] : [modelNames[this.model]];
    const chosen = [...measure, ...model].join(' · ');
    return chosen && this.noControls ? html`<p class="label">${chosen}</p>` : nothing;
  }

  /** Two figures, and on demand the agencies; nothing where it is not known. */
  #renderChanges(): TemplateResult | typeof nothing {
    const {messages} = this;
    const {loaded, isMissing} = this.#parts;
    const {changeCounts: changed} = this.list;
    if (!changed || !(this.state || this.#isNewest)) return nothing;
    const {since, joined, left} = changed;
    return html`<details class="changes" @toggle=${this.#parts.prepare}>
      <summary>${messages.changesSince(since, joined, left)}</summary>
      ${loaded?.renderChangeLists(this.list, messages) ?? (isMissing ? messages.partMissing : nothing)}
    </details>`;
  }

  #renderFooter(): TemplateResult {
    const {messages} = this;
    const {loaded, isMissing} = this.#parts;
    return html`<footer part="footer">
      <div class="source">
        ${this.renderSource((this.state ? this.list : this.#counted).asOf)}
        ${this.noDownloads ? nothing : this.#downloads.render(messages)}
      </div>
      ${this.#renderChanges()}
      <details @toggle=${this.#parts.prepare}>
        <summary>${messages.method}</summary>
        <ul>
          ${loaded ? messages.methodNotes.map(note => html`<li>${note}</li>`) : nothing}
          ${isMissing ? html`<li>${messages.partMissing}</li>` : nothing}
          <li>${messages.sourceSheet(this.list.sheet)}</li>
        </ul>
      </details>
      ${this.renderFootEnd()}
    </footer>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'eyes-on-ice-map': EyesOnIceMap;
  }
}
