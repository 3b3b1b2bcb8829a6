import {html, nothing, svg, type LitElement, type TemplateResult} from 'lit';
import type {Dataset} from '../../data/model.ts';
import {states} from '../../data/states.ts';
import type {ModelChoice, View} from '../../data/vocabulary.ts';
import {countyKind} from '../../geo/county-kind.ts';
import {countyLabel} from '../../geo/county-label.ts';
import {
  countiesOfStates,
  countyAtPlace,
  nationCounties,
  prepareCountyAtPlace,
  RESIDENTS_YEAR,
} from '../../geo/nation-counties.ts';
import {nearestInDirection, neighbour, type Direction} from '../../geo/neighbours.ts';
import {stateShapes, VIEW_BOX} from '../../geo/shapes.ts';
import {comparerOf} from '../../i18n/compare.ts';
import type {Messages} from '../../i18n/messages.ts';
import {memoizeLast} from '../../lib/memoize-last.ts';
import {countedName} from '../choropleth/counted-name.ts';
import type {CountiesView as ExportedCounties, CountyTotals} from '../export/scene/view.ts';
import {renderPatterns} from '../choropleth/patterns.ts';
import type {PictureView} from '../choropleth/picture-view.ts';
import {classId, type CountyClass} from '../opened/county/county-classes.ts';
import {agenciesUnder, coverOf, type StateCover} from '../opened/county/county-cover.ts';
import {renderCountyLegend} from '../opened/county/county-legend.ts';
import {MapScaleController} from '../opened/map-scale.ts';
import {LegendInteraction} from '../choropleth/legend-interaction.ts';
import {ShapeInteraction} from '../choropleth/shape-interaction.ts';
import {svgElement} from '../choropleth/svg-element.ts';
import {
  countyFigures,
  residentShare,
  type CountyShare,
  type NationFigures,
} from './county-figures.ts';
import {drawCounties, nationBands, nationBorders, nationDots} from './county-picture.ts';
import {countyRows, sortCounties, type CountyOrder, type CountyRow} from './county-rows.ts';
import {
  FIRST_COUNTIES,
  MORE_COUNTIES,
  renderCountyTable,
  renderStateFilter,
  renderTotalsTable,
} from './county-table.ts';
import {renderInsetNames} from './inset-names.ts';
import {nationClasses} from './nation-classes.ts';
import {PlaceOptions} from './place-options.ts';
import {renderPlaceTooltip} from './place-tooltip.ts';

/** Time for the picture to be painted, in milliseconds. */
const QUIET_MS = 250;

/** Content and callbacks of the map of all counties. */
export interface CountiesOptions {
  readonly list: Dataset;
  readonly model: ModelChoice;
  readonly view: View;
  readonly noLegend: boolean;
  readonly messages: Messages;
  /** Opens a state, its list narrowed to a county or not. */
  open(state: string, fips: string | null): void;
}

/** What is worked out from a list under a choice of models. */
interface Facts {
  readonly cover: StateCover;
  readonly figures: NationFigures;
}

/** All counties of the country in one picture, or as a table. */
export class CountiesView implements PictureView {
  #host: LitElement;
  #options: () => CountiesOptions;
  #interaction: ShapeInteraction;
  #legend: LegendInteraction;
  #map: MapScaleController;
  #places = new PlaceOptions();
  /** Timer that makes ready for the first pointer, once the picture is there. */
  #preparing?: ReturnType<typeof setTimeout>;
  /** Takes the shape of the county pointed at: counties have no elements of their own. */
  #probe = svgElement('path', {class: 'probe'});
  /** USPS code of the state whose counties the keyboard moves over, or null. */
  #entered: string | null = null;
  #order: CountyOrder = {column: 'own', ascending: false};
  #most = FIRST_COUNTIES;
  /** What the table shows: all (empty), `totals`, or a state by its USPS code. */
  #filter = '';
  #facts = memoizeLast<Facts>();
  #told = memoizeLast<readonly CountyClass[]>();
  #drawn = memoizeLast<SVGGElement>();
  #rows = memoizeLast<readonly CountyRow[]>();
  #sorted = memoizeLast<readonly CountyRow[]>();
  #ids = memoizeLast<readonly string[]>();
  #stateIds = memoizeLast<readonly string[]>();
  #spoken = memoizeLast<readonly string[]>();

