import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {propertiesOf} from '../element/attributes.ts';
import {EyesOnIceElement} from '../element/eyes-on-ice-element.ts';
import type {Dataset} from '../data/model.ts';
import {directionOf} from '../i18n/direction.ts';
import {adopt} from '../element/adopt.ts';
import {base} from '../styles/base.ts';
import {powerMarkStyles} from '../styles/power-mark.ts';
import {tokens} from '../styles/tokens.ts';
import {CHECK_ATTRIBUTES} from './attributes.ts';
import {isOpen, renderBrief, renderVerdict, type AnswerView} from './answer/answer-view.ts';
import type {Answer, Choice, Suggestion} from './answer.ts';
import {checkStyles} from './check-styles.ts';
import {ComboboxController} from './combobox-controller.ts';
import type {CopyOutcome} from './answer/copy-view.ts';
import {CheckEvent} from './events.ts';
import {LinkedMapController} from './linked-map-controller.ts';
import {LocateController} from './locate-controller.ts';
import {LookUpService} from './look-up-service.ts';
import {QuestionController, type Question} from './question-controller.ts';
import {optionId, renderSuggestions} from './suggestion-list.ts';
import {SuggestionsController} from './suggestions-controller.ts';

const MOST_SUGGESTIONS = 8;

/**
 * A look-up: agency, county, city or ZIP code in, a plain answer out. What is typed stays on the
 * device.
 *
 * @element agency-check
 * @attr {string} lang - `en`, `es` or a registered language; the nearest one around it where it has none, else English.
 * @slot label - The host's own words over the input.
 * @slot actions - The host's own links, below what one can do.
 * @slot help - The host's hotline or legal aid; shows with each answer.
 * @slot footer - The host's own words at the end.
 * @fires {CheckEvent} check - A reader asked, and this is the answer.
 * @fires {DataLoadEvent} data-load - A data set is ready to be asked.
 * @fires {DataErrorEvent} data-error - The list at `src` can't be used; the one in place stays.
 * @csspart heading - The heading.
 * @csspart input - What the query is typed into.
 * @csspart button - Looks the query up.
 * @csspart list - The list of suggestions.
 * @csspart answer - The whole answer.
 * @csspart verdict - The answer's one large sentence.
 * @csspart agency - One agency with its agreements.
 * @csspart steps - What one can do.
 * @csspart footer - Source, date, notes.
 * @cssproperty [--eoi-surface] - Background.
 * @cssproperty [--eoi-text] - Text.
 * @cssproperty [--eoi-muted] - Secondary text.
 * @cssproperty [--eoi-accent] - Links, buttons and focus.
 * @cssproperty [--eoi-border] - Hairlines.
 * @cssproperty [--eoi-line] - The input's border.
 * @cssproperty [--eoi-radius=6px] - Corners.
 * @cssproperty [--eoi-font=inherit] - Font family.
 * @cssproperty [--eoi-padding=0] - Room around everything.
 */
export class AgencyCheck extends EyesOnIceElement {
  static override readonly attributes = CHECK_ATTRIBUTES;
  static override properties: PropertyDeclarations = {
    ...propertiesOf(CHECK_ATTRIBUTES),
    _copied: {state: true},
    _hasHelp: {state: true},
  };
  static override styles = [tokens, base, powerMarkStyles, checkStyles];

