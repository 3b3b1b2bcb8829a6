import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Answer} from './answer.ts';
import type {LookUpService} from './look-up-service.ts';

/** An answer waits at most this long for cities, ZIP codes and laws; then it goes on without. */
const LOAD_PATIENCE_MS = 4000;

/** A question as data, so that it can be asked again when more is known. */
export interface Question {
  readonly text: string;
  /** Id of the suggestion or choice that was taken; null where the text was typed or set. */
  readonly chosenId: string | null;
  /** USPS code of the state that is looked in first; a choice needs none. */
  readonly state: string | null;
  /** Whether a reader asked, and not the host. */
  readonly isByReader: boolean;
}

/** Service that answers questions. */
export type AnswerService = Pick<LookUpService, 'answer' | 'isReady' | 'load'>;

/** Surroundings of a question: whom it is asked, and who hears of its answer. */
export interface QuestionContext {
  /** Service that is asked now; another one when the list has changed. */
  service(): AnswerService;
  /** USPS code of the state that is looked in first now. */
  state(): string | null;
  /** An answer is there, or null: the question was forgotten. */
  answered(answer: Answer | null, isByReader: boolean): void;
  /** Parts have arrived beside the module: whatever depends on them is to be made again. */
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
  #state: string | null = null;

  /** The question on screen, or null. */
  question: Question | null = null;

  /** The answer on screen, or null. While an answer is awaited, the one before it. */
  answer: Answer | null = null;

  /** Whether an answer is awaited. */
  isLooking = false;

  constructor(host: ReactiveControllerHost, context: QuestionContext) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  hostUpdate(): void {
    const isSame =
      this.#service === this.#context.service() && this.#state === this.#context.state();
    if (this.question && !isSame) this.#askAgain(this.question);
  }

  /** Answers at once when all has arrived, else when it has, or after a while with what there is. */
  async ask(question: Question): Promise<void> {
    if (!question.text.trim()) {
      this.forget();
      return;
    }
    this.question = question;
    this.#state = this.#context.state();
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

  /** Loads what is beside the module; what is on screen is then asked for again. */
  async load(): Promise<void> {
    if (!(await this.#context.service().load())) return;
    this.#context.loaded();
    if (this.question && this.answer && !this.isLooking) this.#answer(this.question, false);
    this.#host.requestUpdate();
  }

  /** Asks the question on screen again. Only one that still waits for its answer has an event to come. */
  #askAgain(question: Question): void {
    const state = question.chosenId === null ? this.#context.state() : null;
    void this.ask({...question, state, isByReader: this.isLooking && question.isByReader});
  }

  #answer({text, chosenId, state}: Question, isByReader: boolean): void {
    this.isLooking = false;
    this.answer = this.#context.service().answer(text, {state, id: chosenId});
    this.#host.requestUpdate();
    this.#context.answered(this.answer, isByReader);
  }
}

/** Resolves with a promise, or after a time without it. */
function withinTime(promise: Promise<unknown>, milliseconds: number): Promise<void> {
  return new Promise(done => {
    const timer = setTimeout(done, milliseconds);
    void promise.finally(() => {
      clearTimeout(timer);
      done();
    });
  });
}
