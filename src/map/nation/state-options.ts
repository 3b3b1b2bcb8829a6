import type {Counted} from '../../data/totals.ts';
import type {Messages} from '../../i18n/messages.ts';
import {memoizeLast} from '../../lib/memoize-last.ts';
import type {Choropleth} from '../choropleth/choropleth.ts';
import {figuresOf} from '../figures.ts';
import {countedName} from '../choropleth/counted-name.ts';
import {write} from '../choropleth/svg-element.ts';
import {changeLine} from '../time/change-choropleth.ts';
import {measureLine} from './measure-line.ts';
import {mapLabel} from './national-map.ts';

/** Which state has the tab stop, and which is outlined. */
export interface OptionMarks {
  /** USPS codes in the order of their names: the order in which they are read out. */
  readonly ids: readonly string[];
  readonly tabStop: string;
  readonly outlined: string | null;
}

/** What the states are named by. */
export interface OptionNames {
  readonly ids: readonly string[];
  readonly choropleth: Choropleth;
  readonly counted: Counted;
  readonly messages: Messages;
}

/** The shapes of the states as options of a listbox, for the keyboard and for screen readers. */
export class StateOptions {
  #ids?: readonly string[];
  #tabStop?: string;
  #outlined?: string | null;
  #sentences = memoizeLast<readonly string[]>();

  /**
   * Marks tab stop and outline; puts the shapes into the order of their names. The outlined state is
   * the current one, not a selected one: a selection that changes in a list without the focus is read
   * out by screen readers, over the answer of the look-up that outlined it.
   */
  draw(list: SVGGElement, {ids, tabStop, outlined}: OptionMarks): void {
    if (this.#ids !== ids) this.#order(list, ids);
    if (this.#tabStop !== tabStop) {
      if (this.#tabStop) optionOf(list, this.#tabStop)?.setAttribute('tabindex', '-1');
      optionOf(list, tabStop)?.setAttribute('tabindex', '0');
      this.#tabStop = tabStop;
    }
    if (this.#outlined !== outlined) {
      if (this.#outlined) optionOf(list, this.#outlined)?.removeAttribute('aria-current');
      if (outlined) optionOf(list, outlined)?.setAttribute('aria-current', 'true');
      this.#outlined = outlined;
    }
  }

  /** Writes the names of the map and of its states; only what has changed is written. */
  write(list: SVGGElement, names: OptionNames): void {
    const {ids, counted, choropleth, messages} = names;
    write(list, 'aria-label', mapLabel(choropleth.measure, choropleth.model, messages));
    const sentences = this.#sentences([ids, counted, choropleth, messages], () =>
      sentencesOf(names),
    );
    ids.forEach((state, at) => {
      const option = optionOf(list, state);
      if (option) write(option, 'aria-label', sentences[at]!);
    });
  }

  #order(list: SVGGElement, ids: readonly string[]): void {
    if (!this.#ids) {
      list.setAttribute('role', 'listbox');
      list.setAttribute('aria-describedby', 'map-help');
    }
    const options = ids.map(state => optionOf(list, state)!);
    for (const option of options) {
      option.setAttribute('role', 'option');
      if (!this.#ids) option.setAttribute('tabindex', '-1');
    }
    const isInOrder = options.every((option, at) => option === list.children[at]);
    if (!isInOrder) list.append(...options);
    this.#ids = ids;
  }
}

function optionOf(list: SVGGElement, state: string): Element | null {
  return list.querySelector(`[data-state="${state}"]`);
}

/** Accessible names of the shapes. */
function sentencesOf({ids, choropleth, counted, messages}: OptionNames): string[] {
  const {model, measure} = choropleth;
  return ids.map(state => {
    const figures = figuresOf(counted, state, model);
    const {agreements, byModel} = figures;
    const name = countedName(messages.stateNames[state] ?? state, model, messages);
    const lead =
      changeLine(choropleth, state, messages) ||
      (agreements ? measureLine(figures, measure, messages) : '');
    // Under one model, agencies are as many as agreements; its own count is said already.
    const agencies = model === 'all' && measure !== 'agencies' ? figures.agencies : null;
    const held = byModel.filter(({model: one, count}) => count > 0 && one !== model);
    return messages.placeSentence({name, lead, agreements, agencies, byModel: held});
  });
}
