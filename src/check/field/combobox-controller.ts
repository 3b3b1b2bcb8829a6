import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isComposing} from './is-composing.ts';

/** Input and list that the controller works on. */
export interface Combobox {
  input(): HTMLInputElement | null;
  /** Finds the element of an option on screen. */
  optionElement(index: number): Element | null;
  /** Counts the options of the list. */
  optionCount(): number;
  /**
   * Takes a text that a reader has changed, and brings the options up to date before it returns.
   */
  edit(text: string): void;
  /** Takes the option that a reader chose. */
  choose(index: number): void;
  /** Looks up the text: Enter without an active option. */
  submit(): void;
  /** Empties the input: Escape without an open list. */
  clear(): void;
}

/** Index that stands for the text itself: no option is active. */
const NONE = -1;

/**
 * Handles the keys of an editable combobox with a filtered list, by the WAI-ARIA Authoring
 * Practices: the focus stays in the input, `aria-activedescendant` names the active option.
 */
export class ComboboxController implements ReactiveController {
  #host: ReactiveControllerHost;
  #box: Combobox;
  #isOpen = false;
  #active = NONE;
  #scrollTo = NONE;
  /** The text that was asked: what a keyboard commits after it must not cover the answer. */
  #asked: string | null = null;
  #wasOpenAtBlur = false;

  constructor(host: ReactiveControllerHost, box: Combobox) {
    this.#host = host;
    this.#box = box;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  hostUpdated(): void {
    if (this.#scrollTo === NONE) return;
    this.#box.optionElement(this.#scrollTo)?.scrollIntoView({block: 'nearest'});
    this.#scrollTo = NONE;
  }

  /** Whether the list is shown. Without options it never is. */
  get isOpen(): boolean {
    return this.#isOpen && this.#box.optionCount() > 0;
  }

  /** The active option, or -1. */
  get active(): number {
    return this.isOpen && this.#active < this.#box.optionCount() ? this.#active : NONE;
  }

  open(): void {
    this.#set(true, NONE);
  }

  close(): void {
    this.#asked = null;
    this.#wasOpenAtBlur = false;
    this.#set(false, NONE);
  }

  /** Closes the list over a text that is asked: a keyboard may still commit it, which opens nothing. */
  closeAsked(): void {
    this.close();
    this.#asked = this.#box.input()?.value ?? null;
  }

  readonly onInput = (event: Event): void => {
    const {value} = event.target as HTMLInputElement;
    this.#box.edit(value);
    if (value === this.#asked) return;
    this.#asked = null;
    this.open();
  };

  /** Closes the list when the focus leaves, so that Tab leaves nothing open. */
  readonly onBlur = (): void => {
    const {isOpen} = this;
    this.close();
    this.#wasOpenAtBlur = isOpen;
  };

  /** Opens the list again that the focus has left: a phone takes its keyboard, and the focus with it. */
  readonly onFocus = (): void => {
    if (this.#wasOpenAtBlur) this.open();
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (this.#act(event.key, event.altKey)) event.preventDefault();
  };

  /** Keeps the focus in the input when the list is pressed. */
  readonly onListMouseDown = (event: Event): void => event.preventDefault();

  /** Chooses an option, as a click or Enter does. */
  choose(index: number): void {
    this.close();
    this.#box.choose(index);
  }

  #act(key: string, isAlt: boolean): boolean {
    if (isAlt) return this.#actWithAlt(key);
    switch (key) {
      case 'ArrowDown':
        return this.#move(1);
      case 'ArrowUp':
        return this.#move(-1);
      case 'Enter':
        return this.#enter();
      case 'Escape':
        return this.#escape();
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        return this.#backToText();
      default:
        return false;
    }
  }

  #actWithAlt(key: string): boolean {
    if (key === 'ArrowDown') this.open();
    else if (key === 'ArrowUp') this.close();
    else return false;
    return true;
  }

  /** Moves from the text to the first or last option, on to the next, and round. */
  #move(step: 1 | -1): boolean {
    const count = this.#box.optionCount();
    if (count === 0) return true;
    const from = this.active === NONE && step < 0 ? 0 : this.active;
    this.#set(true, (from + step + count) % count);
    this.#scrollTo = this.#active;
    return true;
  }

  #enter(): boolean {
    const {active} = this;
    if (active !== NONE) this.choose(active);
    else {
      this.close();
      this.#box.submit();
    }
    return true;
  }

  /**
   * Closes the list first, then empties the input. With neither to do, the key is left to the page.
   */
  #escape(): boolean {
    if (this.isOpen) {
      this.close();
      return true;
    }
    if (!this.#box.input()?.value) return false;
    this.#box.clear();
    return true;
  }

  /** Goes back to the text, in which the key moves the caret. */
  #backToText(): boolean {
    if (this.active !== NONE) this.#set(this.#isOpen, NONE);
    return false;
  }

  #set(isOpen: boolean, active: number): void {
    if (isOpen === this.#isOpen && active === this.#active) return;
    this.#isOpen = isOpen;
    this.#active = active;
    this.#host.requestUpdate();
  }
}
