import type {Month} from '../../data/history.ts';
import type {Messages} from '../../i18n/messages.ts';
import {memoizeLast} from '../../lib/memoize-last.ts';

/** Content and callback of the choice of a month to compare with. */
export interface MonthSelectOptions {
  readonly months: readonly Month[];
  /** Position of the month shown, which is not compared with itself. */
  readonly at: number;
  /** The month compared with, `YYYY-MM`, or null. */
  readonly compared: string | null;
  readonly messages: Messages;
  /** Compares with a month; null with none. */
  compare(month: string | null): void;
}

/**
 * Choice of one of some seventy months, the newest first. Made by hand, and anew only when months or
 * language change: in templates its options were 209 more nodes of a map.
 */
export class MonthSelect {
  #select?: HTMLSelectElement;
  #options = memoizeLast<readonly HTMLOptionElement[]>();
  #compare: MonthSelectOptions['compare'] = () => undefined;

  /** Draws it; only what has changed is written. */
  draw({months, at, compared, messages, compare}: MonthSelectOptions): HTMLSelectElement {
    const select = (this.#select ??= this.#make());
    this.#compare = compare;
    const options = this.#options([months, messages], () => {
      const made = [
        new Option('', ''),
        ...months.toReversed().map(({month}) => new Option(messages.month(month), month)),
      ];
      select.replaceChildren(...made);
      return made;
    });
    const none = compared ? messages.compareNone : `${messages.compareWith} …`;
    if (options[0]!.text !== none) options[0]!.text = none;
    const shown = months[at]!.month;
    for (const option of options) {
      const isShown = option.value === shown;
      if (option.disabled !== isShown) option.disabled = isShown;
    }
    const value = compared ?? '';
    if (select.value !== value) select.value = value;
    return select;
  }

  #make(): HTMLSelectElement {
    const select = document.createElement('select');
    select.addEventListener('change', () => this.#compare(select.value || null));
    return select;
  }
}
