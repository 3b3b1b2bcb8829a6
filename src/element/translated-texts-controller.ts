import type {LitElement, ReactiveController} from 'lit';

/**
 * Lets texts change that a translator of the browser has taken. Some enter shadow roots, and put a `<font>`
 * in the place of each text node. Lit then writes a new text into what stands there: into the `data` of
 * the `<font>`, where nobody sees it, so that an old answer stays. Here that puts a text node back in its
 * place, which the translator then takes as it took the first.
 */
export class TranslatedTextsController implements ReactiveController {
  #host: LitElement;
  #observer = new MutationObserver(records => {
    for (const {addedNodes} of records) addedNodes.forEach(followFont);
  });

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const {renderRoot} = this.#host;
    (renderRoot as ShadowRoot).querySelectorAll('font').forEach(followFont);
    this.#observer.observe(renderRoot, {childList: true, subtree: true});
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}

/** Makes a `<font>` give way to the text that is written into it; those inside it go with it. */
function followFont(node: Node): void {
  const font = node as Element;
  if (font.localName !== 'font') return;
  Object.defineProperty(font, 'data', {
    configurable: true,
    set: (text: unknown) => font.replaceWith(font.ownerDocument.createTextNode(String(text))),
  });
}
