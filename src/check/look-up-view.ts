import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {ListSummary} from '../data/model.ts';
import {adopt} from '../element/adopt.ts';
import {AutoDarkController} from '../element/auto-dark-controller.ts';
import {OtherWindowController} from '../element/other-window-controller.ts';
import {TranslatedTextsController} from '../element/translated-texts-controller.ts';
import type {Messages} from '../i18n/messages.ts';
import {isOpen, renderBrief, renderVerdict, type AnswerView} from './answer/answer-view.ts';
import type {CopyOutcome} from './answer/copy-view.ts';
import type {Answer, Choice, Suggestion} from './look-up/answer.ts';
import {ComboboxController} from './field/combobox-controller.ts';
import {CheckEvent} from './events.ts';
import {LinkedMapController} from './linked-map-controller.ts';
import {LocateController} from './field/locate-controller.ts';
import type {LookUpService} from './look-up/look-up-service.ts';
import {QuestionController, type Question} from './question-controller.ts';
import {optionId, renderSuggestions} from './field/suggestion-list.ts';
import {SuggestionsController} from './field/suggestions-controller.ts';

const MOST_SUGGESTIONS = 8;

/** The look-up's element, as far as the view uses it. */
export interface LookUpHost extends LitElement {
  readonly list: ListSummary;
  value: string;
  state: string | null;
  readonly for: string | null;
  readonly noActions: boolean;
  readonly protestUrl: string | null;
  readonly petitionUrl: string | null;
  readonly organizeUrl: string | null;
  /** Puts the focus on the answer's verdict. */
  focusAnswer(): void;
}

/** What the view needs of its element beyond the public properties. */
export interface LookUpContext {
  /** Makes the service that answers questions on the element's list. */
  service(): LookUpService;
  messages(): Messages;
  input(): HTMLInputElement | null;
  /** Gives the rank of the verdict's heading. */
  level(): number;
}

/**
 * Suggestions, questions and answers of a look-up. The element draws the question's field by itself
 * and hands over to this view, with what was typed meanwhile, once it has been loaded.
 */
export class LookUpView {
  #host: LookUpHost;
  #context: LookUpContext;
  #suggestions: SuggestionsController;
  #questions: QuestionController;
  #location: LocateController;
  #linked: LinkedMapController;
  #list?: ListSummary;
  #service!: LookUpService;
  /** Other counties within the error of a position, shown with the answer to its question. */
  #near?: {readonly question: Question | null; readonly counties: readonly Choice[]};
  #copied: CopyOutcome | null = null;
  /** Whether a reader has looked up an empty text, and typed nothing since. */
  #isNothingAsked = false;
  #hasHelp = false;

  readonly combobox: ComboboxController;

