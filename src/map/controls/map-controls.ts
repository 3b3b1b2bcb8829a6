import {html, nothing, type TemplateResult} from 'lit';
import type {Month} from '../../data/history.ts';
import {MEASURES, measureRow, type Measure} from '../../data/measures.ts';
import {states} from '../../data/states.ts';
import type {Counted} from '../../data/totals.ts';
import {VIEWS, type ModelChoice, type View} from '../../data/vocabulary.ts';
import type {OnDemandParts} from '../../element/on-demand-parts.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {ExportView} from '../export/view.ts';
import {figuresOf} from '../figures.ts';
import type {MapParts} from '../load-parts.ts';
import type {MapHost} from '../map-host.ts';
import {NationInteraction} from '../nation/nation-interaction.ts';
import type {NationView} from '../nation/nation-view.ts';
import type {OpenedView} from '../opened/opened-view.ts';
import type {SortOrder} from '../table/state-table.ts';
import {Downloads} from './downloads.ts';
import {embedAttributes} from './embed-attributes.ts';
import {renderModelSwitch} from './model-switch.ts';
import {Playback, wantsLessMotion} from './playback.ts';
import {renderTimeline} from './timeline.ts';

/** What the controls need of the map beyond its public properties. */
export interface ControlsContext {
  messages(): Messages;
  /** Gives the host's heading, or the built-in one. */
  heading(): string | null;
  /** Sums of the month shown. */
  counted(): Counted & {readonly asOf: string};
  measure(): Measure;
  months(): readonly Month[];
  /** Position of the month shown. */
  monthAt(): number;
  isNewest(): boolean;
  /** The opened state's view, or null. */
  opened(): OpenedView | null;
  open(state: string): void;
  escape(): void;
  chooseModel(model: ModelChoice): void;
  chooseMeasure(measure: Measure): void;
  goTo(at: number): void;
}

/** What stands beside and below the map: models, measures, views, the timeline, files, notes. */
export class MapControls {
  #host: MapHost;
  #parts: OnDemandParts<MapParts>;
  #view: NationView;
  #context: ControlsContext;
  #downloads: Downloads;
  #playback: Playback;
  /** Names of the details that have been unfolded. */
  #unfolded = new Set<string>();
  #order: SortOrder = {column: 'agreements', ascending: false};

  /** A reader's acts on the national map. */
  readonly nation: NationInteraction;

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
    this.#playback = new Playback(host, () => this.#goOn());
    this.nation = new NationInteraction(host, view, {
      messages: context.messages,
      counted: context.counted,
      measure: context.measure,
      model: () => host.model,
      isNewest: context.isNewest,
      state: () => host.state,
      monthsBefore: () => context.months().slice(0, context.monthAt()),
      open: context.open,
      escape: context.escape,
      approach: parts.prepare,
    });
  }

  /** Stops the months. */
  stop(): void {
    this.#playback.stop();
  }

  /** Renders the choice of models, measures and views. */
  renderControls(): TemplateResult {
    const messages = this.#context.messages();
    const {state, model} = this.#host;
    return html`<div class="controls">
      ${renderModelSwitch({
        counted: state ? this.#host.list : this.#context.counted(),
        state,
        chosen: model,
        messages,
        choose: this.#context.chooseModel,
      })}
      <div class="selects">
        ${state ? nothing : this.#renderMeasures()}
        <div class="views" role="group" aria-label=${messages.view}>
          ${VIEWS.map(view => this.#renderViewButton(view))}
        </div>
      </div>
    </div>`;
  }

  /** Renders the chart of totals and its slider. */
  renderTimeline(): TemplateResult {
    return renderTimeline({
      months: this.#context.months(),
      at: this.#context.monthAt(),
      model: this.#host.model,
      isPlaying: this.#playback.isPlaying,
      canPlay: !wantsLessMotion(),
      messages: this.#context.messages(),
      go: at => {
        this.#playback.stop();
        this.#context.goTo(at);
      },
      play: () => this.#play(),
      pause: () => this.#playback.stop(),
    });
  }

  /** Renders the table of states once its code is there; undefined until then. */
  renderTable(): TemplateResult | undefined {
    const {loaded} = this.#parts;
    if (!loaded) return undefined;
    const {model, state} = this.#host;
    const messages = this.#context.messages();
    const table = loaded.renderTable({
      rows: [...states.keys()].map(code => figuresOf(this.#context.counted(), code, model)),
      order: this.#order,
      selected: this.#view.outlined ?? state,
      choropleth: this.#view.choropleth,
      highlighted: this.#view.highlighted,
      label: messages.tableLabel(model === 'all' ? messages.allModels : messages.modelNames[model]),
      messages,
      sort: order => {
        this.#order = order;
        this.#host.requestUpdate();
      },
      select: this.#context.open,
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
        ${loaded ? messages.methodNotes.map(note => html`<li>${note}</li>`) : nothing}
        ${isMissing ? html`<li>${messages.partMissing}</li>` : nothing}
        <li>${messages.sourceSheet(this.#host.list.sheet)}</li>
      </ul>`;
    return html`${this.#renderChanges()} ${this.#renderDetails('method', messages.method, notes)}`;
  }

  /** Goes one month on; false at the newest. */
  #goOn(): boolean {
    if (this.#context.isNewest()) return false;
    this.#context.goTo(this.#context.monthAt() + 1);
    return !this.#context.isNewest();
  }

  #play(): void {
    if (this.#context.isNewest()) this.#context.goTo(0);
    this.#playback.start();
  }

  #renderMeasures(): TemplateResult {
    const messages = this.#context.messages();
    const shown = this.#context.measure();
    const isNewest = this.#context.isNewest();
    return html`<label
      ><span class="label">${messages.measure}</span>
      <select
        @change=${(event: Event) =>
          this.#context.chooseMeasure((event.target as HTMLSelectElement).value as Measure)}
      >
        ${MEASURES.map(
          measure =>
            html`<option
              value=${measure}
              .selected=${measure === shown}
              ?disabled=${!isNewest && !measureRow(measure).isMonthly}
            >
              ${messages.measureNames[measure]}
            </option>`,
        )}
      </select>
    </label>`;
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
    const counted = state ? list : this.#context.counted();
    return {
      messages,
      heading,
      model,
      choropleth: this.#view.choropleth,
      counted,
      asOf: counted.asOf,
      sheet: state || this.#context.isNewest() ? list.sheet : null,
      order: this.#order,
      opened: (state && this.#context.opened()?.exported(state)) || null,
      attributes: embedAttributes(this.#host, messages.locale),
    };
  }
}
