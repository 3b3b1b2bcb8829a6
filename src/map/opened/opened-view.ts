import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Agency, Dataset} from '../../data/model.ts';
import {states} from '../../data/states.ts';
import type {ModelChoice, View} from '../../data/vocabulary.ts';
import {countyKind} from '../../geo/county-kind.ts';
import {countyLabel} from '../../geo/county-label.ts';
import type {CountyShapes} from '../../geo/counties.ts';
import {nearestInDirection} from '../../geo/neighbours.ts';
import type {Messages} from '../../i18n/messages.ts';
import {countedName} from '../choropleth/counted-name.ts';
import type {OpenedView as ExportedState} from '../export/scene/view.ts';
import {figuresOf} from '../figures.ts';
import {measureIn} from '../choropleth/measure-text.ts';
import type {PictureView} from '../choropleth/picture-view.ts';
import {memoizeLast} from '../../lib/memoize-last.ts';
import {LegendInteraction} from '../choropleth/legend-interaction.ts';
import {ShapeInteraction} from '../choropleth/shape-interaction.ts';
import {agreementRows, sortAgreements, type AgreementRow} from '../table/agreement-rows.ts';
import {renderAgreementTable} from '../table/agreement-table.ts';
import {renderAgencyList} from './list/agency-list.ts';
import {narrowed, sortAgencies} from './list/agency-order.ts';
import {renderAgencies} from './list/agency-panel.ts';
import {
  classId,
  countyClasses,
  countyLegendTitle,
  statewideMark,
  type CountyClass,
  type StatewideMark,
} from './county/county-classes.ts';
import {agenciesIn, coverOf, type StateCover} from './county/county-cover.ts';
import {CountyLayer} from './county/county-layer.ts';
import {renderCountyLegend} from './county/county-legend.ts';
import {drawOver, drawUnder} from './county/county-lines.ts';
import {renderCountyMap} from './county/county-map.ts';
import {renderCountyTooltip} from './county/county-tooltip.ts';
import {renderLeftCounts} from './list/left-note.ts';
import {MapScaleController} from './map-scale.ts';
import {OpenedState} from './opened-state.ts';
import {placeLabels, type PlaceLabel} from './place-labels.ts';
import {PrintController} from './print-controller.ts';
import {sortByKeys, sortKey} from './list/sort-key.ts';
import {renderStatewide} from './list/statewide.ts';
import {townDots, type TownDot} from './town-dots.ts';
import {leanOf} from './upright-state.ts';
import {renderWholeState} from './whole-state.ts';
import {zoomIn, type ScreenMatrix} from './zoom.ts';

/** Content and callbacks of an opened state. */
export interface OpenedOptions {
  readonly list: Dataset;
  readonly model: ModelChoice;
  readonly view: View;
  /** Rank of the element's own heading. */
  readonly headingLevel: string;
  readonly noLegend: boolean;
  readonly messages: Messages;
  close(): void;
  /** Draws the element at once. */
  drawNow(): void;
}

/** What is worked out from a state's agencies under a choice of models. */
interface Facts {
  readonly agencies: readonly Agency[];
  readonly cover: StateCover;
  readonly statewide: StatewideMark | null;
  readonly classes: readonly CountyClass[];
}

/** An opened state: its counties, its agencies, and the way back. */
export class OpenedView implements PictureView {
  #host: LitElement;
  #options: () => OpenedOptions;
  #opened: OpenedState;
  #interaction: ShapeInteraction;
  #legend: LegendInteraction;
  #map: MapScaleController;
  #print: PrintController;
  #layer = new CountyLayer();
  #zoomFrom: ScreenMatrix | null = null;
  /** Whether a reader has come to the counties of the opened state by keyboard. */
  #isApproached = false;
  // A pointer that moves draws anew; what it does not change is not worked out again.
  #facts = memoizeLast<Facts>();
  #sorted = memoizeLast<readonly Agency[]>();
  #rows = memoizeLast<readonly AgreementRow[]>();
  #named = memoizeLast<ReadonlyMap<string, string>>();
  #ordered = memoizeLast<readonly string[]>();
  #dots = memoizeLast<readonly TownDot[]>();
  #under = memoizeLast<SVGGElement>();
  #over = memoizeLast<SVGGElement>();
  #labels = memoizeLast<readonly PlaceLabel[]>();

