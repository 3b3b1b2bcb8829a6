import type {ReactiveControllerHost} from 'lit';

/** The class of the legend that a reader points at, and the one that was picked out by a click. */
export class LegendInteraction {
  #host: ReactiveControllerHost;
  #pointed: number | null = null;

  /** The class that stays pointed out until it is clicked again, or null. */
  picked: number | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The class whose states are pointed out, or null. */
  get highlighted(): number | null {
    return this.#pointed ?? this.picked;
  }

  /** Handles an event of the legend; by touch, only what is clicked counts. */
  handleEvent(event: Event): void {
    const at = (event.target as Element).closest<HTMLElement>('.class')?.dataset['step'];
    const classIndex = at === undefined ? null : Number(at);
    if (event.type === 'click') this.#pick(classIndex);
    else if ((event as PointerEvent).pointerType !== 'touch') {
      this.#point(event.type === 'pointerleave' ? null : classIndex);
    }
  }

  #pick(classIndex: number | null): void {
    this.picked = this.picked === classIndex ? null : classIndex;
    this.#host.requestUpdate();
  }

  #point(classIndex: number | null): void {
    if (classIndex === this.#pointed) return;
    this.#pointed = classIndex;
    this.#host.requestUpdate();
  }
}
