import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {mediaQuery} from '../../lib/matches-media.ts';

/** Knows whether the page is being printed, and draws for it in the same moment: printing waits for nothing. */
export class PrintController implements ReactiveController {
  #drawNow: () => void;
  #paper = mediaQuery('print');

  /** Whether what is drawn now goes to paper. */
  isPrinting = false;

  /** @param drawNow draws the host at once */
  constructor(host: ReactiveControllerHost, drawNow: () => void) {
    this.#drawNow = drawNow;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
    this.#paper?.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
    this.#paper?.removeEventListener('change', this.#onChange);
  }

  #begin = (): void => this.#set(true);

  #end = (): void => this.#set(this.#paper?.matches ?? false);

  /** For those who look at paper on a screen: no event goes before it. */
  #onChange = ({matches}: MediaQueryListEvent): void => this.#set(matches);

  #set(isPrinting: boolean): void {
    if (isPrinting === this.isPrinting) return;
    this.isPrinting = isPrinting;
    this.#drawNow();
  }
}
