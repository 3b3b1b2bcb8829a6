import type {LitElement, ReactiveController} from 'lit';
import {css} from 'lit';
import {adopt} from '../../element/adopt.ts';

/** What follows the map must be this far below the window, in CSS pixels, before and after. */
const OUT_OF_SIGHT_PX = 100;

/** Values by which a box has no height of its content, or none while it is out of sight. */
const SIZE_CONTAINED = /(?<!-)\bsize|strict|auto/;

function isSizeContained(host: HTMLElement): boolean {
  const style = getComputedStyle(host);
  const names = ['contain', 'container-type', 'content-visibility'];
  return names.some(name => SIZE_CONTAINED.test(style.getPropertyValue(name)));
}

/** The host's own minimum, and one that a page wrote on it, lose against this. */
const withoutMinimum = css`
  :host {
    min-block-size: 0 !important;
  }
`;

/**
 * Gives back the height that was reserved too much, once the map is drawn and where nobody sees it:
 * as long as what follows the map is below the window before and after. Else it stays until the page
 * is scrolled. Never above the window, for not every browser keeps the page in its place there.
 */
export class ReservedRoomController implements ReactiveController {
  #host: LitElement;
  #isGiven = false;
  #frame = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#isGiven) addEventListener('scroll', this.#later, {passive: true});
  }

  hostUpdated(): void {
    this.#later();
  }

  hostDisconnected(): void {
    removeEventListener('scroll', this.#later);
    cancelAnimationFrame(this.#frame);
  }

  /** Looks after what is drawn has been laid out. */
  #later = (): void => {
    if (this.#isGiven) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#giveBack());
  };

  #giveBack(): void {
    const root = this.#host.renderRoot.querySelector('.root');
    if (!root || this.#isGiven) return;
    // Without the minimum a host whose size does not come from its content would have none.
    if (isSizeContained(this.#host)) return;
    const end = root.getBoundingClientRect().bottom;
    if (end < innerHeight + OUT_OF_SIGHT_PX) return;
    this.#isGiven = true;
    adopt(this.#host, [withoutMinimum]);
    this.hostDisconnected();
  }
}
