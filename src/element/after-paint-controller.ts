import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** A frame that does not come, as in a frame that is not shown, is not waited for longer. */
const PATIENCE_MS = 1000;

/**
 * Lets the map be painted first, and what stands beside and below it two frames later: a reader sees
 * the picture in half the time, and no task is long. In a page that nobody sees, and on paper, all
 * comes at once.
 */
export class AfterPaintController implements ReactiveController {
  #draw: () => void;
  #come!: () => void;
  #frame = 0;
  #timer?: ReturnType<typeof setTimeout>;

  /** Whether the rest is to be drawn. */
  isTime = typeof document === 'undefined' || document.hidden;

  /** Resolves when it is. */
  readonly time = new Promise<void>(done => (this.#come = done));

  /** @param draw draws the host at once: paper does not wait for promises */
  constructor(host: ReactiveControllerHost, draw: () => void) {
    this.#draw = draw;
    host.addController(this);
    if (this.isTime) this.#come();
  }

  hostUpdated(): void {
    if (this.isTime || this.#timer) return;
    this.#timer = setTimeout(this.#now, PATIENCE_MS);
    // The first frame paints the map; by the second it has been handed on.
    this.#frame = requestAnimationFrame(() => {
      this.#frame = requestAnimationFrame(() => setTimeout(this.#now));
    });
    addEventListener('beforeprint', this.#now);
  }

  hostDisconnected(): void {
    if (this.#timer) this.#now();
  }

  #now = (): void => {
    if (this.isTime) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    cancelAnimationFrame(this.#frame);
    removeEventListener('beforeprint', this.#now);
    this.isTime = true;
    this.#draw();
    this.#come();
  };
}
