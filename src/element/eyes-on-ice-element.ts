import {
  LitElement,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {CORRECTIONS, ICE_PAGE} from '../addresses.ts';
import type {ListSummary} from '../data/model.ts';
import {states} from '../data/states.ts';
import {builtInSummary} from '../data/store.ts';
import type {Messages} from '../i18n/messages.ts';
import {propertyOf, withoutHyphens, type Attribute, type Attributes} from './attributes.ts';
import {DataErrorEvent, DataLoadEvent} from './events.ts';
import {safeHref} from './safe-href.ts';
import {LanguageController} from './language-controller.ts';
import {loadSource} from './load-source.ts';
import type {SourceController} from './source-controller.ts';
import {toAccepted} from './to-accepted.ts';

/**
 * Base class of both elements: a list that `src` may replace, the language around the element, its
 * heading, the line that names ICE as the source, and the attributes that go with these.
 *
 * Properties are static rather than decorated: that is 0.4 kB less of the module, and less to run at
 * its start. Those that attributes set are declared from the element's table of attributes.
 */
export abstract class EyesOnIceElement extends LitElement {
  static override properties: PropertyDeclarations = {list: {attribute: false}};

  /** Attributes of the element: what each accepts is checked before it is drawn. */
  static readonly attributes: Attributes = {};

  /** Attributes that are followed, also without hyphens: so JSX writes a property before the module is there. */
  static override get observedAttributes(): string[] {
    return super.observedAttributes.flatMap(name => [name, withoutHyphens(name)]);
  }

  #language = new LanguageController(this);
  #source: SourceController | null = null;
  #isSourceMissing = false;

  /** The heading's words; the built-in ones when null. */
  heading: string | null = null;

  /** The heading's rank, 1 to 6. */
  headingLevel = '2';

  /** Address for "Report an error". Until the project is published, there is no such link without it. */
  correctionsUrl: string | null = null;

  /** Address of a newer list in our feed format, used in place of the built-in one; or null. */
  src: string | null = null;

  /** The list that is used: its date and its sums by state. Its agencies are loaded beside the module. */
  list: ListSummary = builtInSummary();

  /** Leaves the heading out. */
  noHeading = false;

  /** Leaves the actions out: the host's own, and in a look-up what one can do. */
  noActions = false;

  /** Words in the language in force. */
  protected get messages(): Messages {
    return this.#language.messages;
  }

  /** Words of the heading: the host's, else the built-in ones. */
  protected get headingText(): string {
    return this.heading || this.builtInHeading;
  }

  /** Words of the heading where the host gives none. */
  protected abstract get builtInHeading(): string;

  /** Before any of its parts has come, an element in another window's document stands without styles. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch {
      return this.shadowRoot!;
    }
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const {attributes} = this.constructor as typeof EyesOnIceElement;
    const own = Object.keys(attributes).find(one => withoutHyphens(one) === name);
    super.attributeChangedCallback(own ?? name, old, value);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') && this.src && !this.#source) void this.#followSource(this.src);
    const {attributes} = this.constructor as typeof EyesOnIceElement;
    for (const [name, attribute] of Object.entries(attributes)) this.#acceptValue(name, attribute);
  }

  /** Tells whether the list can be used for all that the element does with it. */
  protected isListReady(): boolean {
    return true;
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    if (this.isListReady()) this.tellLoaded();
  }

  /** Tells the page that the built-in list can be used; of one at `src` its loader tells. */
  protected tellLoaded(): void {
    const {list} = this;
    if (!this.src || list === builtInSummary()) this.dispatchEvent(new DataLoadEvent(list, null));
  }

  /** Follows `src` with what is loaded for it. Without it, the built-in list stays and says why. */
  async #followSource(src: string): Promise<void> {
    try {
      const {SourceController} = await loadSource();
      this.#isSourceMissing = false;
      this.#source ??= new SourceController(this, () => this.messages);
    } catch {
      this.#isSourceMissing = true;
      this.dispatchEvent(new DataErrorEvent(this.messages.feedReaderMissing, src));
    }
    this.requestUpdate();
  }

  /** Puts the default in place of a value that is not accepted. */
  #acceptValue(name: string, {kind, values, fallback = ''}: Attribute): void {
    if (kind !== 'choice' && kind !== 'state') return;
    const property = propertyOf(name);
    const accepted = values ?? ['', ...states.keys()];
    const value = this.accepted(name, Reflect.get(this, property), accepted, fallback);
    Reflect.set(this, property, value || null);
  }

  /** Reads the value of an attribute: one of those accepted, else the default and a warning. */
  protected accepted<T extends string>(
    name: string,
    value: unknown,
    accepted: readonly T[],
    fallback: T,
  ): T {
    return toAccepted(this.localName, name, value, accepted, fallback);
  }

  /** Renders the heading, unless the host leaves it out. */
  protected renderHeading(): TemplateResult | typeof nothing {
    if (this.noHeading) return nothing;
    return html`<div class="heading" part="heading" role="heading" aria-level=${this.headingLevel}>
      ${this.headingText}
    </div>`;
  }

  /** Renders the line that names the source and its date, and where an error can be reported. */
  protected renderSource(asOf: string): TemplateResult {
    const {source, sourceName, date, report} = this.messages;
    const corrections = safeHref(this.correctionsUrl) ?? CORRECTIONS;
    return html`<p>
      ${source} <a href=${ICE_PAGE} rel="noreferrer">${sourceName}</a>, ${date(asOf)}.
      ${corrections ? html`<a href=${corrections}>${report}</a>` : nothing}
    </p>`;
  }

  /** Renders what could not be loaded, and a button that tries again. */
  protected renderMissing(what: string, retry: () => void): TemplateResult {
    return html`<p class="missing" role="status">
      ${what}
      <button type="button" class="secondary" @click=${retry}>${this.messages.tryAgain}</button>
    </p>`;
  }

  /** Says why the list at `src` is not shown. The line is there from the start: what comes moves nothing. */
  #sourceProblem(): string {
    return (this.#isSourceMissing && this.messages.feedReaderMissing) || this.#source?.line || '';
  }

  /** Renders what ends the foot: the disclaimer, a problem with `src`, the host's own words. */
  protected renderFootEnd(): TemplateResult {
    return html`<p>${this.messages.disclaimer}</p>
      ${this.src ? html`<p class="problem" role="status">${this.#sourceProblem()}</p>` : nothing}
      <slot name="footer"></slot>`;
  }
}
