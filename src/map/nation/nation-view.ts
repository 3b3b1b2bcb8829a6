import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {lastListed, type Month} from '../../data/history.ts';
import type {Measure} from '../../data/measures.ts';
import {states} from '../../data/states.ts';
import {agreementsOf, type Counted} from '../../data/totals.ts';
import type {ModelChoice, View} from '../../data/vocabulary.ts';
import type {OnDemandParts} from '../../element/on-demand-parts.ts';
import type {Messages} from '../../i18n/messages.ts';
import {comparerOf} from '../../i18n/fast-formats.ts';
import {memoizeLast} from '../../lib/memoize-last.ts';
import {choropleth, type Choropleth} from '../choropleth.ts';
import {figuresOf} from '../figures.ts';
import {renderLegend} from '../legend.ts';
import type {MapParts} from '../load-parts.ts';
import type {ScreenMatrix} from '../opened/zoom.ts';
import {ShapeInteraction} from '../shape-interaction.ts';
import type {SortOrder, renderTable} from '../table/state-table.ts';
import {renderNationalMap, smallStateNear, stateNeighbour} from './national-map.ts';
import {PlaceNames} from './place-names.ts';
import {StateShapes} from './state-shapes.ts';
import {renderTooltip} from './tooltip.ts';

/** Content and callbacks of the national view. */
export interface NationOptions {
  /** Sums of the month shown. */
  readonly counted: Counted & {readonly asOf: string};
  readonly measure: Measure;
  readonly model: ModelChoice;
  readonly view: View;
  /** The state that is being opened, or null. */
  readonly state: string | null;
  readonly isNewest: boolean;
  readonly noLegend: boolean;
  /** Whether what waits for the map's first picture is there. */
  readonly isComplete: boolean;
  readonly messages: Messages;
  /** Months before the one shown: unpacked when they are asked for. */
  monthsBefore(): readonly Month[];
  open(state: string): void;
  escape(): void;
}

const lastNames = memoizeLast<readonly string[]>();

/** The whole country: its map or its table, its tooltip and its legend. */
export class NationView {
  #host: LitElement;
  #parts: OnDemandParts<MapParts>;
  #options: () => NationOptions;
  #shapes = new StateShapes();
  #names = new PlaceNames();
  #interaction: ShapeInteraction;
  #drawn = memoizeLast<Choropleth>();
  #outlined: string | null = null;
  #highlighted: number | null = null;

  /** Order of the table. */
  order: SortOrder = {column: 'agreements', ascending: false};

