import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {matchesMedia} from '../../lib/matches-media.ts';

/** Time that each month is shown while the timeline plays, in milliseconds. */
const STEP_MS = 600;

/** Steps of time, run by a button and by nothing else. Stops at the end and when it is taken away. */
export class Playback implements ReactiveController {
  #host: ReactiveControllerHost;
  #step: () => boolean;
  #timer?: ReturnType<typeof setTimeout>;

  /** @param step goes one further; false when there is no further step */
  constructor(host: ReactiveControllerHost, step: () => boolean) {
    this.#host = host;
    this.#step = step;
    host.addController(this);
  }

  /** Whether time runs. */
  get isPlaying(): boolean {
    return this.#timer !== undefined;
  }

  hostDisconnected(): void {
    this.stop();
  }

  start(): void {
    this.#timer = setTimeout(() => this.#next(), STEP_MS);
    this.#host.requestUpdate();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#host.requestUpdate();
  }

  #next(): void {
    this.#timer = undefined;
    if (this.#step()) this.start();
    else this.#host.requestUpdate();
  }
}

/** Whether the reader asks for less motion: then nothing plays. */
export function wantsLessMotion(): boolean {
  return matchesMedia('(prefers-reduced-motion: reduce)');
}
