import type {LitElement, ReactiveController} from 'lit';
import {matchesMedia} from '../lib/matches-media.ts';
import {autoDarkStyles} from '../styles/auto-dark.ts';
import {adopt} from './adopt.ts';

/** Gives an element the colours that a browser which recolours pages by itself leaves as they are. */
export class AutoDarkController implements ReactiveController {
  #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (matchesMedia('(forced-colors: active)')) return;
    if (isRecolored(this.#host)) adopt(this.#host, [autoDarkStyles]);
  }
}

/**
 * Tells whether the browser recolours the page. It then says of the page's ground in light colours that
 * it is dark, which no page can bring about.
 */
function isRecolored({ownerDocument, renderRoot}: LitElement): boolean {
  const probe = ownerDocument.createElement('p');
  probe.style.cssText = 'display: none; color-scheme: light; background: canvas';
  renderRoot.append(probe);
  const {backgroundColor} = ownerDocument.defaultView?.getComputedStyle(probe) ?? {};
  probe.remove();
  return /^rgb\(\d\d?, \d\d?, \d\d?\)$/.test(backgroundColor ?? '');
}
