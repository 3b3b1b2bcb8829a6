import {
  html,
  nothing,
  svg,
  type LitElement,
  type SVGTemplateResult,
  type TemplateResult,
} from 'lit';
import {STALE_AFTER_DAYS, daysSince} from '../../data/age.ts';
import type {Month} from '../../data/history.ts';
import {lastListed} from '../../data/last-listed.ts';
import {measureRow, type Measure} from '../../data/measures.ts';
import {states} from '../../data/states.ts';
import {agreementsOf, type Counted} from '../../data/totals.ts';
import type {ModelChoice} from '../../data/vocabulary.ts';
import {IdleTask} from '../../element/idle-task.ts';
import {neighbour} from '../../geo/neighbours.ts';
import {stateShapes} from '../../geo/shapes.ts';
import {comparerOf} from '../../i18n/compare.ts';
import type {Messages} from '../../i18n/messages.ts';
import {memoizeLast} from '../../lib/memoize-last.ts';
import {figuresOf} from '../figures.ts';
import {paintName, type Choropleth} from '../choropleth/choropleth.ts';
import {LegendInteraction} from '../choropleth/legend-interaction.ts';
import {observeSize} from '../choropleth/observe-size.ts';
import {ShapeInteraction} from '../choropleth/shape-interaction.ts';
import {changeChoropleth, changeLine} from '../time/change-choropleth.ts';
import type {NationActs} from './nation-acts.ts';
import type {NationView} from './nation-view.ts';
import {PlaceNames} from './place-names.ts';
import {smallStateNear} from './small-states.ts';
import {StateOptions} from './state-options.ts';
import {renderTooltip} from './tooltip.ts';

/** What a reader sees and does on the national map. */
export interface NationContext {
  messages(): Messages;
  /** Sums of the month shown. */
  counted(): Counted & {readonly asOf: string};
  measure(): Measure;
  hasLegend(): boolean;
  model(): ModelChoice;
  isNewest(): boolean;
  /** Date of the list whose agencies are known, `YYYY-MM-DD`. */
  namesAsOf(): string;
  /** USPS code of the state that is being opened, or null. */
  state(): string | null;
  /** Months before the one shown: unpacked when they are asked for. */
  monthsBefore(): readonly Month[];
  /** Renders what ICE's list has become since the one shown. */
  later(): unknown;
  open(state: string): void;
  escape(): void;
  /** The pointer or the focus comes to the shapes. */
  approach(): void;
}

/** A rate of fewer agreements than these is hatched. */
const FEW_AGREEMENTS = 5;

const lastNames = memoizeLast<readonly string[]>();

const isBetween = (value: number, from: number, to: number): boolean =>
  value >= from && value <= to;

/**
 * A reader's acts on the national map, and what answers them: tooltips, outlines, the keyboard; with
 * the names of places, for the eye and for screen readers.
 */
export class NationInteraction implements NationActs {
  #view: NationView;
  #context: NationContext;
  #legend: LegendInteraction;
  #names = new PlaceNames();
  #options = new StateOptions();
  #interaction: ShapeInteraction;
  #shapes: SVGGElement | null = null;
  #spoken = new IdleTask(() => this.#writeSpoken());
  #stage: Element | null = null;
  /** The stage's document: in that of another window, an observer of this one would complain. */
  #page?: Document;
  #size: ResizeObserver | null = null;

