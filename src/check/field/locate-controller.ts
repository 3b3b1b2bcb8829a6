import type {ReactiveControllerHost} from 'lit';
import type {LocateProblem} from '../../data/vocabulary.ts';
import {addWords} from '../../i18n/languages.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {Choice} from '../look-up/answer.ts';
import type {Whereabouts} from '../look-up/position.ts';

/** Source of places as choices, which may have to be loaded first. */
export interface PlaceSource {
  load(): Promise<unknown>;
  /** Makes a choice of where a device is: its town, or a part of the county outside towns. */
  located(where: Pick<Whereabouts, 'fips' | 'towns'>): Choice | null;
}

/** Place that a device is in, and other counties that are within the error of its position. */
export interface LocatedChoices {
  readonly place: Choice;
  readonly near: readonly Choice[];
}

/** Finds the place of the device when a reader asks for it, and reports progress and failure. */
export class LocateController {
  #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #places: PlaceSource;
  #status: LocateProblem | 'working' | null = null;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, places: PlaceSource) {
    this.#host = host;
    this.#places = places;
  }

  /** Finds the place; null where there is none, and `note` then says why. */
  async locate(): Promise<LocatedChoices | null> {
    this.#set('working');
    const [found] = await Promise.all([findPosition(), this.#places.load()]);
    const place = typeof found === 'string' ? null : this.#places.located(found);
    this.#set(typeof found === 'string' ? found : place ? null : 'missing');
    if (typeof found === 'string' || !place) return null;
    const near = found.near.flatMap(fips => this.#places.located({fips, towns: []}) ?? []);
    return {place, near};
  }

  /**
   * Words the progress of the search or the reason of its failure; those words are loaded with it.
   */
  note(messages: Messages): string | null {
    if (this.#status === 'working') return messages.locating;
    if (this.#status === 'missing') return messages.locateMissing;
    return this.#status && messages.locateProblems[this.#status];
  }

  #set(status: LocateProblem | 'working' | null): void {
    this.#status = status;
    this.#host.requestUpdate();
  }
}

/** Loads the code that finds where the device is, and runs it. */
async function findPosition(): Promise<Whereabouts | LocateProblem> {
  try {
    const {findWhereabouts, words} = await import('../look-up/position.ts');
    addWords(words);
    return await findWhereabouts();
  } catch {
    return 'missing';
  }
}
