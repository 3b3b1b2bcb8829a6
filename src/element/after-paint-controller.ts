import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Longest wait for an animation frame: none comes in an iframe that is not shown. */
const PATIENCE_MS = 1000;

/**
 * Delays what stands beside and below the map until two frames after the map itself: a reader sees the
 * picture in half the time, and no task is long. In a hidden page, and for printing, all is drawn at
 * once.
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

  /** @param draw draws the host synchronously: printing does not wait for promises */
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
