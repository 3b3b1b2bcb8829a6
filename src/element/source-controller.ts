import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Messages} from '../i18n/messages.ts';
import {DataErrorEvent, DataLoadEvent} from './events.ts';
import {FeedProblem} from '../feed/feed-problem.ts';
import type {Dataset, ListSummary} from '../data/model.ts';
import {builtInSummary} from '../data/store.ts';
import {loadDataset} from '../feed/load-dataset.ts';

export {words} from '../feed/feed-reader.ts';

/** An element that shows a list, and may be told where a newer one is. */
export interface SourceHost extends ReactiveControllerHost, EventTarget {
  /** Address of a newer list, or null. */
  readonly src: string | null;
  /** The list that is shown. */
  list: ListSummary;
}

/** Parts that tests hand in. */
export interface SourceParts {
  readonly load?: typeof loadDataset;
  readonly builtIn?: () => ListSummary;
}

/**
 * Follows an element's `src`: shows the list there in place of the built-in one once it has come, been
 * checked, and is no older. Whatever goes wrong, what is on screen stays; `problem` is then set, and
 * a `data-error` event says why.
 */
export class SourceController implements ReactiveController {
  /** Reason why the list at `src` is not shown; null while there is nothing to say. */
  problem: FeedProblem | null = null;

  #host: SourceHost;
  #messages: () => Messages;
  #load: typeof loadDataset;
  #builtIn: () => ListSummary;
  #src: string | null = null;
  #isConnected = false;
  #loading: AbortController | null = null;
  /** The list that came from `src`. */
  #own: Dataset | null = null;

  constructor(host: SourceHost, messages: () => Messages, parts: SourceParts = {}) {
    this.#host = host;
    this.#messages = messages;
    this.#load = parts.load ?? loadDataset;
    this.#builtIn = parts.builtIn ?? builtInSummary;
    host.addController(this);
  }

  /** Line that says why the list at `src` is not shown, in the language in force; empty for none. */
  get line(): string {
    if (!this.problem) return '';
    const messages = this.#messages();
    return messages.feedProblem(messages.feedProblems[this.problem.kind]);
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    if (!this.#loading) return;
    this.#loading.abort();
    this.#loading = null;
    // It was not loaded to its end: when the element comes back, it is asked for again.
    this.#src = null;
  }

  hostUpdated(): void {
    const src = this.#host.src || null;
    // An element may draw itself once more after it has left the page.
    if (!this.#isConnected || src === this.#src) return;
    this.#src = src;
    this.#loading?.abort();
    this.#loading = null;
    if (src) void this.#follow(src, (this.#loading = new AbortController()).signal);
    else this.#takeBack();
  }

  async #follow(src: string, signal: AbortSignal): Promise<void> {
    try {
      const dataset = await this.#load(src, signal);
      if (!signal.aborted) this.#take(dataset, src);
    } catch (error) {
      if (!signal.aborted) this.#refuse(error, src);
    }
  }

  #take(dataset: Dataset, src: string): void {
    const {asOf} = this.#builtIn();
    if (dataset.asOf < asOf) throw new FeedProblem('older', dataset.asOf);
    this.#loading = null;
    this.problem = null;
    this.#own = dataset;
    this.#host.list = dataset;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      if (this.#host.list === dataset) this.#host.dispatchEvent(new DataLoadEvent(dataset, src));
    });
  }

  #refuse(error: unknown, src: string): void {
    this.#loading = null;
    // Anything else is a fault of ours, and is not to be hidden.
    if (!(error instanceof FeedProblem)) throw error;
    this.problem = error;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new DataErrorEvent(reasonOf(error, this.#messages()), src));
  }

  #takeBack(): void {
    if (this.#own && this.#host.list === this.#own) this.#host.list = this.#builtIn();
    this.#own = null;
    this.problem = null;
    this.#host.requestUpdate();
  }
}

/** Puts the reason into words, with the place of the fault for whoever publishes the list. */
function reasonOf({kind, detail}: FeedProblem, messages: Messages): string {
  const reason = messages.feedProblems[kind];
  return detail && kind !== 'older' ? `${reason} (${detail})` : reason;
}
