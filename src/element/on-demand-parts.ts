import type {CSSResult, LitElement} from 'lit';
import {adopt} from './adopt.ts';

/** A file of code that is loaded late, and its style sheets. */
interface Styled {
  readonly styles: readonly CSSResult[];
}

/** Parts that an element of the page has loaded, by what loads them. */
const loadedParts = new WeakMap<object, Styled>();

/**
 * Loads parts of an element that its first picture does without, and gives the element their style
 * sheets: one file, the same for whatever is opened.
 */
export class OnDemandParts<Parts extends Styled> {
  #host: LitElement;
  #load: () => Promise<Parts>;
  #asking?: Promise<Parts | null>;

  /** The parts, once they are there. */
  loaded: Parts | null = null;

  /** Whether they can't be had. */
  isMissing = false;

  /** @param load loads the parts; after a failure it is called again */
  constructor(host: LitElement, load: () => Promise<Parts>) {
    this.#host = host;
    this.#load = load;
  }

  /** Gives the parts, or null when they can't be had. The host must have been connected. */
  ask(): Promise<Parts | null> {
    this.#asking ??= this.#get();
    return this.#asking;
  }

  /** Gives the parts as `ask` does, but makes no new attempt after one that failed. */
  askOnce(): Promise<Parts | null> | null {
    return this.isMissing ? null : this.ask();
  }

  /** Takes the parts at once where another element has loaded them, else null. */
  take(): Parts | null {
    const parts = loadedParts.get(this.#load) as Parts | undefined;
    if (parts && !this.loaded) {
      adopt(this.#host, parts.styles);
      this.loaded = parts;
    }
    return this.loaded;
  }

  /** Asks before they are needed, when a reader turns to the map. It tells nothing of what comes. */
  readonly prepare = (): void => void this.ask();

  async #get(): Promise<Parts | null> {
    try {
      loadedParts.set(this.#load, await this.#load());
      this.take();
    } catch {
      this.#asking = undefined;
    }
    this.isMissing = !this.loaded;
    this.#host.requestUpdate();
    return this.loaded;
  }
}
