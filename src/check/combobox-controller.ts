import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What the controller needs to know of the input and of the list below it. */
export interface Combobox {
  input(): HTMLInputElement | null;
  /** The element of an option that is on screen. */
  optionElement(index: number): Element | null;
  /** How many options the list holds now. */
  optionCount(): number;
  /** The text has changed by a person's hand; options are up to date when this returns. */
  edit(text: string): void;
  /** An option was chosen. */
  choose(index: number): void;
  /** Enter on the text itself. */
  submit(): void;
  /** Escape with no list open: the text goes. */
  clear(): void;
}

/** No option is active: the text is. */
const NONE = -1;

/**
 * An editable combobox with a list that filters, by the WAI-ARIA Authoring Practices: the focus
 * stays in the input, `aria-activedescendant` names the active option.
 */
export class ComboboxController implements ReactiveController {
  #host: ReactiveControllerHost;
  #box: Combobox;
  #isOpen = false;
  #active = NONE;
  #scrollTo = NONE;

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

  /** Whether the list shows; without options it never does. */
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
    this.#set(false, NONE);
  }

  readonly onInput = (event: Event): void => {
    this.#box.edit((event.target as HTMLInputElement).value);
    this.open();
  };

  /** The list goes when the focus does, so that Tab leaves nothing behind. */
  readonly onBlur = (): void => this.close();

  readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (this.#act(event.key, event.altKey)) event.preventDefault();
  };

  /** A press in the list must not take the focus out of the input. */
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

  /** From the text to the first or last option, on to the next, and round. */
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

  /** Closes the list first, then empties the input; with neither, the key is the host's. */
  #escape(): boolean {
    if (this.isOpen) {
      this.close();
      return true;
    }
    if (!this.#box.input()?.value) return false;
    this.#box.clear();
    return true;
  }

  /** The key moves the caret, which is where the reader now is. */
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
