import type {LitElement} from 'lit';
import {addWords} from '../i18n/languages.ts';

type Parts = typeof import('../map/parts.ts');

let loading: Promise<Parts> | undefined;

/** Loads the parts from beside the module, once a page; after a failure the next call tries again. */
function loadParts(): Promise<Parts> {
  loading ??= import('../map/parts.ts').then(
    parts => {
      addWords(parts.words);
      return parts;
    },
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/**
 * What only some readers open — a state, the table, the menu of files, how all is counted — is loaded
 * when it is first asked for: code, words and style sheets, the same for whatever is opened.
 */
export class OnDemandParts {
  #host: LitElement;
  #load: () => Promise<Parts>;
  #asking?: Promise<Parts | null>;

  /** The parts, once they are there. */
  loaded: Parts | null = null;

  /** Whether they can't be had. */
  isMissing = false;

  constructor(host: LitElement, load: () => Promise<Parts> = loadParts) {
    this.#host = host;
    this.#load = load;
  }

  /** The parts, or null when they can't be had. */
  ask(): Promise<Parts | null> {
    this.#asking ??= this.#get();
    return this.#asking;
  }

  /** Asks before they are needed, when a reader turns to the map. It tells nothing of what comes. */
  readonly prepare = (): void => void this.ask();

  async #get(): Promise<Parts | null> {
    try {
      const parts = await this.#load();
      await this.#host.updateComplete;
      this.#adopt(parts.styles.flatMap(({styleSheet}) => styleSheet ?? []));
      this.loaded = parts;
    } catch {
      this.#asking = undefined;
    }
    this.isMissing = !this.loaded;
    this.#host.requestUpdate();
    return this.loaded;
  }

  #adopt(sheets: readonly CSSStyleSheet[]): void {
    const root = this.#host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  }
}
