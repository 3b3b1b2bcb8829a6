import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {propertiesOf} from '../element/attributes.ts';
import {EyesOnIceElement} from '../element/eyes-on-ice-element.ts';
import type {Dataset} from '../data/model.ts';
import type {LocateProblem} from '../data/vocabulary.ts';
import {directionOf} from '../i18n/direction.ts';
import {addWords} from '../i18n/languages.ts';
import type {Messages} from '../i18n/messages.ts';
import {adopt} from '../element/adopt.ts';
import {base} from '../styles/base.ts';
import {powerMarkStyles} from '../styles/power-mark.ts';
import {tokens} from '../styles/tokens.ts';
import {CHECK_ATTRIBUTES} from './attributes.ts';
import {isOpen, renderBrief, renderVerdict, type AnswerView} from './answer/answer-view.ts';
import type {Answer, Checker, Choice, Suggestion} from './answer.ts';
import {checkStyles} from './check-styles.ts';
import {ComboboxController} from './combobox-controller.ts';
import type {CopyOutcome} from './answer/copy-view.ts';
import type {Desk} from './desk.ts';
import {openDesk} from './open-desk.ts';
import {CheckEvent} from './events.ts';
import {LinkedMapController} from './linked-map-controller.ts';
import type {Located} from '../geo/locate.ts';
import {optionId, renderSuggestions} from './suggestion-list.ts';

const MOST_SUGGESTIONS = 8;

/** An answer waits at most this long for cities, ZIP codes and laws; then it goes on without. */
const LOAD_PATIENCE_MS = 4000;

/** A count is read out when nothing was typed for this long. */
const ANNOUNCE_AFTER_MS = 700;