  constructor(host: LitElement, options: () => CountiesOptions) {
    this.#host = host;
    this.#options = options;
    this.#map = new MapScaleController(host, '.by-county');
    this.#legend = new LegendInteraction(host, () =>
      options().noLegend ? [] : this.#classes().map(classId),
    );
    this.#interaction = new ShapeInteraction(host, {
      key: 'place',
      stage: 'stage',
      ids: () => this.#idsByName(),
      nameOf: id => this.#nameOf(id),
      neighbour: (id, direction) => this.#neighbour(id, direction),
      idAt: event => this.#countyAt(event),
      select: id => this.#select(id),
      click: id => this.#click(id),
      isToldByTouch: true,
      clear: () => void this.escape(),
    });
  }

  /** Points at nothing any more. */
  leave(): void {
    this.#interaction.pointed.point(null);
    this.#legend.leave();
  }

  /** Moves the focus to a state. */
  focus(state: string): void {
    this.#enter(null);
    void this.#host.updateComplete.then(() => this.#interaction.focus.focus(state));
  }

  /** Takes the tooltip away, else goes back from the counties of a state; false when there is neither. */
  escape(): boolean {
    if (this.#interaction.escape()) return true;
    const state = this.#entered;
    if (!state) return false;
    this.#enter(null);
    this.#interaction.focus.focus(state);
    return true;
  }

  /** Nothing is left out of the first picture. */
  showRest(): void {
    this.#writePlaces();
  }

  /** Content on screen, for files made from it. */
  exported(): ExportedCounties {
    const {view} = this.#options();
    const {cover, figures} = this.#now;
    return {
      cover,
      figures,
      classes: this.#classes(),
      shapes: nationCounties(),
      residentsYear: RESIDENTS_YEAR,
      rows: this.#sortedRows(),
      totals: this.#filter === 'totals' && view === 'table' ? this.#totals() : null,
      sentences: this.#figureLines(),
      borders: () => nationBorders(cover),
      dots: nationDots(cover),
      bands: nationBands(cover),
    };
  }

  #totals(): readonly CountyTotals[] {
    const {byState} = this.#now.figures;
    return this.#statesByName().map(state => {
      const figures = byState.get(state)!;
      return {...figures, state, share: residentShare(figures)};
    });
  }

  /** Renders the map or the table. */
  render(): TemplateResult {
    const {view, noLegend, messages} = this.#options();
    const isTable = view === 'table';
    return html`<div class="main nation-counties view-${view}">
      ${noLegend || isTable ? nothing : this.#renderLegend()}
      <p class="county-figures">${this.#figureLines().join(' ')}</p>
      ${isTable ? this.#renderTable() : this.#renderMap()}
      ${isTable ? nothing : html`<p class="hint">${messages.nationCountiesHint}</p>`}
    </div>`;
  }

  get #now(): Facts {
    const {list, model} = this.#options();
    return this.#facts([list, model], () => {
      const cover = coverOf(agenciesUnder(list.agencies(), model));
      return {cover, figures: countyFigures(cover)};
    });
  }

  #classes(): readonly CountyClass[] {
    const {model, messages} = this.#options();
    const {cover} = this.#now;
    return this.#told([cover, messages], () => nationClasses(cover, model, messages));
  }

  /** Sentences beside the legend; of one model, they begin with its name. */
  #figureLines(): readonly string[] {
    const {model, messages} = this.#options();
    const {cover, figures} = this.#now;
    const lead = model === 'all' ? '' : `${messages.modelNames[model]}: `;
    const sentence = messages.nationCountyFigures(shareOf(figures.nation));
    return [lead + sentence, messages.unplacedAgencies(cover.unplaced.length)].filter(Boolean);
  }

  #renderLegend(): TemplateResult {
    const {messages} = this.#options();
    return renderCountyLegend({
      title: messages.countyLegend('county'),
      classes: this.#classes(),
      legend: this.#legend,
      messages,
    });
  }

  #renderMap(): TemplateResult {
    const {messages} = this.#options();
    const {cover} = this.#now;
    this.#preparing ??= setTimeout(prepareCountyAtPlace, QUIET_MS);
    const {id} = this.#interaction.pointed;
    const isSeen = id !== null && this.#places.group.querySelector(':focus-visible') !== null;
    this.#writeTabStop();
    return html`${this.#interaction.renderStage([
      html`<svg
        class="map by-county by-model ${id ? 'pointing' : ''}"
        part="map"
        translate="no"
        data-lit=${this.#legend.highlighted ?? nothing}
        viewBox="0 0 ${VIEW_BOX.width} ${VIEW_BOX.height}"
        role="presentation"
      >
        ${renderPatterns()} ${this.#drawn([cover], () => drawCounties(cover))}
        ${this.#renderInsetNames()} ${this.#places.group} ${this.#probe}
        ${this.#renderOutline(id, isSeen)}
      </svg>`,
      html`<p class="visually-hidden" id="counties-help">${messages.nationCountiesHelp}</p>`,
      this.#renderTooltip(),
    ])}`;
  }

  #renderInsetNames(): unknown {
    const {scale} = this.#map;
    return scale ? renderInsetNames(scale.width, this.#options().messages) : nothing;
  }

  #renderOutline(id: string | null, isFocus: boolean): unknown {
    const d = id && this.#pathOf(id);
    if (!d) return nothing;
    const kind = isFocus ? 'focused' : 'pointed';
    return svg`<path class="outline casing ${kind}" d=${d} /><path class="outline ${kind}" d=${d} />`;
  }

  #renderTooltip(): TemplateResult | typeof nothing {
    const {list, model, messages} = this.#options();
    const {id, place} = this.#interaction.pointed;
    if (!id || !place) return nothing;
    const county = nationCounties().get(id);
    const state = county?.state ?? id;
    return renderPlaceTooltip({
      name: county ? this.#placeIn(id) : (messages.stateNames[id] ?? id),
      state,
      agencies: county ? (this.#now.cover.counties.get(id)?.agencies ?? []) : null,
      lines: [
        county?.residents ? messages.residents(county.residents, RESIDENTS_YEAR) : '',
        this.#stateLine(state),
      ],
      model,
      messages,
      date: messages.asOf(list.asOf),
    });
  }

  /** Says how many counties of a state signed, and who lives there. */
  #stateLine(state: string): string {
    const {messages} = this.#options();
    const figures = shareOf(this.#now.figures.byState.get(state)!);
    const line = messages.stateCountyFigures({...figures, kind: countyKind(state)});
    return `${messages.stateNames[state] ?? state}: ${line}`;
  }

  #renderTable(): TemplateResult {
    const {messages, open} = this.#options();
    const codes = this.#statesByName();
    const filter = this.#filter;
    const label = messages.countyLegend('county');
    const table =
      filter === 'totals'
        ? renderTotalsTable(this.#now.figures.byState, codes, messages.stateTotals, messages)
        : renderCountyTable({
            rows: this.#sortedRows(),
            most: this.#most,
            order: this.#order,
            label,
            messages,
            sort: order => this.#change(() => (this.#order = order)),
            select: ({state, fips, agencies}) => open(state, agencies.length ? fips : null),
            showMore: () => this.#change(() => (this.#most += MORE_COUNTIES)),
          });
    return html`${renderStateFilter(filter, codes, messages, chosen =>
        this.#change(() => {
          this.#filter = chosen;
          this.#most = FIRST_COUNTIES;
        }),
      )}
      ${states.has(filter) ? html`<p class="county-figures">${this.#stateLine(filter)}.</p>` : nothing}
      <div class="stage">${table}</div>`;
  }

  #change(act: () => void): void {
    act();
    this.#host.requestUpdate();
  }

  #sortedRows(): readonly CountyRow[] {
    const {messages} = this.#options();
    const {cover} = this.#now;
    const rows = this.#rows([cover], () => countyRows(cover));
    return this.#sorted([rows, this.#filter, this.#order, messages], () => {
      const own = states.has(this.#filter)
        ? rows.filter(({state}) => state === this.#filter)
        : rows;
      return sortCounties(own, this.#order, messages);
    });
  }

  /** Goes into the counties of a state, or back to the states; the lists change at once. */
  #enter(state: string | null): void {
    if (state === this.#entered) return;
    this.#entered = state;
    this.#writePlaces();
  }

  /** Enter: on a state, goes into its counties; on a county, opens its state there. */
  #select(id: string): void {
    if (!states.has(id)) return this.#openCounty(id);
    const counties = new Map(
      countiesOfStates()
        .get(id)!
        .map(({fips, label}) => [fips, label]),
    );
    const [first] = counties.keys();
    if (first === undefined) return;
    this.#enter(id);
    this.#interaction.focus.focus(this.#idsByName()[0]!);
  }

  #click(id: string): void {
    if (states.has(id)) this.#options().open(id, null);
    else this.#openCounty(id);
  }

  #openCounty(fips: string): void {
    const {state} = nationCounties().get(fips)!;
    const hasAgencies = this.#now.cover.counties.has(fips);
    this.#interaction.focus.setCurrent(state);
    this.#enter(null);
    this.#options().open(state, hasAgencies ? fips : null);
  }

  /** Over the border of a state, the counties of the next one are gone into. */
  #neighbour(id: string, direction: Direction): string | null {
    if (states.has(id)) return neighbour(id, direction);
    const points = new Map([...nationCounties().values()].map(({fips, label}) => [fips, label]));
    const next = nearestInDirection(points, id, direction);
    if (next) this.#enter(nationCounties().get(next)!.state);
    return next;
  }

  /** The county under a pointer; the button in a tooltip means the county that it tells of. */
  #countyAt(event: MouseEvent): string | null {
    const target = event.target as Element;
    if (target.closest('.tooltip')) {
      return target.closest('[data-open]') ? this.#interaction.pointed.id : null;
    }
    const map = target.closest<SVGSVGElement>('svg.map');
    const matrix = map?.getScreenCTM();
    if (!matrix) return null;
    const x = (event.clientX - matrix.e) / matrix.a;
    const y = (event.clientY - matrix.f) / matrix.d;
    const fips = countyAtPlace(x, y);
    if (fips && this.#probe.dataset['place'] !== fips) {
      this.#probe.dataset['place'] = fips;
      this.#probe.setAttribute('d', this.#pathOf(fips));
    }
    return fips;
  }

  #pathOf(id: string): string {
    return nationCounties().get(id)?.path ?? stateShapes().get(id)?.path ?? '';
  }

  #nameOf(id: string): string {
    const county = nationCounties().get(id);
    if (county) return county.name;
    return this.#options().messages.stateNames[id] ?? id;
  }

  #placeIn(fips: string): string {
    const {messages} = this.#options();
    const {name, state} = nationCounties().get(fips)!;
    return messages.placeIn(
      messages.placeName(countyLabel(fips, name)),
      messages.stateNames[state] ?? state,
    );
  }

  #statesByName(): readonly string[] {
    const {messages} = this.#options();
    return this.#stateIds([messages], () => {
      const compare = comparerOf(messages.locale);
      const name = (code: string) => messages.stateNames[code] ?? code;
      return [...states.keys()].sort((a, b) => compare(name(a), name(b)));
    });
  }

  #idsByName(): readonly string[] {
    const entered = this.#entered;
    if (!entered) return this.#statesByName();
    return this.#ids([entered], () => {
      const compare = comparerOf('en-US');
      const own = countiesOfStates().get(entered)!;
      return own.toSorted((a, b) => compare(a.name, b.name)).map(({fips}) => fips);
    });
  }

  #writeTabStop(): void {
    this.#writePlaces();
    this.#places.markTabStop(this.#interaction.focus.current);
  }

  /** Writes what the keyboard leads to and screen readers hear; only what has changed. */
  #writePlaces(): void {
    const {model, messages} = this.#options();
    const {cover} = this.#now;
    const entered = this.#entered;
    this.#spoken([cover, messages, entered], () => {
      this.#places.writeStates(
        countedName(messages.nationCountiesLabel, model, messages),
        this.#statesByName().map(id => ({id, name: this.#stateLine(id)})),
      );
      const ids = entered ? this.#idsByName() : [];
      this.#places.writeCounties(
        entered
          ? messages.countyMapLabel(messages.stateNames[entered] ?? entered, countyKind(entered))
          : '',
        ids.map(id => ({id, name: this.#sentence(id)})),
        nationCounties(),
      );
      return ids;
    });
  }

  #sentence(fips: string): string {
    const {model, messages} = this.#options();
    const {name} = nationCounties().get(fips)!;
    const agencies = this.#now.cover.counties.get(fips)?.agencies ?? [];
    return messages.countySentence({
      name: countedName(countyLabel(fips, name), model, messages),
      agencies: agencies.map(one => ({
        name: one.name,
        models: one.agreements.map(({model: own}) => own),
      })),
    });
  }
}

function shareOf(figures: CountyShare) {
  const {signed, counties} = figures;
  return {signed, counties, share: residentShare(figures), year: RESIDENTS_YEAR};
}
