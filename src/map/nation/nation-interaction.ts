import {
  html,
  nothing,
  svg,
  type LitElement,
  type SVGTemplateResult,
  type TemplateResult,
} from 'lit';
import type {Month} from '../../data/history.ts';
import {lastListed} from '../../data/last-listed.ts';
import type {Measure} from '../../data/measures.ts';
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
import {ShapeInteraction} from '../shape-interaction.ts';
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
  model(): ModelChoice;
  isNewest(): boolean;
  /** USPS code of the state that is being opened, or null. */
  state(): string | null;
  /** Months before the one shown: unpacked when they are asked for. */
  monthsBefore(): readonly Month[];
  open(state: string): void;
  escape(): void;
  /** The pointer or the focus comes to the shapes. */
  approach(): void;
}

const lastNames = memoizeLast<readonly string[]>();

/**
 * A reader's acts on the national map, and what answers them: tooltips, outlines, the keyboard; with
 * the names of places, for the eye and for screen readers.
 */
export class NationInteraction implements NationActs {
  #view: NationView;
  #context: NationContext;
  #names = new PlaceNames();
  #options = new StateOptions();
  #interaction: ShapeInteraction;
  #shapes: SVGGElement | null = null;
  #spoken = new IdleTask(() => this.#writeSpoken());

  constructor(host: LitElement, view: NationView, context: NationContext) {
    this.#view = view;
    this.#context = context;
    this.#interaction = new ShapeInteraction(host, {
      key: 'state',
      stage: 'stage',
      ids: () => this.statesByName(),
      nameOf: state => context.messages().stateNames[state] ?? state,
      neighbour,
      idAt: stateAt,
      select: state => context.open(state),
      click: state => context.open(state),
      clear: () => context.escape(),
      approach: () => context.approach(),
    });
  }

  /** Handles an event of the map's box. */
  handleEvent(event: Event): void {
    if (event.type === 'focusin') this.writeNow();
    this.#interaction.handleEvent(event);
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

  /** Makes the shapes a list with one tab stop, as soon as they are drawn. */
  takeShapes(shapes: SVGGElement): void {
    this.#shapes = shapes;
    this.#options.draw(shapes, {
      ids: this.statesByName(),
      tabStop: this.#interaction.focus.current,
      selected: this.#selected,
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
      this.#names.draw(choropleth, this.#context.messages()),
      renderOutline(this.#selected, 'selected'),
      renderOutline(this.#interaction.pointed.id, 'pointed'),
    ];
  }

  /** Renders what stands beside the map: its help and a tooltip. */
  renderBeside(): TemplateResult {
    return html`<p class="visually-hidden" id="map-help">${this.#context.messages().mapHelp}</p>
      ${this.#renderTooltip()}`;
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
