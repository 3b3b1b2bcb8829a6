import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {STALE_AFTER_DAYS, daysSince} from '../data/age.ts';
import type {Month} from '../data/history.ts';
import {loadList} from '../data/load-list.ts';
import {measureRow, type Measure} from '../data/measures.ts';
import type {ListSummary} from '../data/model.ts';
import {states} from '../data/states.ts';
import {builtInSummary} from '../data/store.ts';
import {totalAgenciesOf, totalOf, type Counted} from '../data/totals.ts';
import type {Detail, ModelChoice, View} from '../data/vocabulary.ts';
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
import {placesWith} from './choropleth/choropleth.ts';
import type {MapControls} from './controls/map-controls.ts';
import {loadControls, type ControlsPart} from './parts/load-controls.ts';
import {loadParts} from './parts/load-parts.ts';
import {mapStyles} from './map-styles.ts';
import {NationView} from './nation/nation-view.ts';
import type {PictureView} from './choropleth/picture-view.ts';
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
 * @cssproperty [--eoi-surface] - Background; with `transparent` the page's, which `color-scheme` must fit.
 * @cssproperty [--eoi-text] - Text.
 * @cssproperty [--eoi-muted] - Secondary text.
 * @cssproperty [--eoi-accent] - Links, focus and selection; not the map, whose colours are the ramp's and the models'.
 * @cssproperty [--eoi-border] - Hairlines.
 * @cssproperty [--eoi-line] - Borders between pale states.
 * @cssproperty [--eoi-padding=0 0 2em] - Room around everything, as CSS has `padding`. 2em of its height lie within what the host reserves; with `0` what follows stands directly below.
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
    compared: this.#compared,
    measure: this.#shownMeasure,
    model: this.model,
    messages: this.messages,
  }));
  #controls: MapControls | null = null;
  #bodyTabIndex: -1 | undefined;
  /** Whether the foot is below what is whole. */
  #isFootTime = false;
  /** Agreements that are counted: `all`, `task-force`, `jail-enforcement` or `warrant-service`. */
  model: ModelChoice = 'all';

  /** Measure that the colour shows: `agreements`, `agencies`, `per-million`, `county-share` or `strongest`. */
  measure: Measure = 'agreements';

  /** USPS code of the state that is opened: its counties and its agencies; or null. */
  state: string | null = null;

  /** The month shown, `YYYY-MM`, from January 2021 on; null for the newest list. */
  month: string | null = null;

  /** The month that the one shown is compared with, `YYYY-MM`: the map shows the net change since then; or null. */
  compare: string | null = null;

  /** `map`, or the same facts as a sortable `table`. */
  view: View = 'map';

  /** What the national map colours: `states`, or all `counties` by the model of their sheriff or county police. */
  detail: Detail = 'states';

  /** Leaves the choice of model, measure and view out. */
  noControls = false;

  /** Leaves the legend out. */
  noLegend = false;

  /** Leaves the menu of files and embed code out. */
  noDownloads = false;

  /** Leaves the timeline out. */
  noTimeline = false;

  /** The months of the timeline: those behind us, the list that is shown, and those after it of which counts are known. */
  get #months(): readonly Month[] {
    return this.#controls?.months ?? monthsUpTo(this.list);
  }

  /** Position of the list that is shown among the months. */
  get #newestAt(): number {
    return monthsUpTo(this.list).length - 1;
  }

  get #monthAt(): number {
    const at = this.#months.findIndex(({month}) => month === this.month);
    return at < 0 ? this.#newestAt : at;
  }

  get #isNewest(): boolean {
    return !this.month || this.#monthAt === this.#newestAt;
  }

  /** Counts on screen: those of the list, or the sums of an earlier month. */
  get #counted(): Counted & {readonly asOf: string} {
    return this.#isNewest ? this.list : this.#months[this.#monthAt]!;
  }

  /** The month compared with; null for none, and until the controls are there. */
  get #compared(): Month | null {
    return this.#controls?.months.find(({month}) => month === this.compare) ?? null;
  }

  /** Of a month behind us only the agreements are known; of one model, or a change, the strongest says nothing. */
  get #shownMeasure(): Measure {
    const {unit, isMonthly} = measureRow(this.measure);
    const isKnown = isMonthly || (this.#isNewest && !this.#compared);
    const isTelling = unit !== 'model' || (this.model === 'all' && !this.#compared);
    return isKnown && isTelling ? this.measure : 'agreements';
  }

  /** The view of an opened state, or of all counties; null while states are shown, or what it needs is loading. */
  get #openedView(): PictureView | null {
    return this.#controls?.opening.view ?? null;
  }

  /** Whether texts are of an opened state, or of all counties: also while it loads, so that none moves then. */
  get #isOpened(): boolean {
    return this.#isOpening || Boolean(this.#openedView);
  }

  /** Whether a state, or all counties from the start, are asked for and may still come. */
  get #isOpening(): boolean {
    const {opening} = this.#controls ?? {};
    const isAsked = this.state ?? (this.detail === 'counties' && !this.#isFootTime);
    const isMissing = opening ? opening.isMissing : this.#controlsPart.isMissing;
    return Boolean(isAsked) && !opening?.view && !isMissing;
  }

  /**
   * What is laid out and not shown yet, for it would say or show something else than it will: the
   * caption of a picture that is to come, or the picture too, where the controls tell what it counts.
   */
  get #awaited(): 'caption-awaited' | 'picture-awaited' | '' {
    const {compare, month} = this;
    if (!this.#nearness.isNear || this.#isFootTime) return '';
    const isLate = compare ?? (month && month > this.list.asOf);
    if (isLate && !this.#controls) return 'picture-awaited';
    return this.#isOpening ? 'caption-awaited' : '';
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
    this.month = this.#acceptMonth('month');
    this.compare = this.#acceptMonth('compare');
    if (!this.#nearness.isNear) return;
    this.#controls?.follow(changed);
    if (this.view === 'table') void this.#parts.ask();
  }

  /** All is there that can be had, down to what only screen readers say. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#afterMap.time;
    if (this.isConnected) this.#useControls(await this.#controlsPart.askOnce());
    await this.#controls?.opening.done;
    this.#openedView?.showRest();
    const isDone = await super.getUpdateComplete();
    this.#controls?.nation.writeNow();
    return isDone;
  }

  protected override updated(): void {
    this.#controls?.drawn();
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
      months: () => monthsUpTo(this.list),
      monthAt: () => this.#monthAt,
      isNewest: () => this.#isNewest,
      drawNow: () => this.performUpdate(),
    });
    this.#nation.interaction = this.#controls.nation;
    this.requestUpdate();
    if (this.hasUpdated) this.performUpdate();
  }

  #acceptMonth(name: 'month' | 'compare'): string | null {
    const value = this[name];
    // Months after the list come with the controls.
    if (!value || (!this.#controls && value > this.list.asOf)) return value || null;
    const months = this.#months.map(one => one.month);
    return this.accepted(name, value, ['', ...months], '') || null;
  }

  /** Tries again to open the state, and to load whatever is missing. */
  #retry = (): void => {
    void this.#loadRest();
    this.#controls?.opening.retry();
  };

  /** The focus stays where it is while the map comes under it; the next Tab goes on into it. */
  #onBodyFocus = (): void => {
    this.#bodyTabIndex = -1;
    this.#nearness.come();
  };

  /** A key that is pressed anywhere in the element, also when only the pointer is at work. */
  #onRootKeyDown = (event: KeyboardEvent): void => this.#controls?.onKeyDown(event);

  /**
   * In a section, head and foot are the map's own, not landmarks of the host's page. The foot of a map
   * that comes near is drawn anew, as its totals are, below what is whole: one that moved would be seen
   * to jump.
   */
  protected override render(): TemplateResult {
    const {isNear} = this.#nearness;
    // Once there it stays: a state that a reader opens takes nothing away from the page below.
    this.#isFootTime ||=
      isNear && (this.#controls ? !this.#isOpening : this.#controlsPart.isMissing);
    return html`<section
      class="root ${this.#awaited}"
      dir=${directionOf(this.messages.locale)}
      @keydown=${this.#onRootKeyDown}
    >
      ${this.#renderHeader()} ${this.#renderBody()}
      ${this.noActions ? nothing : html`<div class="actions"><slot name="actions"></slot></div>`}
      ${isNear ? nothing : this.#renderFooter()}
      ${this.#isFootTime ? this.#renderFooter() : nothing}
    </section>`;
  }

  /**
   * Until a reader comes near, an empty box stands for map and controls. Heading, what is shown, date,
   * source and what the host put in are there from the start, for whoever reads by ear or by
   * headings; the box has a name and a tab stop, so that Tab never passes the map by.
   */
  #renderBody(): TemplateResult {
    const {isNear} = this.#nearness;
    return html`<div
      class="body"
      role=${(isNear ? nothing : 'group') as 'group'}
      tabindex=${(isNear ? (this.#bodyTabIndex ?? nothing) : 0) as number}
      aria-label=${isNear ? nothing : this.headingText}
      @focus=${this.#onBodyFocus}
    >
      ${isNear ? this.#renderControls() : this.#renderAbout()}
      ${isNear ? [this.#renderAbout(), this.#renderPicture()] : nothing}
    </div>`;
  }

  /** Renders the row of controls; until they are loaded, the room that they will take. */
  #renderControls(): TemplateResult | typeof nothing {
    if (this.noControls) return nothing;
    return html`<div class="controls">${this.#controls?.renderControls() ?? nothing}</div>`;
  }

  /** Totals of what is counted, of the nation, and what the chosen model means. */
  #renderAbout(): TemplateResult {
    const {messages, model} = this;
    const counted = this.#counted;
    const total = totalOf(counted, model);
    const agencies = model === 'all' && counted === this.list ? totalAgenciesOf(counted) : 0;
    const totals = messages.totals(total, agencies, placesWith(counted, model));
    return html`<p class="about">
      ${this.#isOpened ? nothing : html`<strong>${totals}.</strong>`} ${messages.modelLines[model]}
    </p>`;
  }

  #renderPicture(): unknown {
    const opened = this.#openedView;
    return opened ? opened.render(this.state!) : this.#renderNation();
  }

  #renderNation(): TemplateResult {
    return html`<div class="main view-${this.view}">
      ${this.noLegend ? nothing : this.#nation.renderLegend()} ${this.#renderStage()}
      ${this.view === 'map' ? this.#controls?.nation.renderHint() : nothing}
      ${this.#renderProblems()}
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
    const isMissing =
      this.#controls?.opening.isMissing ||
      (this.#controls && this.view === 'table' && this.#parts.isMissing);
    return isMissing ? this.renderMissing(partMissing, this.#retry) : nothing;
  }

  #renderHeader(): TemplateResult {
    const isReplaced = this.src && this.list !== builtInSummary();
    // An opened state shows the newest list, whatever month the national map is at.
    const isOfToday = this.#isNewest || this.#isOpened;
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
    const isStale = age > STALE_AFTER_DAYS;
    const when = month ? messages.asOfMonth(month.month, asOf) : messages.asOf(asOf);
    const note = month || isStale ? '' : `(${messages.age(age)})`;
    const old = messages.stale(age);
    return html`<div>
      <p class="caption" part="caption">
        ${messages.shown(this.#measureName, this.model, this.#isOpened)} —
        <time datetime=${asOf}>${when}</time>
        <span class="muted">${note}</span>
      </p>
      ${
        isStale
          ? ((month && this.#controls?.renderKnown(old)) ??
            html`<p class="stale ${month ? 'unseen' : ''}">${old}</p>`)
          : nothing
      }
    </div>`;
  }

  /** Name of the measure that the colour shows; of counties, it is always the strongest model. */
  get #measureName(): string {
    const {measureNames} = this.messages;
    if (this.#isOpened) return measureNames.strongest;
    const change = this.compare ? this.#nation.choropleth.change : undefined;
    return change?.name(this.messages) ?? measureNames[this.#shownMeasure];
  }

  #renderFooter(): TemplateResult {
    const controls = this.#controls;
    return html`<footer part="footer">
      ${this.renderSource((this.#isOpened ? this.list : this.#counted).asOf)}
      ${controls && !this.noDownloads ? controls.renderDownloads() : nothing}
      ${controls ? controls.renderNotes() : nothing} ${this.renderFootEnd()}
    </footer>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'eyes-on-ice-map': EyesOnIceMap;
  }
}
