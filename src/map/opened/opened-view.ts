import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Agency, Dataset} from '../../data/model.ts';
import {states} from '../../data/states.ts';
import type {ModelChoice, View} from '../../data/vocabulary.ts';
import {countyLabel} from '../../geo/county-label.ts';
import {nearestInDirection} from '../../geo/neighbours.ts';
import type {Messages} from '../../i18n/messages.ts';
import {narrowed, renderAgencyList, sortAgencies} from './agency-list.ts';
import {agenciesIn, coverOf, type StateCover} from './county-cover.ts';
import {renderCountyMap} from './county-map.ts';
import type {OpenedView as ExportedState} from '../export/view.ts';
import {figuresOf} from '../figures.ts';
import {renderCountyLegend} from './county-legend.ts';
import {noneOf} from '../labels.ts';
import {memoizeLast} from '../../lib/memoize-last.ts';
import {OpenedState} from './opened-state.ts';
import {ShapeInteraction} from '../shape-interaction.ts';
import {renderStatewide} from './statewide.ts';
import {renderCountyTooltip} from './county-tooltip.ts';
import {renderWholeState} from './whole-state.ts';
import {zoomIn, type ScreenMatrix} from './zoom.ts';

/** Content and callbacks of an opened state. */
export interface OpenedOptions {
  readonly list: Dataset;
  readonly model: ModelChoice;
  readonly view: View;
  readonly noLegend: boolean;
  readonly messages: Messages;
  close(): void;
}

/** An opened state: its counties, its agencies, and the way back. */
export class OpenedView {
  #host: LitElement;
  #options: () => OpenedOptions;
  #opened: OpenedState;
  #interaction: ShapeInteraction;
  #zoomFrom: ScreenMatrix | null = null;
  // A pointer that moves draws anew; what it does not change is not worked out again.
  #facts = memoizeLast<{agencies: readonly Agency[]; cover: StateCover}>();
  #sorted = memoizeLast<readonly Agency[]>();
  #named = memoizeLast<ReadonlyMap<string, string>>();
  #ordered = memoizeLast<readonly string[]>();

