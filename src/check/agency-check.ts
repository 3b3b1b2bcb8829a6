import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {loadedList} from '../data/load-list.ts';
import type {Dataset} from '../data/model.ts';
import {propertiesOf} from '../element/attributes.ts';
import {EyesOnIceElement} from '../element/eyes-on-ice-element.ts';
import {OnDemandParts} from '../element/on-demand-parts.ts';
import {directionOf} from '../i18n/direction.ts';
import {base} from '../styles/base.ts';
import {tokens} from '../styles/tokens.ts';
import type {Answer} from './look-up/answer.ts';
import {CHECK_ATTRIBUTES} from './attributes.ts';
import {checkStyles} from './check-styles.ts';
import {loadLookUp, type LookUpPart} from './load-look-up.ts';
import type {LookUpService} from './look-up/look-up-service.ts';
import type {LookUpView} from './look-up-view.ts';

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
 * @csspart verdict - The answer's large lines: what ICE's list says of the bodies asked about.
 * @csspart agency - One agency with its agreements.
 * @csspart steps - What one can do.
 * @csspart footer - Source, date, notes.
 * @cssproperty [--eoi-surface] - Background; with `transparent` the page's, which `color-scheme` must fit.
 * @cssproperty [--eoi-text] - Text.
 * @cssproperty [--eoi-muted] - Secondary text.
 * @cssproperty [--eoi-accent] - Links, buttons and focus.
 * @cssproperty [--eoi-border] - Hairlines.
 * @cssproperty [--eoi-line] - The input's border.
 * @cssproperty [--eoi-radius=6px] - Corners.
 * @cssproperty [--eoi-font=inherit] - Font family.
 * @cssproperty [--eoi-padding=0 0 2em] - Room around everything, as CSS has `padding`. 2em of its height lie within what the host reserves; with `0` what follows stands directly below.
 */
export class AgencyCheck extends EyesOnIceElement {
  static override readonly attributes = CHECK_ATTRIBUTES;
  static override properties: PropertyDeclarations = {
    ...propertiesOf(CHECK_ATTRIBUTES),
  };
  static override styles = [tokens, base, checkStyles];