  constructor(host: LitElement, parts: OnDemandParts<MapParts>, options: () => NationOptions) {
    this.#host = host;
    this.#parts = parts;
    this.#options = options;
    this.#interaction = new ShapeInteraction(host, {
      key: 'state',
      stage: 'stage',
      ids: () => this.#statesByName(),
      nameOf: state => options().messages.stateNames[state] ?? state,
      neighbour: stateNeighbour,
      idAt: stateAt,
      select: state => options().open(state),
      click: state => options().open(state),
      clear: () => options().escape(),
      approach: parts.prepare,
    });
  }

  /** Classes of the states; sorted anew only when list, month, measure or model change. */
  get choropleth(): Choropleth {
    const {counted, measure, model} = this.#options();
    return this.#drawn([counted, measure, model], () => choropleth(counted, measure, model));
  }

  /** Position of the map on screen, or null when it isn't drawn. */
  get screenMatrix(): ScreenMatrix | null {
    const map = this.#host.renderRoot.querySelector<SVGSVGElement>('.map:not(.counties)');
    return map?.getScreenCTM() ?? null;
  }

  /** Outlines a state; null takes the outline away. */
  outline(state: string | null): void {
    this.#outlined = state;
    this.#host.requestUpdate();
  }

  /** Moves the focus to a state. */
  focus(state: string): void {
    this.#interaction.focus.focus(state);
  }

  /** Points at nothing any more, and moves the tab stop to a state, if one is given. */
  leave(tabStop: string | null): void {
    this.#interaction.pointed.point(null);
    if (tabStop) this.#interaction.focus.setCurrent(tabStop);
  }

  /** Takes the tooltip away; false when there is none. */
  escape(): boolean {
    return this.#interaction.escape();
  }

  /** The map, or the table once its code is there. */
  render(): TemplateResult {
    const {view} = this.#options();
    const {loaded} = this.#parts;
    return view === 'table' && loaded
      ? html`<div class="stage">${this.#renderTable(loaded.renderTable)}</div>`
      : this.#renderMap();
  }

  /** Renders the legend, unless it is left out. */
  renderLegend(): TemplateResult | typeof nothing {
    const {messages, noLegend, isComplete} = this.#options();
    if (noLegend || !isComplete) return nothing;
    return renderLegend({
      choropleth: this.choropleth,
      messages,
      highlighted: this.#highlighted,
      highlight: classIndex => this.#highlight(classIndex),
    });
  }

  #highlight(classIndex: number | null): void {
    if (classIndex === this.#highlighted) return;
    this.#highlighted = classIndex;
    this.#host.requestUpdate();
  }

  #renderMap(): TemplateResult {
    const {counted, state, isComplete, messages} = this.#options();
    const {pointed, focus} = this.#interaction;
    const map = renderNationalMap(
      {
        choropleth: this.choropleth,
        messages,
        counted,
        selected: this.#outlined ?? state,
        pointed: pointed.id,
        highlighted: this.#highlighted,
        tabStop: focus.current,
        ids: this.#statesByName(),
        isNamed: isComplete,
      },
      this.#shapes,
      this.#names,
    );
    return this.#interaction.renderStage([map, this.#renderTooltip()]);
  }

  #renderTooltip(): TemplateResult | typeof nothing {
    const {counted, measure, model, messages} = this.#options();
    const {id, place} = this.#interaction.pointed;
    if (!id || !place) return nothing;
    return renderTooltip({
      figures: figuresOf(counted, id, model),
      measure,
      model,
      messages,
      notes: this.#notes(id),
      date: messages.asOf(counted.asOf),
    });
  }

  #renderTable(render: typeof renderTable): TemplateResult {
    const {counted, model, state, messages, open} = this.#options();
    return render({
      rows: [...states.keys()].map(code => figuresOf(counted, code, model)),
      order: this.order,
      selected: this.#outlined ?? state,
      choropleth: this.choropleth,
      highlighted: this.#highlighted,
      label: messages.tableLabel(model === 'all' ? messages.allModels : messages.modelNames[model]),
      messages,
      sort: order => {
        this.order = order;
        this.#host.requestUpdate();
      },
      select: open,
    });
  }

  /** Says of a state beside its figures how it changed, or when it was last listed. */
  #notes(state: string): string[] {
    const {counted, monthsBefore, isNewest, messages} = this.#options();
    const months = monthsBefore();
    const now = agreementsOf(counted.states.get(state), 'all');
    const last = now ? null : lastListed(state, months);
    if (last) return [messages.lastListed(last.month)];
    const before = agreementsOf(months.at(-1)?.states.get(state), 'all');
    if (isNewest || now === before || !months.length) return [];
    return [messages.sinceMonthBefore(now - before)];
  }

  /** Alphabetical in the language shown, for Home, End and letters. */
  #statesByName(): readonly string[] {
    const {messages} = this.#options();
    return lastNames([messages], () => {
      const compare = comparerOf(messages.locale);
      const name = (code: string) => messages.stateNames[code] ?? code;
      return [...states.keys()].sort((a, b) => compare(name(a), name(b)));
    });
  }
}

/** The state that a pointer means: by its shape, its call-out or its inset, or a small one nearby. */
function stateAt(event: MouseEvent): string | null {
  const target = event.target as Element;
  const own = target.closest<SVGElement>('[data-for], [data-state]')?.dataset;
  const code = own?.['for'] ?? own?.['state'] ?? null;
  const map = target.closest('svg');
  return (map && smallStateNear(map, event, code)) ?? code;
}
