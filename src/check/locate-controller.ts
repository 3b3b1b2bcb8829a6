import type {ReactiveControllerHost} from 'lit';
import type {LocateProblem} from '../data/vocabulary.ts';
import type {Located} from '../geo/locate.ts';
import {addWords} from '../i18n/languages.ts';
import type {Messages} from '../i18n/messages.ts';
import type {Choice} from './answer.ts';

/** Source of counties as choices, which may have to be loaded first. */
export interface CountySource {
  load(): Promise<unknown>;
  county(fips: string): Choice | null;
}

/** County that a device is in, and others that are within the error of its position. */
export interface LocatedChoices {
  readonly county: Choice;
  readonly near: readonly Choice[];
}

/** Finds the county of the device when a reader asks for it, and reports progress and failure. */
export class LocateController {
  #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #counties: CountySource;
  #status: LocateProblem | 'working' | null = null;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, counties: CountySource) {
    this.#host = host;
    this.#counties = counties;
  }

  /** Finds the county; null where there is none, and `note` then says why. */
  async locate(): Promise<LocatedChoices | null> {
    this.#set('working');
    const [found] = await Promise.all([findPosition(), this.#counties.load()]);
    const county = typeof found === 'string' ? null : this.#counties.county(found.fips);
    this.#set(typeof found === 'string' ? found : county ? null : 'missing');
    if (typeof found === 'string' || !county) return null;
    return {county, near: found.near.flatMap(fips => this.#counties.county(fips) ?? [])};
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

/** Loads the code that finds the county of the device, and runs it. */
async function findPosition(): Promise<Located | LocateProblem> {
  try {
    const {findCounty, words} = await import('./position.ts');
    addWords(words);
    return await findCounty();
  } catch {
    return 'missing';
  }
}
