import type {CSSResult, LitElement} from 'lit';

/** Gives an element, once, style sheets that were loaded after it was defined. */
export function adopt({renderRoot}: LitElement, styles: readonly CSSResult[]): void {
  const root = renderRoot as ShadowRoot;
  for (const {styleSheet} of styles) {
    if (!styleSheet || root.adoptedStyleSheets.includes(styleSheet)) continue;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }
}
