import type {LitElement, ReactiveController} from 'lit';
import {observeSize} from '../choropleth/observe-size.ts';

/** How large a map is shown, and its letters. */
export interface MapScale {
  /** CSS pixels of the map's box. */
  readonly width: number;
  readonly height: number;
  /** The font that names on it are set in, as CSS has it. */
  readonly font: string;
  /** Size of these letters in CSS pixels. */
  readonly size: number;
}

/** Size of a map's letters, as a share of the text around it, and at least. */
const SIZE = {share: 0.72, leastPx: 11};

/**
 * Watches how large a map is shown. Of a new map it is told a frame after it is drawn: what is laid out by
 * its size, such as names, does not keep the map itself waiting.
 */
export class MapScaleController implements ReactiveController {
  #host: LitElement;
  #selector: string;
  #observer: ResizeObserver | null = null;
  #map: Element | null = null;

  /** Null until the map is laid out. */
  scale: MapScale | null = null;

  /** @param selector finds the map in the host */
  constructor(host: LitElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  /** An element that is taken away may still draw what was asked for before. */
  hostUpdated(): void {
    const {isConnected, renderRoot} = this.#host;
    const map = isConnected ? renderRoot.querySelector(this.#selector) : null;
    if (map === this.#map) return;
    this.hostDisconnected();
    if (!map) return;
    this.#map = map;
    let isNew = true;
    this.#observer = observeSize(map, size => {
      if (isNew) requestAnimationFrame(() => this.#measure(map, size));
      else this.#measure(map, size);
      isNew = false;
    });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#map = null;
  }

  #measure(map: Element, {width, height}: DOMRectReadOnly): void {
    const isSame = width === this.scale?.width && height === this.scale.height;
    if (map !== this.#map || !width || isSame) return;
    const {fontFamily, fontSize} = getComputedStyle(map);
    const size = Math.max(SIZE.leastPx, parseFloat(fontSize) * SIZE.share);
    this.scale = {width, height, font: fontFamily, size};
    this.#host.requestUpdate();
  }
}
