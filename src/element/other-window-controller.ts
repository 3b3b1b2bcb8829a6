import type {CSSResult, LitElement, ReactiveController} from 'lit';
import {sheetsFor} from './adopt.ts';

/** Style sheets made for documents of other windows, by what they were made from. */
const copies = new WeakMap<Document, Map<CSSStyleSheet, CSSStyleSheet>>();
const originals = new WeakMap<CSSStyleSheet, CSSStyleSheet>();

/**
 * Takes style sheets along where an element is made for, or moved to, the document of another window: an iframe,
 * a window popped out. A sheet serves only the document that it was made in, and a root loses its sheets on the way.
 */
export class OtherWindowController implements ReactiveController {
  #host: LitElement;
  /** What the element has been given, as it was made for this window. */
  #sheets = new Set<CSSStyleSheet>();

  constructor(host: LitElement) {
    this.#host = host;
    this.#keep((host.constructor as typeof LitElement).elementStyles as CSSResult[]);
    host.addController(this);
  }

  hostConnected(): void {
    const {root} = this;
    // Where sheets can't be adopted there are none.
    const {adoptedStyleSheets: there = [], ownerDocument} = root as Partial<ShadowRoot> & Node;
    const wanted = [...this.#sheets].flatMap(sheet => inWindowOf(ownerDocument, sheet) ?? []);
    if (wanted.every(sheet => there.includes(sheet))) return;
    root.adoptedStyleSheets = [...new Set([...wanted, ...there])];
  }

  hostUpdated(): void {
    const {adoptedStyleSheets = []} = this.root as Partial<ShadowRoot>;
    for (const sheet of adoptedStyleSheets) this.#sheets.add(originals.get(sheet) ?? sheet);
  }

  private get root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  #keep(styles: readonly CSSResult[]): void {
    for (const {styleSheet} of styles) if (styleSheet) this.#sheets.add(styleSheet);
  }
}

/** Gives a style sheet that a document may use: in another window it is made there, once; null without one. */
function inWindowOf(page: Document, sheet: CSSStyleSheet): CSSStyleSheet | null {
  if (page === document) return sheet;
  const window = page.defaultView as (Window & typeof globalThis) | null;
  if (!window) return null;
  let made = copies.get(page);
  if (!made) copies.set(page, (made = new Map()));
  let copy = made.get(sheet);
  if (!copy) {
    copy = new window.CSSStyleSheet();
    copy.replaceSync([...sheet.cssRules].map(({cssText}) => cssText).join('\n'));
    made.set(sheet, copy);
    originals.set(copy, sheet);
  }
  return copy;
}

sheetsFor.page = inWindowOf;
