import type {Counted} from '../../data/totals.ts';
import type {Messages} from '../../i18n/messages.ts';
import {memoizeLast} from '../../lib/memoize-last.ts';
import type {Choropleth} from '../choropleth.ts';
import {figuresOf} from '../figures.ts';
import {countedName} from '../counted-name.ts';
import {write} from '../svg-element.ts';
import {mapLabel} from './national-map.ts';

/** Which state has the tab stop, and which is selected. */
export interface OptionMarks {
  /** USPS codes in the order of their names: the order in which they are read out. */
  readonly ids: readonly string[];
  readonly tabStop: string;
  readonly selected: string | null;
}

/** What the states are named by. */
export interface OptionNames {
  readonly ids: readonly string[];
  readonly choropleth: Choropleth;
  readonly counted: Counted;
  readonly messages: Messages;
}

const lastSentences = memoizeLast<readonly string[]>();

/** The shapes of the states as options of a listbox, for the keyboard and for screen readers. */
export class StateOptions {
  #ids?: readonly string[];
  #tabStop?: string;
  #selected?: string | null;

  /** Marks tab stop and selection; puts the shapes into the order of their names. */
  draw(list: SVGGElement, {ids, tabStop, selected}: OptionMarks): void {
    if (this.#ids !== ids) this.#order(list, ids);
    if (this.#tabStop !== tabStop) {
      if (this.#tabStop) optionOf(list, this.#tabStop)?.setAttribute('tabindex', '-1');
      optionOf(list, tabStop)?.setAttribute('tabindex', '0');
      this.#tabStop = tabStop;
    }
    if (this.#selected !== selected) {
      if (this.#selected) optionOf(list, this.#selected)?.setAttribute('aria-selected', 'false');
      if (selected) optionOf(list, selected)?.setAttribute('aria-selected', 'true');
      this.#selected = selected;
    }
  }

  /** Writes the names of the map and of its states; only what has changed is written. */
  write(list: SVGGElement, names: OptionNames): void {
    const {choropleth, messages} = names;
    write(list, 'aria-label', mapLabel(choropleth.measure, choropleth.model, messages));
    const sentences = sentencesOf(names);
    names.ids.forEach((state, at) => {
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
      if (!this.#ids) option.setAttribute('aria-selected', 'false');
    }
    const isInOrder = options.every((option, at) => option === list.children[at]);
    if (!isInOrder) list.append(...options);
    this.#ids = ids;
  }
}

function optionOf(list: SVGGElement, state: string): Element | null {
  return list.querySelector(`[data-state="${state}"]`);
}

/** Accessible names of the shapes; maps that show the same share them. */
function sentencesOf({ids, choropleth, counted, messages}: OptionNames): readonly string[] {
  const {model} = choropleth;
  return lastSentences([ids, counted, model, messages], () =>
    ids.map(state => {
      const {agreements, agencies, byModel} = figuresOf(counted, state, model);
      const name = countedName(messages.stateNames[state] ?? state, model, messages);
      const held = byModel.filter(({count}) => count > 0);
      return messages.placeSentence({name, agreements, agencies, byModel: held});
    }),
  );
}
