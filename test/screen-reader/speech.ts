import {EventEmitter, once} from 'node:events';

/** Words that a screen reader began to say: to their end, or until others cut them off. */
export interface Utterance {
  readonly text: string;
  readonly isCut: boolean;
  /** Whether nothing more was to be said when it ended. */
  readonly isLast: boolean;
}

/** Longest time until something is heard: a slow machine loads a page meanwhile. */
const PATIENCE_MS = 30_000;

/** Everything that a screen reader has said, in order. */
export class Speech {
  #utterances: Utterance[] = [];
  #events = new EventEmitter();

  /** How much has been said so far: a place in it to listen from. */
  get length(): number {
    return this.#utterances.length;
  }

  /** Takes what has been said. */
  add(utterance: Utterance): void {
    this.#utterances.push(utterance);
    this.#events.emit('said');
  }

  /** All that was begun since a place. */
  since(place: number): readonly Utterance[] {
    return this.#utterances.slice(place);
  }

  /** Joins what was said to its end since a place. */
  textSince(place: number): string {
    return this.since(place)
      .filter(({isCut}) => !isCut)
      .map(({text}) => text)
      .join(' ');
  }

  /** Waits until something has been said to its end since a place; fails with all that was. */
  heard(wanted: RegExp, place: number): Promise<void> {
    return this.#wait(() => wanted.test(this.textSince(place)), wanted, place);
  }

  /** Waits until something has been said since a place, to its end or not. */
  begun(wanted: RegExp, place: number): Promise<void> {
    return this.#wait(() => this.since(place).some(({text}) => wanted.test(text)), wanted, place);
  }

  /** Waits until something has been said to its end since a place, and nothing more is to be said. */
  silence(place: number): Promise<void> {
    const isSilent = () => this.since(place).some(({isCut, isLast}) => isLast && !isCut);
    return this.#wait(isSilent, /./, place);
  }

  async #wait(isHeard: () => boolean, wanted: RegExp, place: number): Promise<void> {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    while (!isHeard()) {
      try {
        await once(this.#events, 'said', {signal});
      } catch {
        throw new Error(`Not heard: ${wanted}\n${this.transcript(place)}`);
      }
    }
  }

  /** Writes what was begun since a place, a line each; what was cut off is marked. */
  transcript(place: number): string {
    const lines = this.since(place).map(({text, isCut}) => `  ${isCut ? '(cut off) ' : ''}${text}`);
    return lines.length > 0 ? `Heard:\n${lines.join('\n')}` : 'Nothing was heard.';
  }
}