  #part = new OnDemandParts<LookUpPart>(this, loadLookUp);
  #view: LookUpView | null = null;
  /** The text that a reader typed before there was a view to take it, and whether it was looked up. */
  #typed: {readonly text: string; readonly isAsked: boolean} | null = null;

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
    return this.#view?.answer ?? null;
  }

  protected override get builtInHeading(): string {
    return this.messages.checkHeading;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#open();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.value = String(this.value ?? '');
    this.#view?.update(changed.has('value'));
  }

  /** Tells whether the list can be asked: its agencies are there, not its sums alone. */
  protected override isListReady(): boolean {
    return this.#view !== null;
  }

  /** All is there that answers a question, or can't be had. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    if (this.isConnected && !this.#part.isMissing) await this.#open();
    return super.getUpdateComplete();
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

  /** Makes the service that answers questions on a list. */
  protected openService(part: LookUpPart, list: Dataset): LookUpService {
    return new part.LookUpService(list);
  }

  /** Loads the part that answers, and gives it what a reader has done meanwhile. */
  async #open(): Promise<void> {
    const part = await this.#part.ask();
    if (!part || this.#view) return;
    this.#view = new part.LookUpView(this, {
      service: () => this.openService(part, loadedList(this.list)!),
      messages: () => this.messages,
      input: () => this.renderRoot.querySelector('input'),
      level: () => Math.min(6, Number(this.headingLevel) + (this.noHeading ? 0 : 1)),
    });
    const typed = this.#typed;
    this.#typed = null;
    if (typed?.text === this.value) this.#view.takeTyped(typed.isAsked);
    else this.#view.update(true);
    if (this.matches(':focus-within')) void this.#view.load();
    this.requestUpdate();
    if (this.hasUpdated) this.tellLoaded();
  }

  /** Tries again to load the part, for a reader who asked in vain. */
  #retry = (): void => void this.#open();

  #onFocus = (): void => void (this.#view ? this.#view.onFocus() : this.#open());

  #onInput = (event: Event): void => {
    if (this.#view) {
      this.#view.combobox.onInput(event);
      return;
    }
    this.value = (event.target as HTMLInputElement).value;
    this.#typed = {text: this.value, isAsked: false};
  };

  #onKeyDown = (event: KeyboardEvent): void => {
    if (this.#view) this.#view.combobox.onKeyDown(event);
    // Enter, by its code: one that ends a composition has another.
    else if (event.keyCode === 13) this.#submit();
  };

  #onBlur = (): void => this.#view?.combobox.onBlur();

  #submit = (): void => {
    if (this.#view) {
      this.#view.submit();
      return;
    }
    // Some that fill in forms fire no `input` event.
    this.value = this.inputElement.value;
    this.#typed = {text: this.value, isAsked: true};
    this.requestUpdate();
    void this.#open();
  };

  #onClear = (): void => {
    this.value = '';
    this.#typed = null;
    this.#view?.clear();
    this.focus();
  };

  #onLocate = async (): Promise<void> => {
    await this.#open();
    await this.#view?.locate();
  };

  /**
   * Renders everything in a section: its foot is then no landmark of the host's page. While an answer is
   * awaited the foot is hidden: what comes would push it down. What is read out when it changes has no
   * role: an empty status is read too, as one, by those who read on.
   */
  protected override render(): TemplateResult {
    const view = this.#view;
    return html`<section class="root" dir=${directionOf(this.messages.locale)}>
      ${this.renderHeading()} ${this.renderQuestion()}
      <div class="result">
        <div class="verdict-box" aria-live="polite" aria-atomic="true">${this.renderVerdict()}</div>
        ${view?.renderAnswer()}
      </div>
      ${view?.renderEnd()} ${this.renderFooter()}
      <p class="visually-hidden" aria-live="polite">${view?.announcement}</p>
    </section>`;
  }

  private renderQuestion(): TemplateResult {
    const {messages} = this;
    return html`<div class="question" role="search" aria-label=${this.headingText}>
      <label for="query"><slot name="label">${messages.queryLabel}</slot></label>
      <div class="row">
        <div class="field">${this.renderInput()}</div>
        <button type="button" class="primary" part="button" @click=${this.#submit}>
          ${messages.lookUp}
        </button>
        ${this.#view ? this.#view.renderSuggestions() : nothing}
      </div>
      <p class="small muted" id="hint">${messages.queryHint}<br />${messages.queryPrivacy}</p>
      ${this.#isFirstStateSet() ? html`<p class="small first">${this.#view?.renderFirstState()}</p>` : nothing}
      ${this.locate ? this.renderLocate() : nothing}
    </div>`;
  }

  /** Tells whether a state is looked in first, or will be once the view follows the linked map. */
  #isFirstStateSet(): boolean {
    if (this.#view || this.state || !this.for) return this.state !== null;
    const root = this.getRootNode() as Partial<Document>;
    return root.getElementById?.(this.for)?.hasAttribute('state') ?? false;
  }

  private renderInput(): TemplateResult {
    const view = this.#view;
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
        aria-controls=${view ? 'list' : nothing}
        aria-describedby="hint"
        aria-expanded=${view?.combobox.isOpen ?? false}
        aria-activedescendant=${view?.activeId ?? nothing}
        .value=${this.value}
        @focus=${this.#onFocus}
        @input=${this.#onInput}
        @keydown=${this.#onKeyDown}
        @blur=${this.#onBlur}
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

  private renderLocate(): TemplateResult {
    const {messages} = this;
    return html`<div class="locate small">
      <button type="button" class="secondary" @click=${this.#onLocate}>${messages.locate}</button>
      <span class="muted">${messages.locatePrivacy}</span>
      <p aria-live="polite">${this.#view?.locationNote}</p>
    </div>`;
  }

  private renderVerdict(): unknown {
    return this.#view ? this.#view.renderVerdict() : this.renderWaiting();
  }

  /** Renders what stands in the verdict's place while nothing can answer: never an answer. */
  private renderWaiting(): TemplateResult | typeof nothing {
    if (this.#isWaiting) return html`<p class="muted">${this.messages.looking}</p>`;
    return this.#isAsked && this.#part.isMissing
      ? this.renderMissing(this.messages.lookUpMissing, this.#retry)
      : nothing;
  }

  /** Whether something was looked up, before or since there is a view to answer it. */
  get #isAsked(): boolean {
    return this.value.trim() !== '' && this.#typed?.isAsked !== false;
  }

  /** Whether an answer is awaited. */
  get #isWaiting(): boolean {
    return this.#view ? this.#view.isLooking : this.#isAsked && !this.#part.isMissing;
  }

  private renderFooter(): TemplateResult {
    return html`<footer part="footer" ?hidden=${this.#isWaiting}>
      ${this.renderSource(this.list.asOf)} ${this.renderFootEnd()}
    </footer>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agency-check': AgencyCheck;
  }
}
