import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {STALE_AFTER_DAYS, daysSince} from '../data/age.ts';
import type {Month} from '../data/history.ts';
import {loadedList, loadList} from '../data/load-list.ts';
import {measureRow, type Measure} from '../data/measures.ts';
import type {ListSummary} from '../data/model.ts';
import {states} from '../data/states.ts';
import {builtInSummary} from '../data/store.ts';
import {totalAgenciesOf, totalOf, type Counted} from '../data/totals.ts';
import type {ModelChoice, View} from '../data/vocabulary.ts';
import {AfterPaintController} from '../element/after-paint-controller.ts';
import {propertiesOf} from '../element/attributes.ts';
import {EyesOnIceElement} from '../element/eyes-on-ice-element.ts';
import {NearViewportController} from '../element/near-viewport-controller.ts';
import {OnDemandParts} from '../element/on-demand-parts.ts';
import {directionOf} from '../i18n/direction.ts';
import {base} from '../styles/base.ts';
import {powerMarkStyles} from '../styles/power-mark.ts';
import {tokens} from '../styles/tokens.ts';
import {MAP_ATTRIBUTES} from './attributes.ts';
import {placesWith} from './choropleth.ts';
import type {MapControls} from './controls/map-controls.ts';
import {StateSelectEvent} from './events.ts';
import {loadControls, type ControlsPart} from './load-controls.ts';
import {loadParts} from './load-parts.ts';
import {mapStyles} from './map-styles.ts';
import {NationView} from './nation/nation-view.ts';
import type {OpenedView} from './opened/opened-view.ts';
import type {ScreenMatrix} from './opened/zoom.ts';
import {monthsUpTo} from './time/months.ts';

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
  static override styles = [tokens, base, powerMarkStyles, mapStyles];

  #nearness = new NearViewportController(this, () => {
    // Whatever state was set before is opened only now.
    this.requestUpdate('state');
    this.performUpdate();
  });
  #controlsPart = new OnDemandParts(this, loadControls);
  #parts = new OnDemandParts(this, loadParts);
  #afterMap = new AfterPaintController(this, () => void this.#loadRest());
  #nation = new NationView(this, () => ({
    counted: this.#counted,
    measure: this.#shownMeasure,
    model: this.model,
    messages: this.messages,
  }));
  #controls: MapControls | null = null;
  #opened: OpenedView | null = null;
  #bodyTabIndex: -1 | undefined;
  /** Whether it is time to draw the opened state. */
  #isOpenedDrawn = false;
  #opening: Promise<void> | null = null;
  /** Whether what opens a state can't be had. */
  #isOpenMissing = false;
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

  /** The opened state's view; null while the nation is shown, or what it needs is loading. */
  get #openedView(): OpenedView | null {
    return this.state && this.#isOpenedDrawn && loadedList(this.list) ? this.#opened : null;
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
    if (this.view === 'table') void this.#parts.ask();
  }

  /** All is there that can be had, down to what only screen readers say. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#afterMap.time;
    if (this.isConnected) this.#useControls(await this.#controlsPart.askOnce());
    await this.#opening;
    this.#openedView?.showRest();
    const isDone = await super.getUpdateComplete();
    this.#controls?.nation.writeNow();
    return isDone;
  }

  protected override updated(): void {
    this.#openedView?.drawn();
    this.#controls?.nation.writeSoon();
    const back = this.renderRoot.querySelector<HTMLElement>('.back');
    if (!back || !this.#isOpenedByReader) return;
    this.#isOpenedByReader = false;
    back.focus();
  }

  /**
   * Loads what the first picture does without, as soon as it is painted and whatever a reader does:
   * first what stands beside the map, then what opens a state.
   */
  async #loadRest(): Promise<void> {
    this.#useControls(this.#controlsPart.take());
    await this.#loadControls();
    void this.#parts.ask();
    await loadList(builtInSummary()).catch(() => undefined);
  }

  async #loadControls(): Promise<void> {
    this.#useControls(await this.#controlsPart.ask());
  }

  /** Draws the controls in the same moment: printing waits for nothing. */
  #useControls(part: ControlsPart | null): void {
    if (!part || this.#controls) return;
    this.#controls = new part.MapControls(this, this.#parts, this.#nation, {
      messages: () => this.messages,
      heading: () => this.headingText,
      counted: () => this.#counted,
      measure: () => this.#shownMeasure,
      months: () => this.#months,
      monthAt: () => this.#monthAt,
      isNewest: () => this.#isNewest,
      opened: () => this.#openedView,
      open: state => this.#open(state),
      escape: () => this.#escape(),
    });
    this.#nation.interaction = this.#controls.nation;
    this.requestUpdate();
    if (this.hasUpdated) this.performUpdate();
  }

  #acceptMonth(month: string): string | null {
    const months = this.#months.map(one => one.month);
    return this.accepted('month', month, ['', ...months], '') || null;
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
    if (state) void this.updateComplete.then(() => this.#controls?.nation.focus(state));
  }

  #changeOpened(before: string | null): void {
    if (!this.state) this.#isOpenedDrawn = false;
    this.#opening = this.#openWith(this.state, this.hasUpdated ? this.#nation.screenMatrix : null);
    this.#controls?.nation.leave(this.state ?? before);
    if (this.state) this.#controls?.stop();
  }

  /** Opens a state once its view and its agencies are there; null closes. */
  async #openWith(state: string | null, zoomFrom: ScreenMatrix | null): Promise<void> {
    if (state && !(this.#opened && loadedList(this.list))) {
      // The controls' styles are those of an opened state, too.
      const beside = [this.#loadControls(), loadList(this.list).catch(() => null)];
      const [parts] = await Promise.all([this.#parts.ask(), ...beside]);
      if (state !== this.state) return;
      this.#isOpenMissing = !parts || !loadedList(this.list);
      this.requestUpdate();
      if (this.#isOpenMissing) return;
      this.#opened ??= new parts!.OpenedView(this, () => ({
        list: loadedList(this.list)!,
        model: this.model,
        view: this.view,
        noLegend: this.noLegend,
        messages: this.messages,
        close: () => this.#close(),
      }));
    }
    await this.#opened?.open(state, zoomFrom);
    if (!state || state !== this.state) return;
    this.#isOpenedDrawn = true;
    this.requestUpdate();
  }

  /** Tries again to open the state, and to load whatever is missing. */
  #retry = (): void => {
    void this.#loadRest();
    if (this.state) this.#opening = this.#openWith(this.state, null);
  };

  /** Escape takes the tooltip away first, then the narrowing to a county, then the opened state. */
  #escape(): void {
    if (this.#controls?.nation.escape() || this.#openedView?.escape()) return;
    if (this.state) this.#close();
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
    const isFootTime =
      this.#controls !== null || this.#controlsPart.isMissing || !this.#nearness.isNear;
    return html`<section
      class="root"
      dir=${directionOf(this.messages.locale)}
      @keydown=${this.#onRootKeyDown}
    >
      ${this.#renderHeader()} ${this.#renderBody()}
      ${this.noActions ? nothing : html`<div class="actions"><slot name="actions"></slot></div>`}
      ${isFootTime ? this.#renderFooter() : nothing}
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
      ${isNear && !this.noControls && this.#controls ? this.#controls.renderControls() : nothing}
    </div>`;
  }

  #renderPicture(): TemplateResult {
    const opened = this.#openedView;
    return opened ? opened.render(this.state!) : this.#renderNation();
  }

  #renderNation(): TemplateResult {
    return html`<div class="main">
      ${this.#renderStage()} ${this.#renderProblems()} ${this.#renderChosen()}
      ${this.noLegend ? nothing : this.#nation.renderLegend()}
      ${this.#controls && !this.noTimeline ? this.#controls.renderTimeline() : nothing}
    </div>`;
  }

  #renderStage(): TemplateResult {
    const table = this.view === 'table' ? this.#controls?.renderTable() : undefined;
    return table ?? this.#nation.render();
  }

  /** Says which part could not be loaded, where it is wanted. */
  #renderProblems(): TemplateResult | typeof nothing {
    const {controlsMissing, partMissing} = this.messages;
    if (this.#controlsPart.isMissing) return this.renderMissing(controlsMissing, this.#retry);
    const isMissing = this.state
      ? this.#isOpenMissing
      : this.view === 'table' && this.#parts.isMissing;
    return isMissing ? this.renderMissing(partMissing, this.#retry) : nothing;
  }

  #renderHeader(): TemplateResult {
    const isReplaced = this.src && this.list !== builtInSummary();
    // An opened state shows the newest list, whatever month the national map is at.
    const isOfToday = this.#isNewest || this.#openedView;
    return html`<header>
      ${this.renderHeading()}
      <div class="facts">
        ${this.#renderFacts(this.list, isOfToday ? null : this.#months[this.#monthAt]!)}
        ${
          isReplaced
            ? html`<div class="unseen">${this.#renderFacts(builtInSummary(), null)}</div>`
            : nothing
        }
      </div>
    </header>`;
  }

  /**
   * What is shown, of which day: a list, or a month that lies behind it. The built-in list's own
   * lines stand, unseen and unread, under those of a newer one that took their place: where these are
   * shorter, the map does not move up.
   */
  #renderFacts(list: ListSummary, month: Month | null): TemplateResult {
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

  /** Names measure and model where the controls are left out. */
  #renderChosen(): TemplateResult | typeof nothing {
    const {measureNames, modelNames} = this.messages;
    const measure = this.#shownMeasure === 'agreements' ? [] : [measureNames[this.#shownMeasure]];
    const model = this.model === 'all' ? [] : [modelNames[this.model]];
    const chosen = [...measure, ...model].join(' · ');
    return chosen && this.noControls ? html`<p class="label">${chosen}</p>` : nothing;
  }

  #renderFooter(): TemplateResult {
    const controls = this.#controls;
    return html`<footer part="footer">
      <div class="source">
        ${this.renderSource((this.state ? this.list : this.#counted).asOf)}
        ${controls && !this.noDownloads ? controls.renderDownloads() : nothing}
      </div>
      ${controls ? controls.renderNotes() : nothing} ${this.renderFootEnd()}
    </footer>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'eyes-on-ice-map': EyesOnIceMap;
  }
}