/** How to get an answer again: from the text, or from what was chosen. */
type Question = (checker: Checker) => Answer;

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
  static override properties = {
    ...propertiesOf(CHECK_ATTRIBUTES),
    _answer: {state: true},
    _isLooking: {state: true},
    _suggestions: {state: true},
    _announcement: {state: true},
    _locating: {state: true},
    _near: {state: true},
    _copied: {state: true},
    _hasHelp: {state: true},
  };
  static override styles = [tokens, base, powerMarkStyles, checkStyles];

  #combobox = new ComboboxController(this, {
    input: () => this.inputElement,
    optionElement: index => this.renderRoot.querySelector(`#${optionId(index)}`),
    optionCount: () => this._suggestions.length,
    edit: text => this.#edit(text),
    choose: index => void this.#choose(this._suggestions[index]!),
    submit: () => this.#submit(),
    clear: () => this.#clear(),
  });
  #linked = new LinkedMapController(this, state => this.#lookFirstIn(state));
  #desk!: Desk;
  #question: Question | undefined;
  /** The text that came by a reader's hand: any other value was set by the host. */
  #typed = '';
  #announcing?: ReturnType<typeof setTimeout>;

  private _answer: Answer | null = null;
  private _isLooking = false;
  private _suggestions: readonly Suggestion[] = [];
  private _announcement = '';
  private _locating: LocateProblem | 'working' | null = null;
  private _near: readonly Choice[] = [];
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
    return this._answer;
  }

  protected override get builtInHeading(): string {
    return this.messages.checkHeading;
  }

  get #verdictLevel(): number {
    return Math.min(6, Number(this.headingLevel) + (this.noHeading ? 0 : 1));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#announcing);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.value = String(this.value ?? '');
    if (changed.has('for')) this.#linked.follow(this.for);
    if (changed.has('list')) this.#desk = this.openDesk(this.list);
    if (this.#desk.advice) adopt(this, this.#desk.advice.styles);
    if (changed.has('value') && this.value !== this.#typed) this.#askHost();
    else if ((changed.has('state') || changed.has('list')) && this.#question) {
      void this.#ask(this.#question, false);
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

  /** Where answers come from. */
  protected openDesk(list: Dataset): Desk {
    return openDesk(list);
  }

  /** A value that the host has set is looked up silently. */
  #askHost(): void {
    this.#typed = this.value;
    this._suggestions = [];
    this.#askText(false);
  }

  #askText(isByReader: boolean): void {
    const text = this.value;
    if (text.trim()) {
      const options = () => (this.state ? {state: this.state} : {});
      void this.#ask(checker => checker.answer(text, options()), isByReader);
    } else this.#forget();
  }

  /** Answers at once when all is here, else when it is, or after a while with what there is. */
  async #ask(question: Question, isByReader: boolean): Promise<void> {
    this.#question = question;
    this._near = [];
    this._isLooking = !this.#desk.isReady;
    if (this._isLooking) await withinTime(this.#load(), LOAD_PATIENCE_MS);
    if (question === this.#question) this.#give(question(this.#desk.checker), isByReader);
  }

  #give(answer: Answer, isByReader: boolean): void {
    this._isLooking = false;
    this._copied = null;
    this._answer = answer;
    this.#linked.outline(isOpen(answer) ? null : (answer.place?.state ?? null));
    if (isByReader) this.dispatchEvent(new CheckEvent(answer));
  }

  #forget(): void {
    this.#question = undefined;
    this._isLooking = false;
    this._answer = null;
    this._near = [];
    this.#linked.outline(null);
  }

  /** Loads what is beside the module; what is on screen is then asked for again, silently. */
  async #load(): Promise<void> {
    if (!(await this.#desk.load())) return;
    if (this.#combobox.isOpen && this.#combobox.active < 0) this.#suggest();
    if (this._answer && this.#question && !this._isLooking)
      this.#give(this.#question(this.#desk.checker), false);
    this.requestUpdate();
  }

  #suggest(): void {
    const options = {...(this.state && {state: this.state}), limit: MOST_SUGGESTIONS};
    this._suggestions = this.#typed.trim() ? this.#desk.checker.suggest(this.#typed, options) : [];
  }

  #edit(text: string): void {
    this.#setText(text);
    this.#suggest();
    this.#announceSoon();
  }

  /** Text by a reader's hand, which is not looked up until the reader says so. */
  #setText(text: string): void {
    this.#typed = text;
    this.value = text;
  }

  #announceSoon(): void {
    clearTimeout(this.#announcing);
    this._announcement = '';
    if (!this.#typed.trim()) return;
    this.#announcing = setTimeout(() => {
      this._announcement = this.messages.suggestionCount(this._suggestions.length);
    }, ANNOUNCE_AFTER_MS);
  }

  #quiet(): void {
    clearTimeout(this.#announcing);
    this._announcement = '';
  }

  #choose(choice: Suggestion | Choice): Promise<void> {
    this.#quiet();
    this.#setText(choice.value);
    this._suggestions = [];
    return this.#ask(checker => checker.answerFor(choice), true);
  }

  #submit(): void {
    this.#quiet();
    this.#combobox.close();
    this.#askText(true);
  }

  #clear(): void {
    this.#quiet();
    this.#setText('');
    this._suggestions = [];
    this.#forget();
  }

  /** The button goes with its answer: the focus moves on to the new one. */
  async #chooseInAnswer(choice: Choice): Promise<void> {
    await this.#choose(choice);
    await this.updateComplete;
    this.focusAnswer();
  }

  #lookFirstIn(state: string | null): void {
    this.state = state;
  }

  #onFocus = (): void => void this.#load();

  #onLookEverywhere = (): void => {
    this.#lookFirstIn(null);
    this.focus();
  };

  #onClear = (): void => {
    this.#clear();
    this.focus();
  };

  #onLocate = async (): Promise<void> => {
    this._locating = 'working';
    const [found] = await Promise.all([locate(), this.#load()]);
    this._locating = typeof found === 'string' ? found : null;
    if (typeof found === 'string') return;
    const county = this.#desk.county(found.fips);
    if (!county) {
      this._locating = 'missing';
      return;
    }
    await this.#choose(county);
    this._near = found.near.flatMap(fips => this.#desk.county(fips) ?? []);
  };

  #onHelpChange = (event: Event): void => {
    this._hasHelp = (event.target as HTMLSlotElement).assignedNodes().length > 0;
  };

  /** In a section, the foot is the look-up's own, not a landmark of the host's page. */
  protected override render(): TemplateResult {
    return html`<section class="root" dir=${directionOf(this.messages.locale)}>
      ${this.renderHeading()} ${this.renderQuestion()}
      <div class="result">
        <div class="verdict-box" role="status">${this.renderVerdict()}</div>
        ${this._answer ? this.renderAnswer(this._answer) : nothing}
      </div>
      ${this.renderHelp()} ${this.renderCopy()} ${this.renderFooter()}
      <p class="visually-hidden" role="status">${this._announcement}</p>
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
    return renderSuggestions(this._suggestions, {
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
      <p role="status">${this._locating && locateNote(this._locating, messages)}</p>
    </div>`;
  }

  private renderVerdict(): TemplateResult | typeof nothing {
    if (this._isLooking) return html`<p class="muted">${this.messages.looking}</p>`;
    return this._answer ? renderVerdict(this._answer, this.#answerView()) : nothing;
  }

  #answerView(): AnswerView {
    return {
      messages: this.messages,
      level: this.#verdictLevel,
      hasDocuments: this.#desk.hasDocuments,
      choose: choice => void this.#chooseInAnswer(choice),
    };
  }

  private renderAnswer(answer: Answer): TemplateResult {
    return html`<div class="answer" part="answer" ?hidden=${this._isLooking}>
      ${this.renderNear()} ${this.renderDetails(answer)}
      ${this.noActions ? nothing : this.renderSteps(answer)}
    </div>`;
  }

  private renderDetails(answer: Answer): TemplateResult {
    const {advice} = this.#desk;
    const view = this.#answerView();
    return advice ? advice.renderDetails(answer, advice.laws, view) : renderBrief(answer, view);
  }

  private renderNear(): TemplateResult | typeof nothing {
    if (this._near.length === 0) return nothing;
    const {messages} = this;
    return html`<p class="small">
      ${messages.nearCountyLine}
      ${this._near.map(
        county =>
          html`<button type="button" class="quiet" @click=${() => this.#chooseInAnswer(county)}>
            ${messages.placeIn(county.name, messages.stateNames[county.state] ?? county.state)}
          </button>`,
      )}
    </p>`;
  }

  private renderSteps(answer: Answer): TemplateResult | typeof nothing {
    const {advice} = this.#desk;
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
    const {advice} = this.#desk;
    if (!advice || !this._answer || isOpen(this._answer)) return nothing;
    return advice.renderCopy(this._answer, {
      messages: this.messages,
      outcome: this._copied,
      tell: outcome => (this._copied = outcome),
    });
  }

  /** The host's help stands with each answer; with none given there is nothing to see. */
  private renderHelp(): TemplateResult {
    const isShown = this._hasHelp && this._answer !== null;
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

/** What is said of the search for a position; why it failed is loaded with what finds it. */
function locateNote(status: LocateProblem | 'working', messages: Messages): string {
  if (status === 'working') return messages.locating;
  return status === 'missing' ? messages.locateMissing : messages.locateProblems[status];
}

/** Finds the county of the device with code that is loaded when somebody asks for it. */
async function locate(): Promise<Located | LocateProblem> {
  try {
    const {findCounty, words} = await import('./position.ts');
    addWords(words);
    return await findCounty();
  } catch {
    return 'missing';
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

declare global {
  interface HTMLElementTagNameMap {
    'agency-check': AgencyCheck;
  }
}
