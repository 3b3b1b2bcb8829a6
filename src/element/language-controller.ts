import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {loadLanguage, messagesFor, onLanguageRegistered} from '../i18n/languages.ts';
import type {Messages} from '../i18n/messages.ts';

const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Keeps an element in the language of its nearest `lang`, its own first, then its ancestors' across
 * shadow roots, and follows changes at run time.
 */
export class LanguageController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #tag = '';
  #stopListening?: () => void;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The words to render with. */
  get messages(): Messages {
    return messagesFor(this.#tag);
  }

  hostConnected(): void {
    this.#refresh();
    watchers.add(this.#refresh);
    this.#stopListening = onLanguageRegistered(() => this.#host.requestUpdate());
    for (const root of rootsAbove(this.#host)) observe(root);
  }

  hostDisconnected(): void {
    this.#stopListening?.();
    unwatch(this.#refresh);
  }

  #refresh = (): void => {
    const tag = nearestLanguage(this.#host);
    if (tag === this.#tag) return;
    this.#tag = tag;
    void loadLanguage(tag);
    this.#host.requestUpdate();
  };
}

/** Finds the language tag in force at an element; empty when no ancestor names one. */
export function nearestLanguage(element: Element): string {
  let at: Element | null = element;
  while (at) {
    const holder: Element | null = at.closest('[lang]');
    if (holder) return holder.getAttribute('lang')!;
    at = hostOf(at.getRootNode());
  }
  return '';
}

/** Observes `lang` for all elements below a root, with one observer. */
function observe(root: Node): void {
  observer ??= new MutationObserver(() => watchers.forEach(refresh => refresh()));
  observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
}

function unwatch(refresh: () => void): void {
  watchers.delete(refresh);
  if (watchers.size) return;
  observer?.disconnect();
  observer = undefined;
}

/** Gives the roots that an element is in: shadow roots, and at the end its document. */
function* rootsAbove(element: Element): Iterable<Node> {
  for (let at: Element | null = element; at; at = hostOf(at.getRootNode())) yield at.getRootNode();
}

/**
 * Finds the host of a shadow root: by its kind of node, for those of another window are of another class, and not
 * by what it has, for a form named "host" is what a document has by that name.
 */
function hostOf(root: Node): Element | null {
  const isFragment = root.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
  return (isFragment && (root as Partial<ShadowRoot>).host) || null;
}
