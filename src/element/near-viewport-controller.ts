import type {LitElement, ReactiveController} from 'lit';

/** Within this many screens of what is seen, an element is near: it is drawn when a reader arrives. */
const REACH_SCREENS = 1;

/**
 * Tells whether a reader may soon see an element, so that one far below costs nothing till then.
 *
 * An element that is near from the start is drawn with the page, not a frame later: its position is
 * read once. In a frame of another site that is its position in the frame, since the page around it
 * can't be read. Any other element waits for the observer, which also knows of panels that are hidden
 * and shown later, or for the page to be printed. Without an observer, every element counts as near.
 */
export class NearViewportController implements ReactiveController {
  #host: LitElement;
  #draw: () => void;
  #observer?: IntersectionObserver;

  /** Whether the element is or was near: it stays drawn. */
  isNear = typeof IntersectionObserver === 'undefined';

  /** @param draw draws the host synchronously: printing does not wait for promises */
  constructor(host: LitElement, draw: () => void) {
    this.#host = host;
    this.#draw = draw;
    host.addController(this);
  }

  /** Reads the position of the host. Before anything is drawn in it this costs no layout. */
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

  /** Draws the element now, wherever it is. */
  readonly come = (): void => {
    if (this.isNear) return;
    this.isNear = true;
    this.hostDisconnected();
    this.#draw();
  };
}

/** Tells whether a box is near. An element that is not laid out, as in a hidden panel, has no height. */
function isWithinReach({top, bottom, height}: DOMRect): boolean {
  const reach = innerHeight * REACH_SCREENS;
  return height > 0 && top < innerHeight + reach && bottom > -reach;
}
