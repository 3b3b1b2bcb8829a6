import type {ReactiveController} from 'lit';

/** Map as far as this element uses it; its class is never imported. */
export interface LinkedMap extends HTMLElement {
  /** USPS code of the state that is chosen on the map. */
  readonly state?: string | null;
  /** Outlines a state, and loads nothing for it. */
  outline?(state: string | null): void;
}

/** Element that follows a map. */
export interface Follower extends HTMLElement {
  addController(controller: ReactiveController): void;
}

/** Handler of a state that is chosen on the map. */
export type OnSelect = (state: string | null) => void;

/**
 * Links an element to the map with an id in the same root, whichever of them is added first, and
 * also when the map is moved, replaced or renamed. Watches the root only while there is an id.
 */
export class LinkedMapController implements ReactiveController {
  #host: Follower;
  #onSelect: OnSelect;
  #id: string | null = null;
  #map: LinkedMap | null = null;
  #outlined: string | null = null;
  #observer?: MutationObserver;

  constructor(host: Follower, onSelect: OnSelect) {
    this.#host = host;
    this.#onSelect = onSelect;
    host.addController(this);
  }

  hostConnected(): void {
    this.#watch();
  }

  hostDisconnected(): void {
    this.#unwatch();
  }

  /** The map that is followed now. */
  get map(): LinkedMap | null {
    return this.#map;
  }

  /** Follows the map with this id, or none. */
  follow(id: string | null): void {
    if (id === this.#id) return;
    this.#unwatch();
    this.#id = id;
    if (this.#host.isConnected) this.#watch();
  }

  /** Outlines a state on the map, now or as soon as there is one. */
  outline(state: string | null): void {
    if (state === this.#outlined) return;
    this.#outlined = state;
    this.#map?.outline?.(state);
  }

  #watch(): void {
    if (!this.#id) return;
    this.#observer = new MutationObserver(() => this.#find());
    this.#observer.observe(this.#host.getRootNode(), {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['id'],
    });
    this.#find();
  }

  #unwatch(): void {
    this.#link(null);
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #find(): void {
    const root = this.#host.getRootNode();
    // By what it has: the document of another window is of another class.
    const hasIds = 'getElementById' in root;
    this.#link(hasIds && this.#id ? (root as Document).getElementById(this.#id) : null);
  }

  #link(map: LinkedMap | null): void {
    if (map === this.#map) return;
    this.#map?.removeEventListener('state-select', this.#onStateSelect);
    this.#map = map;
    if (!map) return;
    map.addEventListener('state-select', this.#onStateSelect);
    this.#begin(map).catch(() => undefined);
  }

  /** Takes the map's state and gives it the state to outline, once the map is defined. */
  async #begin(map: LinkedMap): Promise<void> {
    if (map.localName.includes('-')) await customElements.whenDefined(map.localName);
    if (map !== this.#map) return;
    if (map.state) this.#onSelect(map.state);
    if (this.#outlined) map.outline?.(this.#outlined);
  }

  #onStateSelect = (event: Event): void => {
    const {state} = event as Event & {readonly state?: unknown};
    this.#onSelect(typeof state === 'string' ? state : null);
  };
}
