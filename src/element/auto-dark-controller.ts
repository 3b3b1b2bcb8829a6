import type {LitElement, ReactiveController} from 'lit';
import {matchesMedia, mediaQuery} from '../lib/matches-media.ts';
import {autoDarkStyles} from '../styles/auto-dark.ts';
import {adopt, sheetsFor} from './adopt.ts';

/**
 * Gives an element the colours that a browser which darkens pages by itself leaves as they are, for as
 * long as it does: it may begin at sunset.
 */
export class AutoDarkController implements ReactiveController {
  #host: LitElement;
  #prefersDark = mediaQuery('(prefers-color-scheme: dark)');
  /** The host's window: frames of another may not come. */
  #view: Window | null = null;
  #frame = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#prefersDark?.addEventListener('change', this.#look);
    // In the frame that needs the host's styles anyway: here it would be one more time for all of them.
    this.#view = this.#host.ownerDocument.defaultView;
    this.#frame = this.#view?.requestAnimationFrame(this.#look) ?? 0;
  }

  hostDisconnected(): void {
    this.#prefersDark?.removeEventListener('change', this.#look);
    this.#view?.cancelAnimationFrame(this.#frame);
  }

  #look = (): void => {
    if (isDarkened(this.#host)) adopt(this.#host, [autoDarkStyles]);
    else this.#release();
  };

  #release(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const {styleSheet} = autoDarkStyles;
    const sheet = styleSheet && sheetsFor.page(root.ownerDocument, styleSheet);
    // Where sheets can't be adopted there are none.
    const {adoptedStyleSheets: there = []} = root;
    if (!sheet || !there.includes(sheet)) return;
    root.adoptedStyleSheets = there.filter(one => one !== sheet);
  }
}

/**
 * Tells whether the browser darkens the element: its colour scheme is light, and `Canvas` computes to a
 * dark colour nevertheless.
 */
function isDarkened({ownerDocument, renderRoot}: LitElement): boolean {
  if (matchesMedia('(forced-colors: active)')) return false;
  const probe = ownerDocument.createElement('p');
  probe.style.cssText = 'display: none; background: canvas';
  renderRoot.append(probe);
  const {backgroundColor = '', colorScheme = ''} =
    ownerDocument.defaultView?.getComputedStyle(probe) ?? {};
  probe.remove();
  return !isDark(colorScheme) && /^rgb\(\d\d?, \d\d?, \d\d?\)$/.test(backgroundColor);
}

function isDark(colorScheme: string): boolean {
  if (!colorScheme.includes('dark')) return false;
  return !colorScheme.includes('light') || matchesMedia('(prefers-color-scheme: dark)');
}
