import type {ReactiveControllerHost} from 'lit';

/** The class of a legend that a reader points at, and the one that was picked out by a click. */
export class LegendInteraction {
  #host: ReactiveControllerHost;
  #ids: () => readonly string[];
  #pointed: string | null = null;
  #picked: string | null = null;

  /** @param ids the classes that the legend has, by their `data-class`: one that is gone counts for nothing. */
  constructor(host: ReactiveControllerHost, ids: () => readonly string[]) {
    this.#host = host;
    this.#ids = ids;
  }

  /** The class that stays pointed out until it is clicked again, or null. */
  get picked(): string | null {
    return this.#present(this.#picked);
  }

  /** The class whose places are pointed out, or null. */
  get highlighted(): string | null {
    return this.#present(this.#pointed) ?? this.picked;
  }

  /** Points at nothing any more: a legend that is taken away under the pointer does not hear it leave. */
  leave(): void {
    this.#pointed = null;
  }

  /** Points at nothing any more, and picks nothing out. */
  clear(): void {
    this.leave();
    this.#picked = null;
  }

  /** Handles an event of the legend; by touch, only what is clicked counts. */
  handleEvent(event: Event): void {
    const button = (event.target as Element).closest<HTMLElement>('.class');
    const id = button?.dataset['class'] ?? null;
    if (event.type === 'click') this.#pick(id);
    else if ((event as PointerEvent).pointerType !== 'touch') {
      this.#point(event.type === 'pointerleave' ? null : id);
    }
  }

  #present(id: string | null): string | null {
    return id !== null && this.#ids().includes(id) ? id : null;
  }

  #pick(id: string | null): void {
    this.#picked = this.picked === id ? null : id;
    this.#host.requestUpdate();
  }

  #point(id: string | null): void {
    if (id === this.#pointed) return;
    this.#pointed = id;
    this.#host.requestUpdate();
  }
}