  constructor(host: LitElement, options: () => OpenedOptions) {
    this.#host = host;
    this.#options = options;
    this.#opened = new OpenedState(host, () => options().list);
    this.#map = new MapScaleController(host, '.counties');
    this.#print = new PrintController(host, () => options().drawNow());
    this.#legend = new LegendInteraction(host, () => this.#classIds());
    this.#interaction = new ShapeInteraction(host, {
      key: 'county',
      stage: 'county-stage',
      ids: () => this.#countiesByName(),
      nameOf: fips => this.#opened.shapes?.counties.get(fips)?.name ?? fips,
      neighbour: (fips, direction) => nearestInDirection(this.#points(), fips, direction),
      select: fips => this.#opened.choose(fips),
      click: fips => this.#click(fips),
      clear: () => this.escape() || options().close(),
      approach: () => (this.#isApproached = true),
    });
  }

  /** Changes the state that is open; null closes. Resolves when it is time to draw it. */
  open(state: string | null, zoomFrom: ScreenMatrix | null = null): Promise<void> {
    this.#interaction.pointed.point(null);
    this.#legend.clear();
    this.#zoomFrom = zoomFrom;
    this.#isApproached = false;
    return this.#opened.open(state, zoomFrom !== null);
  }

  /** Narrows the list to a county. */
  narrow(fips: string): void {
    if (this.#opened.chosen !== fips) this.#opened.choose(fips);
  }

  /** Another list is shown. */
  refresh(): void {
    this.#opened.refresh();
  }

  /** Takes the tooltip away, else the narrowing to a county; false when there is neither. */
  escape(): boolean {
    if (this.#interaction.escape()) return true;
    if (!this.#opened.chosen) return false;
    this.#choose(null);
    return true;
  }

  /** Moves the focus to the state's heading, unless the reader has gone on to another part of the page. */
  takeFocus(): void {
    const {activeElement, body} = this.#host.ownerDocument;
    const isHere = this.#host.matches(':focus-within');
    const isNowhere = !activeElement || activeElement === body;
    if (isHere || isNowhere) this.#find('.state-name')?.focus();
  }

  /** Draws the rows of the list that were left out of the first picture. */
  showRest(): void {
    this.#opened.showRest();
  }

  /** Goes on once the state is drawn: it grows out of its place in the nation, its list to its first rows. */
  drawn(): void {
    if (this.#opened.isPartial) {
      // Two frames later the map is painted.
      requestAnimationFrame(() => requestAnimationFrame(() => this.showRest()));
    }
    const map = this.#host.renderRoot.querySelector<SVGSVGElement>('.counties');
    if (!map || !this.#zoomFrom) return;
    const {shapes, state} = this.#opened;
    const whole = {x: 0, y: 0, k: 1, lean: leanOf(state ?? '')};
    zoomIn(map, this.#zoomFrom, shapes?.transform ?? whole);
    this.#zoomFrom = null;
  }

  /** Content on screen, for files made from it. */
  exported(code: string): ExportedState {
    const {list, view} = this.#options();
    const {shapes, documents, order, tableOrder, chosen} = this.#opened;
    return {
      code,
      agencies: list.agencies(),
      shapes,
      documents,
      order,
      tableOrder: view === 'table' ? tableOrder : null,
      chosen,
      countyNames: this.#names(),
    };
  }

  /** The opened state. */
  render(state: string): TemplateResult {
    const {view, messages} = this.#options();
    const facts = this.#factsOf(state);
    return html`<section class="main opened" aria-label=${messages.stateNames[state] ?? state}>
      ${this.#renderHead(state, facts)}
      ${view === 'table' ? nothing : this.#renderMap(state, facts)}
      ${this.#renderAgencies(state, facts)}
    </section>`;
  }

  #factsOf(state: string): Facts {
    const {list, model, messages} = this.#options();
    return this.#facts([list, state, model, messages], () => {
      const agencies = agenciesIn(list.agencies(), state, model);
      const cover = coverOf(agencies);
      const classes = countyClasses({
        cover,
        total: states.get(state)!.counties,
        chosen: model,
        kind: countyKind(state),
        messages,
      });
      return {agencies, cover, statewide: statewideMark(cover), classes};
    });
  }

  #renderHead(state: string, {agencies: listed, cover}: Facts): TemplateResult {
    const {list, model, headingLevel, messages, close} = this.#options();
    const name = messages.stateNames[state] ?? state;
    const {agreements, agencies} = figuresOf(list, state, model);
    return html`<div class="crumbs">
        <button type="button" class="back" @click=${close}>
          <span aria-hidden="true">‹</span> ${messages.allStates}
        </button>
        <div
          class="state-name"
          role="heading"
          aria-level=${rankBelow(headingLevel, 1)}
          tabindex="-1"
        >
          ${messages.openedHeading(countedName(name, model, messages), agreements, agencies ?? 0)}
        </div>
      </div>
      ${renderLeftCounts(listed, list.asOf, messages)}
      ${
        cover.statewide.length
          ? renderStatewide(name, cover.statewide, this.#print.isPrinting, messages)
          : nothing
      }
      ${this.#opened.isMissing ? html`<p role="status">${messages.countiesMissing}</p>` : nothing}`;
  }

  #renderMap(state: string, facts: Facts): unknown {
    const {noLegend} = this.#options();
    const hasLegend = !noLegend && !this.#opened.isMissing && facts.classes.length > 0;
    return [
      hasLegend ? this.#renderLegend(state, facts) : nothing,
      this.#isChoice(facts)
        ? this.#interaction.renderStage([
            this.#renderShapes(state, facts),
            this.#renderTooltip(facts.cover),
          ])
        : html`<div class="county-stage">${this.#renderShapes(state, facts)}</div>`,
    ];
  }

  #renderLegend(state: string, {classes}: Facts): TemplateResult {
    const {model, messages} = this.#options();
    const total = states.get(state)!.counties;
    const title = countyLegendTitle({total, chosen: model, kind: countyKind(state), messages});
    return renderCountyLegend({title, classes, legend: this.#legend, messages});
  }

  /** Names the classes of the legend; none where there is no legend. */
  #classIds(): readonly string[] {
    const {state} = this.#opened;
    const isShown = state !== null && !this.#options().noLegend;
    return isShown ? this.#factsOf(state).classes.map(classId) : [];
  }

  /** Whether there is a county to choose: not of one, and not where no local agency is listed. */
  #isChoice({cover}: Facts): boolean {
    const {shapes} = this.#opened;
    return shapes !== null && shapes.counties.size > 1 && cover.counties.size > 0;
  }

  #renderShapes(state: string, facts: Facts): TemplateResult {
    const {model, messages} = this.#options();
    const {shapes, chosen} = this.#opened;
    if (!shapes) {
      const name = messages.stateNames[state] ?? state;
      return renderWholeState(state, name, this.#opened.isMissing);
    }
    const {cover, statewide} = facts;
    const isChoice = this.#isChoice(facts);
    const label = messages.countyMapLabel(messages.stateNames[state] ?? state, countyKind(state));
    const marks = isChoice ? {label, tabStop: this.#tabStop(shapes), chosen} : null;
    const scale = this.#scaleOf(shapes);
    const dots = this.#dots([shapes, cover, scale], () => townDots(shapes, cover, scale));
    return renderCountyMap({
      state,
      shapes,
      under: this.#under([shapes, statewide], () => drawUnder(shapes, statewide)),
      layer: this.#layer.draw(shapes, {cover, model, messages}, marks),
      over: this.#over([shapes, cover, dots], () => drawOver(shapes, cover, dots)),
      isChoice,
      cover,
      labels: this.#labelsOf(shapes, dots, scale),
      scale,
      pointed: isChoice ? this.#interaction.pointed.id : null,
      chosen,
      isFocusSeen: this.#find('.county:focus-visible') !== null,
      highlighted: this.#legend.highlighted,
      messages,
    });
  }

  /** The county that Tab leads to: until a reader has come, the first of the file, which needs no sorting. */
  #tabStop({counties}: CountyShapes): string {
    const [first] = counties.keys();
    return this.#isApproached ? this.#interaction.focus.current : first!;
  }

  #scaleOf({width, height}: CountyShapes): number {
    const {scale} = this.#map;
    return scale ? Math.min(scale.width / width, scale.height / height) : 1;
  }

  /** The names that fit on the map as large as it is shown; none before that is known. */
  #labelsOf(shapes: CountyShapes, dots: readonly TownDot[], scale: number): readonly PlaceLabel[] {
    const shown = this.#map.scale;
    if (!shown) return [];
    return this.#labels([shapes, dots, shown], () => {
      const measure = measureIn(shown.font);
      const {size} = shown;
      return placeLabels({
        shapes,
        dots,
        scale,
        size,
        measure: name => measure(name, size, false),
      });
    });
  }

  #renderTooltip({counties}: StateCover): TemplateResult | typeof nothing {
    const {list, model, messages} = this.#options();
    const {id, place} = this.#interaction.pointed;
    if (!id || !place) return nothing;
    return renderCountyTooltip(
      this.#nameOf(id),
      counties.get(id)?.agencies ?? [],
      model,
      messages,
      list.asOf,
    );
  }

  #renderAgencies(state: string, {agencies}: Facts): TemplateResult | typeof nothing {
    // Where there is none, the heading says so.
    if (!agencies.length) return nothing;
    const {view, messages} = this.#options();
    const {order, chosen, most} = this.#opened;
    const shown = this.#sortedAgencies(agencies);
    const isTable = view === 'table' || this.#print.isPrinting;
    const rows = isTable ? this.#sortedRows(shown) : shown;
    return renderAgencies({
      state: messages.stateNames[state] ?? state,
      kind: countyKind(state),
      agencies: shown.length,
      rows: rows.length,
      most: this.#print.isPrinting ? Infinity : most,
      // A table has its own heads to sort by.
      order: isTable || agencies.length < 2 ? null : order,
      county: chosen && this.#nameOf(chosen),
      messages,
      sort: one => this.#opened.sort(one),
      widen: () => this.#choose(null),
      showMore: () => void this.#showMore(),
      skip: () => this.#find('.list-end')?.focus(),
      content: limit => (isTable ? this.#renderTable(state, limit) : this.#renderList(limit)),
    });
  }

  #renderList(most: number): TemplateResult {
    const {list, messages, headingLevel} = this.#options();
    const {documents} = this.#opened;
    return renderAgencyList({
      asOf: list.asOf,
      agencies: this.#sortedAgencies(this.#factsOf(this.#opened.state!).agencies),
      most,
      countyNames: this.#names(),
      documents,
      pointed: this.#interaction.pointed.id,
      headingLevel: rankBelow(headingLevel, 2),
      messages,
      point: fips => this.#interaction.pointed.point(fips, false),
    });
  }

  #renderTable(state: string, most: number): TemplateResult {
    const {list, messages} = this.#options();
    const {documents, tableOrder} = this.#opened;
    return renderAgreementTable({
      asOf: list.asOf,
      rows: this.#sortedRows(this.#sortedAgencies(this.#factsOf(state).agencies)),
      most,
      order: tableOrder,
      kind: countyKind(state),
      countyNames: this.#names(),
      documents,
      label: messages.agencyListLabel(messages.stateNames[state] ?? state),
      messages,
      sort: order => this.#opened.sortTable(order),
    });
  }

  /** The agencies of the list. (The papers bring the dates that it may be sorted by.) */
  #sortedAgencies(agencies: readonly Agency[]): readonly Agency[] {
    const {order, chosen, documents} = this.#opened;
    const countyNames = this.#names();
    return this.#sorted([agencies, order, chosen, documents, countyNames], () =>
      sortAgencies(narrowed(agencies, chosen), order, countyNames),
    );
  }

  #sortedRows(agencies: readonly Agency[]): readonly AgreementRow[] {
    const {tableOrder} = this.#opened;
    return this.#rows([agencies, tableOrder], () => {
      const rows = agreementRows(agencies);
      return tableOrder ? sortAgreements(rows, tableOrder, this.#names()) : rows;
    });
  }

  /** Moves the focus to the list when the button that widens it is gone. */
  #choose(fips: string | null): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const isOnButton = root.activeElement?.matches('.widen');
    this.#opened.choose(fips);
    if (isOnButton) void this.#host.updateComplete.then(() => this.#find('.agencies')?.focus());
  }

  async #showMore(): Promise<void> {
    this.#opened.showMore();
    await this.#host.updateComplete;
    this.#find('.agencies :is(li, tr)[tabindex]')?.focus();
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  #countiesByName(): readonly string[] {
    return this.#ordered([this.#opened.shapes], () =>
      sortByKeys(this.#counties(), ({name}) => [sortKey(name)]).map(({fips}) => fips),
    );
  }

  /** A county's whole name. */
  #nameOf(fips: string): string {
    return countyLabel(fips, this.#names().get(fips) ?? fips);
  }

  /** Names of all counties of the state, or of those on the list while they load. */
  #names(): ReadonlyMap<string, string> {
    const {shapes} = this.#opened;
    if (!shapes) return this.#options().list.countyNames();
    return this.#named([shapes], () => new Map(this.#counties().map(one => [one.fips, one.name])));
  }

  #points(): ReadonlyMap<string, readonly [number, number]> {
    return new Map(this.#counties().map(({fips, label}) => [fips, label]));
  }

  #counties() {
    return [...(this.#opened.shapes?.counties.values() ?? [])];
  }

  #click(fips: string): void {
    this.#interaction.focus.focus(fips);
    this.#interaction.pointed.point(fips);
    this.#opened.choose(fips);
  }
}

/** The rank of a heading so many below the element's own; there are six. */
function rankBelow(headingLevel: string, steps: number): number {
  return Math.min(Number(headingLevel) + steps, 6);
}