  #combobox = new ComboboxController(this, {
    input: () => this.inputElement,
    optionElement: index => this.renderRoot.querySelector(`#${optionId(index)}`),
    optionCount: () => this.#suggestions.list.length,
    edit: text => this.#edit(text),
    choose: index => void this.#choose(this.#suggestions.list[index]!),
    submit: () => this.#submit(),
    clear: () => this.#clear(),
  });
  #suggestions = new SuggestionsController(this, {
    suggest: text => this.#service.suggest(text, {state: this.state, limit: MOST_SUGGESTIONS}),
    count: suggestions => this.messages.suggestionCount(suggestions),
  });
  #questions = new QuestionController(this, {
    service: () => this.#service,
    state: () => this.state,
    answered: (answer, isByReader) => this.#onAnswer(answer, isByReader),
    loaded: () => this.#onLoad(),
  });
  #location = new LocateController(this, {
    load: () => this.#questions.load(),
    county: fips => this.#service.county(fips),
  });
  #linked = new LinkedMapController(this, state => this.#lookFirstIn(state));
  #service!: LookUpService;
  /** Other counties within the error of a position, shown with the answer to its question. */
  #near?: {readonly question: Question | null; readonly counties: readonly Choice[]};

  private _copied: CopyOutcome | null = null;
  private _hasHelp = false;

  /** The query. Setting it looks it up, without an event. */
  value = '';

  /** USPS code of the state that is looked in first, or null. */
  state: string | null = null;

  /** Id, in the same root, of the map that follows the answer and whose state is looked in first. */
  for: string | null = null;

  /** The host's page for the petition. */
  petitionUrl: string | null = null;

  /** The host's page for protests. */
  protestUrl: string | null = null;

  /** The host's page for those who want to organise. */
  organizeUrl: string | null = null;

  /** Offers "use my location": matched on the device, never sent. */
  locate = false;

  /** The answer on screen, or null. */
  get answer(): Answer | null {
    return this.#questions.answer;
  }

  protected override get builtInHeading(): string {
    return this.messages.checkHeading;
  }

  get #verdictLevel(): number {
    return Math.min(6, Number(this.headingLevel) + (this.noHeading ? 0 : 1));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.value = String(this.value ?? '');
    if (changed.has('for')) this.#linked.follow(this.for);
    if (changed.has('list')) this.#service = this.openService(this.list);
    if (this.#service.advice) adopt(this, this.#service.advice.styles);
    if (changed.has('value') && this.value !== this.#suggestions.text) {
      this.#suggestions.settle(this.value);
      this.#ask(false);
    }
  }

  /** Puts the focus into the input. */
  override focus(options?: FocusOptions): void {
    // Before it is in the page there is nothing to focus.
    if (this.hasUpdated) this.inputElement.focus(options);
  }

  /** Puts the focus on the answer's verdict, where a screen reader then reads on. */
  focusAnswer(): void {
    this.shadowRoot?.querySelector<HTMLElement>('.verdict')?.focus();
  }

  private get inputElement(): HTMLInputElement {
    return this.renderRoot.querySelector('input')!;
  }

  /** Opens the service that answers questions on a list. */
  protected openService(dataset: Dataset): LookUpService {
    return new LookUpService(dataset);
  }

  /** Asks the text of the input, with its id if it was chosen and not changed since. */
  #ask(isByReader: boolean): void {
    const {question} = this.#questions;
    const chosenId = question?.text === this.value ? question.chosenId : null;
    void this.#questions.ask({text: this.value, chosenId, isByReader});
  }

  #onAnswer(answer: Answer | null, isByReader: boolean): void {
    this._copied = null;
    this.#linked.outline(!answer || isOpen(answer) ? null : (answer.place?.state ?? null));
    if (answer && isByReader) this.dispatchEvent(new CheckEvent(answer));
  }

  /** Makes the suggestions again, unless a reader is moving through them. */
  #onLoad(): void {
    if (this.#combobox.isOpen && this.#combobox.active < 0) this.#suggestions.refresh();
  }

  #edit(text: string): void {
    this.value = text;
    this.#suggestions.edit(text);
  }

  #choose({value, id}: Suggestion | Choice): Promise<void> {
    this.value = value;
    this.#suggestions.settle(value);
    return this.#questions.ask({text: value, chosenId: id, isByReader: true});
  }

  #submit(): void {
    this.#suggestions.silence();
    this.#combobox.close();
    this.#ask(true);
  }

  #clear(): void {
    this.value = '';
    this.#suggestions.settle('');
    this.#questions.forget();
  }

  /**
   * Chooses by a button inside an answer, which is replaced: the focus moves on to the new answer.
   */
  async #chooseInAnswer(choice: Choice): Promise<void> {
    await this.#choose(choice);
    await this.updateComplete;
    this.focusAnswer();
  }

  #lookFirstIn(state: string | null): void {
    this.state = state;
  }

  #onFocus = (): void => void this.#questions.load();

  #onLookEverywhere = (): void => {
    this.#lookFirstIn(null);
    this.focus();
  };

  #onClear = (): void => {
    this.#clear();
    this.focus();
  };

  #onLocate = async (): Promise<void> => {
    const found = await this.#location.locate();
    if (!found) return;
    void this.#choose(found.county);
    this.#near = {question: this.#questions.question, counties: found.near};
  };

  #onHelpChange = (event: Event): void => {
    this._hasHelp = (event.target as HTMLSlotElement).assignedNodes().length > 0;
  };

  /** Renders everything in a section: its foot is then no landmark of the host's page. */
  protected override render(): TemplateResult {
    return html`<section class="root" dir=${directionOf(this.messages.locale)}>
      ${this.renderHeading()} ${this.renderQuestion()}
      <div class="result">
        <div class="verdict-box" role="status">${this.renderVerdict()}</div>
        ${this.answer ? this.renderAnswer(this.answer) : nothing}
      </div>
      ${this.renderHelp()} ${this.renderCopy()} ${this.renderFooter()}
      <p class="visually-hidden" role="status">${this.#suggestions.announcement}</p>
    </section>`;
  }

  private renderQuestion(): TemplateResult {
    const {messages} = this;
    return html`<div class="question" role="search" aria-label=${this.headingText}>
      <label for="query"><slot name="label">${messages.queryLabel}</slot></label>
      <div class="row">
        <div class="field">${this.renderInput()}</div>
        <button type="button" class="primary" part="button" @click=${() => this.#submit()}>
          ${messages.lookUp}
        </button>
        ${this.renderSuggestions()}
      </div>
      <p class="small muted" id="hint">${messages.queryHint}<br />${messages.queryPrivacy}</p>
      ${this.renderFirstState()} ${this.locate ? this.renderLocate() : nothing}
    </div>`;
  }

  private renderInput(): TemplateResult {
    const {isOpen, active, onInput, onKeyDown, onBlur} = this.#combobox;
    return html`<input
        id="query"
        part="input"
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        autocorrect="off"
        spellcheck="false"
        enterkeyhint="search"
        aria-autocomplete="list"
        aria-controls="list"
        aria-describedby="hint"
        aria-expanded=${isOpen}
        aria-activedescendant=${active < 0 ? nothing : optionId(active)}
        .value=${this.value}
        @focus=${this.#onFocus}
        @input=${onInput}
        @keydown=${onKeyDown}
        @blur=${onBlur}
      />
      ${
        this.value
          ? html`<button
              type="button"
              class="clear"
              aria-label=${this.messages.clearQuery}
              @click=${this.#onClear}
            >
              <span aria-hidden="true">×</span>
            </button>`
          : nothing
      }`;
  }

  private renderSuggestions(): TemplateResult {
    const {isOpen, active, onListMouseDown} = this.#combobox;
    return renderSuggestions(this.#suggestions.list, {
      messages: this.messages,
      isOpen,
      active,
      choose: index => this.#combobox.choose(index),
      keepFocus: onListMouseDown,
    });
  }

  private renderFirstState(): TemplateResult | typeof nothing {
    const {messages} = this;
    if (!this.state) return nothing;
    return html`<p class="small first">
      ${messages.lookingFirstIn(messages.stateNames[this.state] ?? this.state)}
      <button type="button" class="quiet" @click=${this.#onLookEverywhere}>
        ${messages.lookEverywhere}
      </button>
    </p>`;
  }

  private renderLocate(): TemplateResult {
    const {messages} = this;
    return html`<div class="locate small">
      <button type="button" class="secondary" @click=${this.#onLocate}>${messages.locate}</button>
      <span class="muted">${messages.locatePrivacy}</span>
      <p role="status">${this.#location.note(messages)}</p>
    </div>`;
  }

  private renderVerdict(): TemplateResult | typeof nothing {
    if (this.#questions.isLooking) return html`<p class="muted">${this.messages.looking}</p>`;
    return this.answer ? renderVerdict(this.answer, this.#answerView()) : nothing;
  }

  #answerView(): AnswerView {
    return {
      messages: this.messages,
      level: this.#verdictLevel,
      hasDocuments: this.#service.hasDocuments,
      choose: choice => void this.#chooseInAnswer(choice),
    };
  }

  private renderAnswer(answer: Answer): TemplateResult {
    return html`<div class="answer" part="answer" ?hidden=${this.#questions.isLooking}>
      ${this.renderNear()} ${this.renderDetails(answer)}
      ${this.noActions ? nothing : this.renderSteps(answer)}
    </div>`;
  }

  private renderDetails(answer: Answer): TemplateResult {
    const {advice} = this.#service;
    const view = this.#answerView();
    return advice ? advice.renderDetails(answer, advice.laws, view) : renderBrief(answer, view);
  }

  private renderNear(): TemplateResult | typeof nothing {
    const counties = this.#near?.question === this.#questions.question ? this.#near?.counties : [];
    if (!counties?.length) return nothing;
    const {messages} = this;
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

  private renderSteps(answer: Answer): TemplateResult | typeof nothing {
    const {advice} = this.#service;
    if (isOpen(answer)) return nothing;
    if (!advice) return html`<slot name="actions"></slot>`;
    return advice.renderSteps(answer, {
      messages: this.messages,
      level: Math.min(6, this.#verdictLevel + 1),
      law: advice.laws.get(answer.place?.state ?? ''),
      protestUrl: this.protestUrl,
      petitionUrl: this.petitionUrl,
      organizeUrl: this.organizeUrl,
    });
  }

  private renderCopy(): TemplateResult | typeof nothing {
    const {advice} = this.#service;
    const {answer} = this;
    if (!advice || !answer || isOpen(answer)) return nothing;
    return advice.renderCopy(answer, {
      messages: this.messages,
      outcome: this._copied,
      tell: outcome => (this._copied = outcome),
    });
  }

  /** Renders the host's help with each answer; nothing where the host gives none. */
  private renderHelp(): TemplateResult {
    const isShown = this._hasHelp && this.answer !== null;
    return html`<section class="help" ?hidden=${!isShown}>
      <div class="title" role="heading" aria-level=${Math.min(6, this.#verdictLevel + 1)}>
        ${this.messages.helpHeading}
      </div>
      <slot name="help" @slotchange=${this.#onHelpChange}></slot>
    </section>`;
  }

  private renderFooter(): TemplateResult {
    return html`<footer part="footer">
      ${this.renderSource(this.list.asOf)} ${this.renderFootEnd()}
    </footer>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agency-check': AgencyCheck;
  }
}
