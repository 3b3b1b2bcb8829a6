import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {Month} from '../../data/history.ts';
import {MEASURES, measureRow, type Measure} from '../../data/measures.ts';
import {MODELS} from '../../data/model.ts';
import {states} from '../../data/states.ts';
import {laterMonths} from '../../data/later-months.ts';
import {totalOf, type Counted} from '../../data/totals.ts';
import {memoizeLast} from '../../lib/memoize-last.ts';
import {VIEWS, type ModelChoice, type View} from '../../data/vocabulary.ts';
import type {OnDemandParts} from '../../element/on-demand-parts.ts';
import {AutoDarkController} from '../../element/auto-dark-controller.ts';
import {OtherWindowController} from '../../element/other-window-controller.ts';
import {TranslatedTextsController} from '../../element/translated-texts-controller.ts';
import {MeasureChangeEvent, ModelChangeEvent, MonthChangeEvent} from '../events.ts';
import type {ExportView} from '../export/scene/view.ts';
import {figuresOf} from '../figures.ts';
import type {MapParts} from '../parts/load-parts.ts';
import type {MapHost, OpeningContext} from '../map-host.ts';
import {NationInteraction} from '../nation/nation-interaction.ts';
import type {NationView} from '../nation/nation-view.ts';
import {changeOf} from '../time/change-choropleth.ts';
import type {SortOrder} from '../table/state-table.ts';
import {Downloads} from './downloads.ts';
import {embedAttributes} from './embed-attributes.ts';
import {renderModelSwitch} from './model-switch.ts';
import {MonthSelect} from './month-select.ts';
import {Opening} from './opening.ts';
import {Playback, wantsLessMotion} from './playback.ts';
import {ReservedRoomController} from './reserved-room.ts';
import {MARKED_MONTH, renderTimeline} from './timeline.ts';

/** What the controls need of the map beyond its public properties. */
export interface ControlsContext extends OpeningContext {
  /** Gives the host's heading, or the built-in one. */
  heading(): string | null;
  /** Sums of the month shown. */
  counted(): Counted & {readonly asOf: string};
  measure(): Measure;
  /** Months up to the list. */
  months(): readonly Month[];
  /** Position of the month shown. */
  monthAt(): number;
  isNewest(): boolean;
}

/** What stands beside and below the map: models, measures, views, the timeline, files, notes. */
export class MapControls {
  #host: MapHost;
  #parts: OnDemandParts<MapParts>;
  #view: NationView;
  #context: ControlsContext;
  #downloads: Downloads;
  #playback: Playback;
  /** Whether a reader has come near, so that what has been set is followed. */
  #isFollowing = false;
  /** Names of the details that have been unfolded. */
  #unfolded = new Set<string>();
  #monthSelect = new MonthSelect();
  #months = memoizeLast<readonly Month[]>();
  #order: SortOrder = {column: 'agreements', ascending: false};

  /** A reader's acts on the national map. */
  readonly nation: NationInteraction;

  /** The state that is opened. */
  readonly opening: Opening;

  constructor(
    host: MapHost,
    parts: OnDemandParts<MapParts>,
    view: NationView,
    context: ControlsContext,
  ) {
    this.#host = host;
    this.#parts = parts;
    this.#view = view;
    this.#context = context;
    this.#downloads = new Downloads(host, parts, () => this.#exportView());
    new OtherWindowController(host);
    new AutoDarkController(host);
    new TranslatedTextsController(host);
    this.#playback = new Playback(host, () => this.#goOn());
    this.nation = new NationInteraction(host, view, {
      messages: context.messages,
      counted: context.counted,
      measure: context.measure,
      hasLegend: () => !host.noLegend,
      model: () => host.model,
      isNewest: context.isNewest,
      namesAsOf: () => host.list.asOf,
      state: () => host.state,
      monthsBefore: () => this.months.slice(0, context.monthAt()),
      later: () => this.#renderLater(),
      open: state => this.opening.open(state),
      escape: () => this.escape(),
      approach: parts.prepare,
    });
    this.opening = new Opening(host, parts, view, this.nation, context);
    host.addController({
      hostConnected: () => this.#watchSize(),
      hostDisconnected: () => this.nation.watchSize(null),
    });
  }