  constructor(host: LitElement, view: NationView, context: NationContext) {
    this.#view = view;
    this.#context = context;
    this.#legend = new LegendInteraction(host, () =>
      context.hasLegend()
        ? view.choropleth.classes.map(({classIndex}) => paintName(view.choropleth, classIndex))
        : [],
    );
    this.#interaction = new ShapeInteraction(host, {
      key: 'state',
      stage: 'stage',
      ids: () => this.statesByName(),
      nameOf: state => context.messages().stateNames[state] ?? state,
      neighbour,
      idAt: stateAt,
      select: state => context.open(state),
      click: state => context.open(state),
      isToldByTouch: true,
      clear: () => context.escape(),
      approach: () => context.approach(),
    });
  }

  get picked(): number | null {
    return indexOf(this.#legend.picked);
  }

  get highlighted(): number | null {
    return indexOf(this.#legend.highlighted);
  }

  /** Handles an event of the map's box, or of its legend. */
  handleEvent(event: Event): void {
    if ((event.currentTarget as Element).matches('.legend')) {
      return this.#legend.handleEvent(event);
    }
    if (event.type === 'focusin') this.writeNow();
    this.#interaction.handleEvent(event);
  }

  changeSince(month: Month): Choropleth {
    const months = {now: this.#context.counted(), before: month, since: month.month};
    return changeChoropleth(months, this.#context.measure(), this.#context.model());
  }

  /** Moves the focus to a state. */
  focus(state: string): void {
    this.#interaction.focus.focus(state);
  }

  /** Points at nothing any more, and moves the tab stop to a state, if one is given. */
  leave(tabStop: string | null): void {
    this.#interaction.pointed.point(null);
    this.#legend.leave();
    if (tabStop) this.#interaction.focus.setCurrent(tabStop);
  }

  /** Takes the tooltip away; false when there is none. */
  escape(): boolean {
    return this.#interaction.escape();
  }

  /** Makes the shapes a list with one tab stop, as soon as they are drawn. */
  takeShapes(shapes: SVGGElement): void {
    this.#shapes = shapes;
    this.#options.draw(shapes, {
      ids: this.statesByName(),
      tabStop: this.#interaction.focus.current,
      outlined: this.#selected,
    });
  }

  /** Writes what only screen readers say as soon as nothing else is to be done. */
  writeSoon(): void {
    this.#spoken.schedule();
  }

  /** Writes it now: the focus has come, or somebody waits for all to be there. */
  writeNow(): void {
    this.#spoken.flush();
  }

  /** Renders what lies over the shapes: names, call-outs, outlines. */
  renderOver(): unknown {
    const {choropleth} = this.#view;
    return [
      this.#renderFew(),
      this.#names.draw(choropleth, this.#context.messages()),
      renderOutline(this.#selected, 'selected'),
      renderOutline(this.#interaction.pointed.id, 'pointed'),
    ];
  }

  /** Renders what stands beside the map: its help for the keyboard, and a tooltip. */
  renderBeside(): TemplateResult {
    return html`<p class="visually-hidden" id="map-help">${this.#context.messages().mapHelp}</p>
      ${this.#renderTooltip()}`;
  }

  /** Renders the line under the map: what a choice gives, and what the hatching says. */
  renderHint(): TemplateResult {
    const {mapHint, fewHint, newestOnly} = this.#context.messages();
    const notes = [
      mapHint,
      this.#fewAgreements.length ? fewHint : '',
      this.#isKnownSaid ? '' : newestOnly(this.#context.namesAsOf()),
    ];
    return html`<p class="hint">${this.#context.later()} ${notes.filter(Boolean).join(' ')}</p>`;
  }

  /** Whether it goes without saying here as of when names are known: of an old list it stands above. */
  get #isKnownSaid(): boolean {
    return this.#context.isNewest() || daysSince(this.#context.namesAsOf()) > STALE_AFTER_DAYS;
  }

  /** Fits the names to the map's width, now and whenever it changes. */
  watchSize(stage: Element | null): void {
    const page = stage?.ownerDocument;
    if (stage === this.#stage && page === this.#page) return;
    this.#stage = stage;
    this.#page = page;
    this.#size?.disconnect();
    this.#size = stage && observeSize(stage, ({width}) => this.#names.fit(Math.round(width)));
  }

  /** States whose rate stands on so few agreements that it says little. */
  get #fewAgreements(): readonly string[] {
    const {choropleth} = this.#view;
    if (measureRow(choropleth.measure).unit !== 'rate' || choropleth.change) return [];
    const {states: summaries} = this.#context.counted();
    return [...summaries.values()]
      .filter(one => isBetween(agreementsOf(one, choropleth.model), 1, FEW_AGREEMENTS - 1))
      .map(one => one.state);
  }

  /** Lists all states by their names in the language shown, for Home, End and letters. */
  statesByName(): readonly string[] {
    const messages = this.#context.messages();
    return lastNames([messages], () => {
      const compare = comparerOf(messages.locale);
      const name = (code: string) => messages.stateNames[code] ?? code;
      return [...states.keys()].sort((a, b) => compare(name(a), name(b)));
    });
  }

  get #selected(): string | null {
    return this.#view.outlined ?? this.#context.state();
  }

  #writeSpoken(): void {
    if (!this.#shapes?.isConnected) return;
    const {choropleth} = this.#view;
    this.#options.write(this.#shapes, {
      ids: this.statesByName(),
      choropleth,
      counted: this.#context.counted(),
      messages: this.#context.messages(),
    });
  }

  #renderFew(): SVGTemplateResult | typeof nothing {
    const few = this.#fewAgreements.map(state => stateShapes().get(state)?.path ?? '');
    if (!few.length) return nothing;
    return svg`<pattern id="few" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="few-line" width="1.5" height="6" />
    </pattern><path class="few" d=${few.join('')} />`;
  }

  #renderTooltip(): TemplateResult | typeof nothing {
    const {id, place} = this.#interaction.pointed;
    if (!id || !place) return nothing;
    const counted = this.#context.counted();
    const messages = this.#context.messages();
    return renderTooltip({
      figures: figuresOf(counted, id, this.#context.model()),
      measure: this.#context.measure(),
      model: this.#context.model(),
      messages,
      change: changeLine(this.#view.choropleth, id, messages),
      notes: this.#notes(id),
      date: messages.asOf(counted.asOf),
    });
  }

  /** Says of a state beside its figures how it changed, or when it was last listed. */
  #notes(state: string): string[] {
    const messages = this.#context.messages();
    const months = this.#context.monthsBefore();
    const now = agreementsOf(this.#context.counted().states.get(state), 'all');
    const last = now ? null : lastListed(state, months);
    if (last) return [messages.lastListed(last.month)];
    const before = agreementsOf(months.at(-1)?.states.get(state), 'all');
    if (this.#context.isNewest() || now === before || !months.length) return [];
    return [messages.sinceMonthBefore(now - before)];
  }
}

/** Reads a class's number from the name of its colour, which the legend's buttons hold. */
function indexOf(id: string | null): number | null {
  return id === null ? null : Number(id.slice(1));
}

/** The state that a pointer means: by its shape, its call-out or its inset, or a small one nearby. */
function stateAt(event: MouseEvent): string | null {
  const target = event.target as Element;
  const own = target.closest<SVGElement>('[data-for], [data-state]')?.dataset;
  const code = own?.['for'] ?? own?.['state'] ?? null;
  const map = target.closest('svg');
  return (map && smallStateNear(map, event, code)) ?? code;
}

function renderOutline(state: string | null, kind: string): SVGTemplateResult | typeof nothing {
  const d = state && stateShapes().get(state)?.path;
  if (!d) return nothing;
  return svg`<path class="outline casing ${kind}" d=${d} /><path class="outline ${kind}" d=${d} />`;
}
