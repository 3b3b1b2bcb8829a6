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
    watch(this.#refresh);
    this.#stopListening = onLanguageRegistered(() => this.#host.requestUpdate());
    for (const root of shadowRootsAbove(this.#host)) observe(root);
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
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

/** Observes `lang` for all elements of the page, with one observer. */
function watch(refresh: () => void): void {
  watchers.add(refresh);
  observe(document);
}

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

function* shadowRootsAbove(element: Element): Iterable<ShadowRoot> {
  let root = element.getRootNode();
  while (root instanceof ShadowRoot) {
    yield root;
    root = root.host.getRootNode();
  }
}
