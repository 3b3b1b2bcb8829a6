import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Answer} from './look-up/answer.ts';
import type {LookUpService} from './look-up/look-up-service.ts';

/**
 * Longest time that an answer waits for cities, ZIP codes and laws; after it, it is given without
 * them.
 */
export const LOAD_PATIENCE_MS = 4000;

/** A question as data, so that it can be asked again when more is known. */
export interface Question {
  readonly text: string;
  /** Id of the suggestion or choice that was taken; null where the text was typed or set. */
  readonly chosenId: string | null;
  /** USPS code of the state that is looked in first; a choice needs none. */
  readonly state: string | null;
  /** Number of the asking: the same when the question is asked again because more is known. */
  readonly asking: number;
  /** Whether a reader asked, and not the host. */
  readonly isByReader: boolean;
}

/** Service that answers questions. */
export type AnswerService = Pick<LookUpService, 'answer' | 'isReady' | 'load'>;

/** Environment of a question: the service that is asked, and listeners to its answer. */
export interface QuestionContext {
  /** Returns the service in use; it is another one when the list has changed. */
  service(): AnswerService;
  /** Returns the USPS code of the state that is looked in first. */
  state(): string | null;
  /** Takes the answer, or null when the question was forgotten. */
  answered(answer: Answer | null, isByReader: boolean): void;
  /**
   * Called when parts have been loaded beside the module, so that what depends on them is made
   * again.
   */
  loaded(): void;
}

/**
 * Holds the question on screen and its answer: asks the service, waits for what is loading, and asks
 * again, without an event, when parts arrive or the list or the state changes.
 */
export class QuestionController implements ReactiveController {
  #host: ReactiveControllerHost;
  #context: QuestionContext;
  #service?: AnswerService;
  #askings = 0;

  /** The question on screen, or null. */
  question: Question | null = null;

  /** The answer on screen, or null. While a new one is awaited, it is the one before. */
  answer: Answer | null = null;

  /** Whether an answer is awaited. */
  isLooking = false;

  constructor(host: ReactiveControllerHost, context: QuestionContext) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  /** Asks again, for the host, when the list or the state is another one. */
  hostUpdate(): void {
    const {question, isLooking} = this;
    if (!question || this.#isSame(question)) return;
    // A reader's question that has no answer yet is still a reader's.
    const isByReader = isLooking && question.isByReader;
    void this.ask({...question, isByReader}, question.asking);
  }

  /**
   * Answers at once when all parts are loaded, else when they are, or after a while without them.
   */
  async ask(asked: Omit<Question, 'state' | 'asking'>, asking = ++this.#askings): Promise<void> {
    if (!asked.text.trim()) {
      this.forget();
      return;
    }
    const question = {...asked, asking, state: this.#stateFor(asked)};
    this.question = question;
    this.#service = this.#context.service();
    this.isLooking = !this.#service.isReady;
    this.#host.requestUpdate();
    if (this.isLooking) await withinTime(this.load(), LOAD_PATIENCE_MS);
    if (question === this.question) this.#answer(question, question.isByReader);
  }

  /** Takes the question and its answer away. */
  forget(): void {
    this.question = null;
    this.answer = null;
    this.isLooking = false;
    this.#context.answered(null, false);
    this.#host.requestUpdate();
  }

  /** Loads what is beside the module, and then asks the question on screen again. */
  async load(): Promise<void> {
    if (!(await this.#context.service().load())) return;
    this.#context.loaded();
    if (this.question && this.answer && !this.isLooking) this.#answer(this.question, false);
    this.#host.requestUpdate();
  }

  #isSame(question: Question): boolean {
    const isSameState = question.state === this.#stateFor(question);
    return isSameState && this.#service === this.#context.service();
  }

  #stateFor({chosenId}: Pick<Question, 'chosenId'>): string | null {
    return chosenId === null ? this.#context.state() : null;
  }

  #answer({text, chosenId, state}: Question, isByReader: boolean): void {
    this.isLooking = false;
    this.answer = this.#context.service().answer(text, {state, id: chosenId});
    this.#host.requestUpdate();
    this.#context.answered(this.answer, isByReader);
  }
}

/** Resolves when a promise settles, or after a time. */
function withinTime(promise: Promise<unknown>, milliseconds: number): Promise<void> {
  return new Promise(done => {
    const timer = setTimeout(done, milliseconds);
    void promise.finally(() => {
      clearTimeout(timer);
      done();
    });
  });
}
