import type {LitElement, ReactiveController} from 'lit';

/** Within this many screens of what is seen, an element is near: it is drawn when a reader arrives. */
const REACH_SCREENS = 1;

/**
 * Tells whether a reader may soon see an element, so that one far below costs nothing till then.
 *
 * What is near from the start is drawn with the page, not a frame later: its place is read once.
 * In a frame of another site that place is the one in the frame, for its page is not ours to see.
 * All else waits for the observer, which also knows of panels that are hidden and shown later, or
 * for the page to be printed: what is on paper has no fold. Where there is no observer, all is near.
 */
export class NearViewportController implements ReactiveController {
  #host: LitElement;
  #draw: () => void;
  #observer?: IntersectionObserver;

  /** Once near, for ever near. */
  isNear = typeof IntersectionObserver === 'undefined';

  /** @param draw draws the host at once: paper does not wait for promises */
  constructor(host: LitElement, draw: () => void) {
    this.#host = host;
    this.#draw = draw;
    host.addController(this);
  }

  /** Where the host stands. Before anything is drawn in it the answer costs no layout. */
  look(): void {
    this.isNear ||= isWithinReach(this.#host.getBoundingClientRect());
  }

  hostConnected(): void {
    // Where no height was reserved, there is one only now.
    this.look();
    if (this.isNear) return;
    this.#observer = new IntersectionObserver(
      entries => entries.some(({isIntersecting}) => isIntersecting) && this.come(),
      {rootMargin: `${REACH_SCREENS * 100}%`},
    );
    this.#observer.observe(this.#host);
    addEventListener('beforeprint', this.come);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    removeEventListener('beforeprint', this.come);
  }

  /** It is wanted now. */
  readonly come = (): void => {
    if (this.isNear) return;
    this.isNear = true;
    this.hostDisconnected();
    this.#draw();
  };
}

/** What is not laid out at all, as in a hidden panel, has no height. */
function isWithinReach({top, bottom, height}: DOMRect): boolean {
  const reach = innerHeight * REACH_SCREENS;
  return height > 0 && top < innerHeight + reach && bottom > -reach;
}
