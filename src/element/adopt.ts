import type {CSSResult, LitElement} from 'lit';

/** Gives a style sheet as a document may use it. What is loaded later knows those of other windows. */
export const sheetsFor = {
  page: (_page: Document, sheet: CSSStyleSheet): CSSStyleSheet | null => sheet,
};

/** Gives an element, once, style sheets that were loaded after it was defined. */
export function adopt({renderRoot}: LitElement, styles: readonly CSSResult[]): void {
  const root = renderRoot as ShadowRoot;
  for (const {styleSheet} of styles) {
    const sheet = styleSheet && sheetsFor.page(root.ownerDocument, styleSheet);
    if (!sheet || root.adoptedStyleSheets.includes(sheet)) continue;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