  /** Months of the timeline: those up to the list, and those after it of which counts are known. */
  get months(): readonly Month[] {
    const {list} = this.#host;
    return this.#months([list], () => [...this.#context.months(), ...laterMonths(list)]);
  }

  /**
   * Says beside a month of which only counts are known as of when names are, in the room of the sentence
   * that tells a list's age: the map below stays where it is.
   */
  renderKnown(age: string): TemplateResult {
    const {newestOnly} = this.#context.messages();
    return html`<p class="stale facts">
      <span class="unseen">${age}</span><span>${newestOnly(this.#host.list.asOf)}</span>
    </p>`;
  }

  /** Follows what has been set: the state, else the list. Not called before the map is near. */
  follow(changed: PropertyValues): void {
    if (!this.#isFollowing) {
      this.#isFollowing = true;
      new ReservedRoomController(this.#host);
      if (this.#host.state) this.opening.follow(null);
      this.opening.counties.follow();
    } else if (changed.has('state')) {
      this.opening.follow((changed.get('state') as string | undefined) ?? null);
      if (this.#host.state) this.#playback.stop();
    } else if (changed.has('list')) this.opening.refresh();
    if (changed.has('detail')) {
      this.opening.counties.follow();
      this.#playback.stop();
    }
  }

  /** Ends what follows a drawing. */
  drawn(): void {
    this.opening.drawn();
    this.#watchSize();
    this.nation.writeSoon();
  }

  /** Follows the national map's width, as long as it is in the page. */
  #watchSize(): void {
    const {isConnected, renderRoot} = this.#host;
    const own = '.main:not(.opened, .nation-counties) > .stage';
    const stage = isConnected ? renderRoot.querySelector(own) : null;
    this.nation.watchSize(stage);
  }

  /** Escape works from everywhere in the element, but for what closes something of the browser's own. */
  onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (!(event.target instanceof HTMLSelectElement)) this.escape();
  }

  /** Escape takes the tooltip away first, then the narrowing to a county, then the opened state. */
  escape(): void {
    if (!this.nation.escape()) this.opening.escape();
  }

  /** Renders the choice of models, measures and views. */
  renderControls(): TemplateResult {
    const messages = this.#context.messages();
    const {state, model} = this.#host;
    return html`${renderModelSwitch({
        counted: state ? this.#host.list : this.#context.counted(),
        state,
        chosen: model,
        messages,
        choose: chosen => this.#chooseModel(chosen),
      })}
      <div class="selects">
        ${state ? nothing : this.#renderMeasures()}
        <div class="views" role="group" aria-label=${messages.view}>
          ${VIEWS.map(view => this.#renderViewButton(view))}
        </div>
        ${state ? nothing : this.#renderDetailButton()}
      </div>`;
  }

  /** Renders the chart of totals and its slider. */
  renderTimeline(): TemplateResult {
    return renderTimeline({
      months: this.months,
      at: this.#context.monthAt(),
      model: this.#host.model,
      isPlaying: this.#playback.isPlaying,
      canPlay: !wantsLessMotion(),
      messages: this.#context.messages(),
      go: at => {
        this.#playback.stop();
        this.#goTo(at);
      },
      play: () => this.#play(),
      pause: () => this.#playback.stop(),
      monthSelect: this.#monthSelect.draw({
        months: this.months,
        at: this.#context.monthAt(),
        compared: this.#host.compare,
        messages: this.#context.messages(),
        compare: month => this.#compareWith(month),
      }),
    });
  }

  /** Renders the table of states once its code is there; undefined until then. */
  renderTable(): TemplateResult | undefined {
    const {loaded} = this.#parts;
    if (!loaded) return undefined;
    const {model, state} = this.#host;
    const messages = this.#context.messages();
    const {choropleth} = this.#view;
    const table = loaded.renderTable({
      rows: [...states.keys()].map(code =>
        figuresOf(this.#context.counted(), code, model, changeOf(choropleth, code)),
      ),
      order: this.#order,
      selected: this.#view.outlined ?? state,
      choropleth,
      highlighted: this.#view.highlighted,
      label: messages.tableLabel(model === 'all' ? messages.allModels : messages.modelNames[model]),
      messages,
      sort: order => {
        this.#order = order;
        this.#host.requestUpdate();
      },
      select: code => this.opening.open(code),
    });
    return html`<div class="stage">${table}</div>`;
  }

  /** Renders the button that opens the menu of files, and the menu. */
  renderDownloads(): TemplateResult {
    return this.#downloads.render(this.#context.messages());
  }

  /** Renders what changed since the list before, and how all is counted. */
  renderNotes(): TemplateResult {
    const messages = this.#context.messages();
    const {loaded, isMissing} = this.#parts;
    const notes = () =>
      html`<ul>
        ${MODELS.map(
          model =>
            html`<li>${messages.modelNames[model]}: ${messages.modelExplanations[model]}</li>`,
        )}
        ${loaded ? messages.methodNotes.map(note => html`<li>${note}</li>`) : nothing}
        ${isMissing ? html`<li>${messages.partMissing}</li>` : nothing}
        <li>${messages.sourceSheet(this.#host.list.sheet)}</li>
      </ul>`;
    return html`${this.#renderChanges()} ${this.#renderDetails('method', messages.method, notes)}`;
  }

  #chooseModel(model: ModelChoice): void {
    this.#host.model = model;
    this.#host.dispatchEvent(new ModelChangeEvent(model));
  }

  #chooseMeasure(measure: Measure): void {
    this.#host.measure = measure;
    this.#host.dispatchEvent(new MeasureChangeEvent(measure));
  }

  #goTo(at: number): void {
    const month = at === this.#newestAt ? null : this.months[at]!.month;
    this.#host.month = month;
    this.#tellMonths();
  }

  #compareWith(month: string | null): void {
    this.#host.compare = month;
    this.#tellMonths();
  }

  #tellMonths(): void {
    const {month, compare} = this.#host;
    this.#host.dispatchEvent(new MonthChangeEvent(month, compare));
  }

  /** Goes one month on; false at the last. */
  #goOn(): boolean {
    const next = this.#context.monthAt() + 1;
    if (next < this.months.length) this.#goTo(next);
    return next < this.months.length - 1;
  }

  #play(): void {
    const at = this.#context.monthAt();
    if (at >= this.#newestAt) this.#goTo(this.#firstPlayed());
    this.#playback.start();
  }

  /** Position of the list among the months. */
  get #newestAt(): number {
    return this.#context.months().length - 1;
  }

  /** Says in one line what ICE's list has become since, and goes there; nothing where that isn't known. */
  #renderLater(): TemplateResult | typeof nothing {
    const last = this.months.at(-1)!;
    if (!this.#context.isNewest() || this.months.length - 1 === this.#newestAt) return nothing;
    const {model, list} = this.#host;
    const now = totalOf(last, model);
    const messages = this.#context.messages();
    return html`<button
      type="button"
      class="later-list"
      @click=${() => this.#goTo(this.months.length - 1)}
    >
      ${messages.laterList(last.asOf, now, now - totalOf(list, model))}
    </button>`;
  }

  /** Position of the month that playing starts at: of the first if the marked one isn't there. */
  #firstPlayed(): number {
    return Math.max(
      0,
      this.months.findIndex(({month}) => month === MARKED_MONTH),
    );
  }

  #renderMeasures(): TemplateResult {
    const messages = this.#context.messages();
    const isByCounty = this.#host.detail === 'counties';
    const shown = isByCounty ? 'strongest' : this.#context.measure();
    return html`<label
      ><span class="label">${messages.measure}</span>
      <select
        ?disabled=${isByCounty}
        @change=${(event: Event) =>
          this.#chooseMeasure((event.target as HTMLSelectElement).value as Measure)}
      >
        ${MEASURES.map(
          measure =>
            html`<option
              value=${measure}
              .selected=${measure === shown}
              ?disabled=${!this.#isOffered(measure)}
            >
              ${messages.measureOptions[measure]}
            </option>`,
        )}
      </select>
    </label>`;
  }

  /** Tells whether a measure can be had of the month shown, and says something of the model chosen. */
  #isOffered(measure: Measure): boolean {
    const {unit, isMonthly = false} = measureRow(measure);
    if (this.#view.choropleth.change) return isMonthly && unit !== 'model';
    return (
      (this.#context.isNewest() || isMonthly) && (unit !== 'model' || this.#host.model === 'all')
    );
  }

  #renderViewButton(view: View): TemplateResult {
    const {viewMap, viewTable} = this.#context.messages();
    return html`<button
      type="button"
      aria-pressed=${this.#host.view === view}
      @click=${() => (this.#host.view = view)}
    >
      ${view === 'map' ? viewMap : viewTable}
    </button>`;
  }

  /** Renders the switch to all counties, which is pressed while they are shown. */
  #renderDetailButton(): TemplateResult {
    const host = this.#host;
    const isByCounty = host.detail === 'counties';
    return html`<div class="views detail">
      <button
        type="button"
        aria-pressed=${isByCounty}
        @pointerenter=${this.opening.counties.prepare}
        @focus=${this.opening.counties.prepare}
        @click=${() => (host.detail = isByCounty ? 'states' : 'counties')}
      >
        ${this.#context.messages().byCounty}
      </button>
    </div>`;
  }

  /** Two figures, and on demand the agencies; nothing where it is not known. */
  #renderChanges(): TemplateResult | typeof nothing {
    const messages = this.#context.messages();
    const {loaded, isMissing} = this.#parts;
    const {list, state} = this.#host;
    const {changeCounts: changed} = list;
    if (!changed || !(state || this.#context.isNewest())) return nothing;
    const {since, joined, left} = changed;
    return this.#renderDetails(
      'changes',
      messages.changesSince(since, joined, left),
      () =>
        loaded?.renderChangeLists(list, messages) ?? (isMissing ? messages.partMissing : nothing),
    );
  }

  /** Renders what a reader can unfold; what is in it is drawn when it is first unfolded. */
  #renderDetails(name: string, summary: string, content: () => unknown): TemplateResult {
    const onToggle = ({target}: Event) => {
      if (!(target as HTMLDetailsElement).open || this.#unfolded.has(name)) return;
      this.#unfolded.add(name);
      this.#parts.prepare();
      this.#host.requestUpdate();
    };
    return html`<details class=${name} @toggle=${onToggle}>
      <summary>${summary}</summary>
      ${this.#unfolded.has(name) ? content() : nothing}
    </details>`;
  }

  /** Content on screen, for files made from it. */
  #exportView(): ExportView {
    const {state, list, model, heading} = this.#host;
    const messages = this.#context.messages();
    const isOfList = state !== null || this.opening.counties.view !== null;
    const counted = isOfList ? list : this.#context.counted();
    return {
      messages,
      heading,
      model,
      choropleth: this.#view.choropleth,
      counted,
      asOf: counted.asOf,
      sheet: isOfList || this.#context.isNewest() ? list.sheet : null,
      order: this.#order,
      opened: (state && this.opening.openedView?.exported(state)) || null,
      counties: state ? null : (this.opening.counties.view?.exported() ?? null),
      attributes: embedAttributes(this.#host, messages.locale),
    };
  }
}
