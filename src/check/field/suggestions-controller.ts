import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Suggestion} from '../look-up/answer.ts';

/** Time without typing after which the number of suggestions is read out. */
const ANNOUNCE_AFTER_MS = 700;

/** Source of suggestions and of the words that tell their number. */
export interface SuggestionSource {
  suggest(text: string): readonly Suggestion[];
  count(suggestions: number): string;
}

/** Holds the suggestions for what a reader types, and announces their number once typing stops. */
export class SuggestionsController implements ReactiveController {
  #host: ReactiveControllerHost;
  #source: SuggestionSource;
  #timer?: ReturnType<typeof setTimeout>;

  /** The text that the suggestions are for: typed, chosen, or looked up for the host. */
  text = '';

  /** Suggestions for the text, the likeliest first. */
  list: readonly Suggestion[] = [];

  /** Words for a screen reader; empty while there is nothing to say. */
  announcement = '';

  constructor(host: ReactiveControllerHost, source: SuggestionSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Takes a text that a reader is typing. It is not looked up until the reader says so. */
  edit(text: string): void {
    this.text = text;
    this.refresh();
    this.silence();
    if (text.trim()) this.#timer = setTimeout(this.#announce, ANNOUNCE_AFTER_MS);
  }

  /** Takes a text that is complete: nothing is suggested for it. */
  settle(text: string): void {
    this.text = text;
    this.list = [];
    this.silence();
  }

  /** Makes the list again from what has been loaded by now. */
  refresh(): void {
    this.list = this.text.trim() ? this.#source.suggest(this.text) : [];
    this.#host.requestUpdate();
  }

  /** Takes the announcement back, also one that is due. */
  silence(): void {
    clearTimeout(this.#timer);
    this.announcement = '';
    this.#host.requestUpdate();
  }

  #announce = (): void => {
    this.announcement = this.#source.count(this.list.length);
    this.#host.requestUpdate();
  };
}
