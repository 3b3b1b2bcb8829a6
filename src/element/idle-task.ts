/** Longest wait for an idle moment, in milliseconds. */
const PATIENCE_MS = 500;

/** Work that waits for an idle moment: asked for again meanwhile, it is done once. */
export class IdleTask {
  #work: () => void;
  #isDue = false;

  constructor(work: () => void) {
    this.#work = work;
  }

  /** Does the work at the next idle moment. */
  schedule(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    if ('requestIdleCallback' in globalThis) {
      // eslint-disable-next-line eyes-on-ice/no-newer-names -- Safari lacks it, and waits instead.
      requestIdleCallback(() => this.flush(), {timeout: PATIENCE_MS});
    } else setTimeout(() => this.flush(), PATIENCE_MS);
  }

  /** Does the work now, if it is due. */
  flush(): void {
    if (!this.#isDue) return;
    this.#isDue = false;
    this.#work();
  }
}