  constructor(host: LookUpHost, context: LookUpContext) {
    this.#host = host;
    this.#context = context;
    this.combobox = new ComboboxController(host, {
      input: context.input,
      optionElement: index => host.renderRoot.querySelector(`#${optionId(index)}`),
      optionCount: () => this.#suggestions.list.length,
      edit: text => this.#edit(text),
      choose: index => void this.#choose(this.#suggestions.list[index]!),
      submit: () => this.submit(),
      clear: () => this.clear(),
    });
    this.#suggestions = new SuggestionsController(host, {
      suggest: text => this.#service.suggest(text, {state: host.state, limit: MOST_SUGGESTIONS}),
      count: suggestions => context.messages().suggestionCount(suggestions),
    });
    new OtherWindowController(host);
    new AutoDarkController(host);
    new TranslatedTextsController(host);
    this.#takeList();
    this.#questions = new QuestionController(host, {
      service: () => this.#service,
      state: () => host.state,
      answered: (answer, isByReader) => this.#onAnswer(answer, isByReader),
      loaded: () => this.#onLoad(),
    });
    this.#linked = new LinkedMapController(host, state => (host.state = state));
    this.#linked.follow(host.for);
    this.#location = new LocateController(host, {
      load: () => this.#questions.load(),
      located: where => this.#service.located(where),
    });
  }

  /** The answer on screen, or null. */
  get answer(): Answer | null {
    return this.#questions.answer;
  }

  /** Id of the active suggestion's element, or null. */
  get activeId(): string | null {
    const {active} = this.combobox;
    return active < 0 ? null : optionId(active);
  }

  /** Words for a screen reader; empty while there is nothing to say. */
  get announcement(): string {
    return this.#suggestions.announcement;
  }

  /** Words on the search for the device's county, or null. */
  get locationNote(): string | null {
    return this.#location.note(this.#context.messages());
  }

  /** Takes what has changed in the element, before it is drawn. */
  update(hasNewValue: boolean): void {
    this.#takeList();
    this.#linked.follow(this.#host.for);
    if (this.#service.advice) adopt(this.#host, this.#service.advice.styles);
    const {value} = this.#host;
    if (!hasNewValue || value === this.#suggestions.text) return;
    this.#suggestions.settle(value);
    this.#ask(false);
  }

  /** Takes a text that a reader typed before there was a view, and answers it if it was looked up. */
  takeTyped(isAsked: boolean): void {
    this.#suggestions.edit(this.#host.value);
    if (isAsked) this.submit();
    else if (this.#host.shadowRoot?.activeElement === this.#context.input()) this.combobox.open();
  }

  /** Looks up the text in the input, for a reader. */
  submit(): void {
    this.#takeFilledIn();
    this.#suggestions.silence();
    this.combobox.closeAsked();
    this.#isNothingAsked = !this.#host.value.trim();
    this.#ask(true);
  }

  /** Takes a text that was put in without an `input` event, as some that fill in forms do. */
  #takeFilledIn(): void {
    const text = this.#context.input()?.value ?? '';
    if (text !== this.#host.value) this.#edit(text);
  }

  /** Empties the input, and takes the answer away. */
  clear(): void {
    this.combobox.close();
    this.#isNothingAsked = false;
    this.#host.value = '';
    this.#suggestions.settle('');
    this.#questions.forget();
  }

  /** Opens what the focus had left, and loads what answers more. */
  onFocus(): void {
    this.combobox.onFocus();
    void this.load();
  }

  /** Loads what answers more: cities and ZIP codes, documents, laws. */
  load(): Promise<void> {
    return this.#questions.load();
  }

  /** Finds where the device is, and answers for its town or county. */
  async locate(): Promise<void> {
    const found = await this.#location.locate();
    if (!found) return;
    void this.#choose(found.place);
    this.#near = {question: this.#questions.question, counties: found.near};
  }

  #takeList(): void {
    if (this.#host.list === this.#list) return;
    this.#list = this.#host.list;
    this.#service = this.#context.service();
    void this.#service.prepare();
  }

  /** Asks the text of the input, with its id if it was chosen and not changed since. */
  #ask(isByReader: boolean): void {
    const {question} = this.#questions;
    const {value} = this.#host;
    const chosenId = question?.text === value ? question.chosenId : null;
    void this.#questions.ask({text: value, chosenId, isByReader});
  }

  #onAnswer(answer: Answer | null, isByReader: boolean): void {
    this.#copied = null;
    this.#linked.outline(!answer || isOpen(answer) ? null : (answer.place?.state ?? null));
    if (answer && isByReader) this.#host.dispatchEvent(new CheckEvent(answer));
  }

  /** Makes the suggestions again, unless a reader is moving through them. */
  #onLoad(): void {
    if (this.combobox.isOpen && this.combobox.active < 0) this.#suggestions.refresh();
  }

  #edit(text: string): void {
    this.#isNothingAsked = false;
    this.#host.value = text;
    this.#suggestions.edit(text);
  }

  #choose({value, id}: Suggestion | Choice): Promise<void> {
    this.#host.value = value;
    this.#suggestions.settle(value);
    return this.#questions.ask({text: value, chosenId: id, isByReader: true});
  }

  /**
   * Chooses by a button inside an answer, which is replaced: the focus moves on to the new answer.
   */
  async #chooseInAnswer(choice: Choice): Promise<void> {
    await this.#choose(choice);
    await this.#host.updateComplete;
    this.#host.focusAnswer();
  }

  #onHelpChange = (event: Event): void => {
    this.#hasHelp = (event.target as HTMLSlotElement).assignedNodes().length > 0;
    this.#host.requestUpdate();
  };

  #onLookEverywhere = (): void => {
    this.#host.state = null;
    this.#host.focus();
  };

  /** Renders which state is looked in first; nothing where there is none. */
  renderFirstState(): TemplateResult | typeof nothing {
    const messages = this.#context.messages();
    const {state} = this.#host;
    if (!state) return nothing;
    return html`${messages.lookingFirstIn(messages.stateNames[state] ?? state)}
      <button type="button" class="quiet" @click=${this.#onLookEverywhere}>
        ${messages.lookEverywhere}
      </button>`;
  }

  /** Renders the list of suggestions. */
  renderSuggestions(): TemplateResult {
    const {isOpen, active, onListMouseDown} = this.combobox;
    return renderSuggestions(this.#suggestions.list, {
      messages: this.#context.messages(),
      isOpen,
      active,
      choose: index => this.combobox.choose(index),
      keepFocus: onListMouseDown,
    });
  }

  /**
   * Renders the verdict, or that it is awaited. A verdict comes as one element, a new one for each
   * question: a screen reader reads the whole region again for each element that is put into it. The
   * id is for Firefox, whose accessibility tree leaves out boxes that have neither name nor id.
   */
  renderVerdict(): unknown {
    const {looking, emptyQuery} = this.#context.messages();
    const {isLooking, question} = this.#questions;
    if (isLooking) return html`<p class="muted">${looking}</p>`;
    if (this.#isNothingAsked && !question) return html`<p>${emptyQuery}</p>`;
    if (!this.answer) return nothing;
    const verdict = renderVerdict(this.answer, this.#answerView());
    return keyed(question?.asking, html`<div class="told" id="told">${verdict}</div>`);
  }

  /** Renders what stands under the verdict: agencies, law, steps. */
  renderAnswer(): TemplateResult | typeof nothing {
    const {answer} = this;
    if (!answer) return nothing;
    return html`<div class="answer" part="answer" ?hidden=${this.#questions.isLooking}>
      ${this.#renderNear()} ${this.#renderDetails(answer)}
      ${this.#host.noActions ? nothing : this.#renderSteps(answer)}
    </div>`;
  }

  /** Whether an answer is awaited. */
  get isLooking(): boolean {
    return this.#questions.isLooking;
  }

  /** Renders the host's help with each answer, and the button that copies the answer. */
  renderEnd(): TemplateResult {
    const isShown = this.#hasHelp && this.answer !== null;
    return html`<section class="help" ?hidden=${!isShown}>
        <div class="title" role="heading" aria-level=${Math.min(6, this.#context.level() + 1)}>
          ${this.#context.messages().helpHeading}
        </div>
        <slot name="help" @slotchange=${this.#onHelpChange}></slot>
      </section>
      ${this.#renderCopy()}`;
  }

  #answerView(): AnswerView {
    return {
      messages: this.#context.messages(),
      level: this.#context.level(),
      hasDocuments: this.#service.hasDocuments,
      choose: choice => void this.#chooseInAnswer(choice),
    };
  }

  #renderDetails(answer: Answer): TemplateResult {
    const {advice} = this.#service;
    const view = this.#answerView();
    return advice ? advice.renderDetails(answer, advice.laws, view) : renderBrief(answer, view);
  }

  #renderNear(): TemplateResult | typeof nothing {
    const counties = this.#near?.question === this.#questions.question ? this.#near?.counties : [];
    if (!counties?.length) return nothing;
    const messages = this.#context.messages();
    return html`<p class="small">
      ${messages.nearCountyLine}
      ${counties.map(
        county =>
          html`<button type="button" class="quiet" @click=${() => this.#chooseInAnswer(county)}>
            ${messages.placeIn(county.name, messages.stateNames[county.state] ?? county.state)}
          </button>`,
      )}
    </p>`;
  }

  #renderSteps(answer: Answer): TemplateResult | typeof nothing {
    const {advice} = this.#service;
    if (isOpen(answer)) return nothing;
    if (!advice) return html`<slot name="actions"></slot>`;
    const {protestUrl, petitionUrl, organizeUrl} = this.#host;
    return advice.renderSteps(answer, {
      messages: this.#context.messages(),
      level: Math.min(6, this.#context.level() + 1),
      law: advice.laws.get(answer.place?.state ?? ''),
      protestUrl,
      petitionUrl,
      organizeUrl,
    });
  }

  #renderCopy(): TemplateResult | typeof nothing {
    const {advice} = this.#service;
    const {answer} = this;
    if (!advice || !answer || isOpen(answer)) return nothing;
    return advice.renderCopy(answer, {
      messages: this.#context.messages(),
      outcome: this.#copied,
      tell: outcome => {
        this.#copied = outcome;
        this.#host.requestUpdate();
      },
    });
  }
}
