/** Quiet time before the work, in milliseconds: whoever goes through many choices waits for none. */
const QUIET_MS = 250;

/** Work that waits until nothing has asked for it for a while: however often it was asked for, it is done once. */
export class IdleTask {
  #work: () => void;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(work: () => void) {
    this.#work = work;
  }

  /** Does the work when it has been quiet. */
  schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), QUIET_MS);
  }

  /** Does the work now, if it is due. */
  flush(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#work();
  }
}