  constructor(host: LitElement, options: () => OpenedOptions) {
    this.#host = host;
    this.#options = options;
    this.#opened = new OpenedState(host, () => options().list);
    this.#interaction = new ShapeInteraction(host, {
      key: 'county',
      stage: 'county-stage',
      ids: () => this.#countiesByName(),
      nameOf: fips => this.#opened.shapes?.counties.get(fips)?.name ?? fips,
      neighbour: (fips, direction) => nearestInDirection(this.#points(), fips, direction),
      select: fips => this.#opened.choose(fips),
      click: fips => this.#click(fips),
      clear: () => this.escape() || options().close(),
    });
  }

  /** Changes the state that is open; null closes. Resolves when it is time to draw it. */
  open(state: string | null, zoomFrom: ScreenMatrix | null = null): Promise<void> {
    this.#interaction.pointed.point(null);
    this.#zoomFrom = zoomFrom;
    return this.#opened.open(state);
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

  /** Moves the focus to the list when the button that widens it is gone. */
  #choose(fips: string | null): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const isOnButton = root.activeElement?.matches('.chip-button');
    this.#opened.choose(fips);
    if (!isOnButton) return;
    void this.#host.updateComplete.then(() =>
      root.querySelector<HTMLElement>('.agencies-box')?.focus(),
    );
  }

  /** Draws the rows of the list that were left out of the first picture. */
  showRest(): void {
    this.#opened.showRest();
  }

  /** Goes on once the state is drawn: it grows out of its place in the nation, its list to its end. */
  drawn(): void {
    if (this.#opened.isPartial) {
      // Two frames later the first rows are painted.
      requestAnimationFrame(() => requestAnimationFrame(() => this.showRest()));
    }
    const map = this.#host.renderRoot.querySelector<SVGSVGElement>('.counties');
    if (!map || !this.#zoomFrom) return;
    zoomIn(map, this.#zoomFrom, this.#opened.shapes?.transform ?? {x: 0, y: 0, k: 1});
    this.#zoomFrom = null;
  }

  /** Content on screen, for files made from it. */
  exported(code: string): ExportedState {
    const {shapes, documents, order, chosen} = this.#opened;
    const agencies = this.#options().list.agencies();
    return {code, agencies, shapes, documents, order, chosen, countyNames: this.#names()};
  }

  /** The opened state. */
  render(state: string): TemplateResult {
    const {list, model, view, noLegend, messages} = this.#options();
    const {agencies, cover} = this.#facts([list, state, model], () => {
      const own = agenciesIn(list.agencies(), state, model);
      return {agencies: own, cover: coverOf(own)};
    });
    return html`<section class="main opened" aria-label=${messages.stateNames[state] ?? state}>
      ${this.#renderCrumbs(state, cover)}
      <div class="stage view-${view}">
        ${view === 'table' ? nothing : this.#renderCounties(state, cover)}
        ${renderAgencyList({
          agencies: this.#rows(agencies),
          most: this.#opened.most,
          countyNames: this.#names(),
          documents: this.#opened.documents,
          order: this.#opened.order,
          pointed: this.#interaction.pointed.id,
          chosen: this.#opened.chosen,
          none: noneOf(messages.noAgreementHere, model, messages),
          label: messages.agencyListLabel(messages.stateNames[state] ?? state),
          messages,
          sort: order => this.#opened.sort(order),
          point: fips => this.#interaction.pointed.point(fips, false),
          choose: fips => this.#choose(fips),
          showMore: () => void this.#showMore(),
        })}
      </div>
      ${
        noLegend || view === 'table' || this.#opened.isMissing
          ? nothing
          : renderCountyLegend(cover, states.get(state)!.counties, model, messages)
      }
    </section>`;
  }

  /** The rows of the list. (The papers bring the dates that it may be sorted by.) */
  #rows(agencies: readonly Agency[]): readonly Agency[] {
    const {order, chosen, documents} = this.#opened;
    const {messages} = this.#options();
    const countyNames = this.#names();
    return this.#sorted([agencies, order, chosen, documents, messages, countyNames], () =>
      sortAgencies(narrowed(agencies, chosen), {order, countyNames, messages}),
    );
  }

  async #showMore(): Promise<void> {
    this.#opened.showMore();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.agencies-box li[tabindex]')?.focus();
  }

  #renderCrumbs(state: string, {statewide}: StateCover): TemplateResult {
    const {list, model, messages, close} = this.#options();
    const name = messages.stateNames[state] ?? state;
    const {agreements, agencies} = figuresOf(list, state, model);
    return html`<div class="crumbs">
        <button type="button" class="back" @click=${close}>
          <span aria-hidden="true">‹</span> ${messages.allStates}
        </button>
        <strong class="state-name">${name}</strong>
        <span>${messages.agreements(agreements)} · ${messages.agencies(agencies ?? 0)}</span>
      </div>
      ${statewide.length ? renderStatewide(name, statewide, messages) : nothing}
      ${this.#opened.isMissing ? html`<p role="status">${messages.countiesMissing}</p>` : nothing}`;
  }

  #renderCounties(state: string, cover: StateCover): TemplateResult {
    const {list, model, messages} = this.#options();
    const {id, place} = this.#interaction.pointed;
    const tooltip =
      id && place
        ? renderCountyTooltip(
            countyLabel(id, this.#names().get(id) ?? id),
            cover.counties.get(id)?.agencies ?? [],
            model,
            messages,
            messages.asOf(list.asOf),
          )
        : nothing;
    return this.#interaction.renderStage([this.#renderShapes(state, cover), tooltip]);
  }

  #renderShapes(state: string, cover: StateCover): TemplateResult {
    const {model, messages} = this.#options();
    const {shapes, chosen} = this.#opened;
    if (!shapes) {
      const name = messages.stateNames[state] ?? state;
      return renderWholeState(state, name, this.#opened.isMissing);
    }
    return renderCountyMap({
      state,
      shapes,
      cover,
      pointed: this.#interaction.pointed.id,
      chosen,
      model,
      messages,
      tabStop: this.#interaction.focus.current,
    });
  }

  #countiesByName(): readonly string[] {
    const {locale} = this.#options().messages;
    return this.#ordered([this.#opened.shapes, locale], () => {
      const {compare} = new Intl.Collator(locale);
      const counties = this.#counties().sort((a, b) => compare(a.name, b.name));
      return counties.map(({fips}) => fips);
    });
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
