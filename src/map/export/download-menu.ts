import {
  css,
  html,
  nothing,
  type LitElement,
  type ReactiveController,
  type TemplateResult,
} from 'lit';
import type {FileKind} from '../../data/vocabulary.ts';
import type {Messages} from '../../i18n/messages.ts';
import {embedSource, type EmbedSource} from './embed-source.ts';
import type {ExportView} from './scene/view.ts';

/** Kinds of files, in the order of the menu. */
const FILE_KINDS: readonly FileKind[] = ['csv', 'png', 'svg', 'code'];

/** Module that makes the files, loaded when the menu is first opened. */
export type FileMaker = Pick<typeof import('./export.ts'), 'saveAs' | 'codeOf'>;

/** Room that the open menu needs below its button, in CSS pixels. */
const MENU_HEIGHT_PX = 190;

/** Note beside the button. */
type Note = {readonly kind: 'saved'; readonly file: string} | 'missing' | 'failed' | 'copied';

const ITEM = '.download [role="menuitem"]';

/**
 * A menu button (ARIA Authoring Practices) whose menu saves what its host shows as a file, or copies
 * the code that embeds it.
 */
export class DownloadMenuController implements ReactiveController {
  #host: LitElement;
  #view: () => ExportView;
  #load: () => Promise<FileMaker>;
  #source: EmbedSource | null;
  #maker: FileMaker | null = null;
  /** The document that the host is in, which may be another window's. */
  #document: Document | null = null;

  isOpen = false;
  /** Whether the menu hangs above its button, where there is no room below. */
  isAbove = false;
  note: Note | null = null;
  /** The embed code, when the browser does not let it be copied. */
  codeByHand: string | null = null;

  /**
   * @param view what the host shows; asked for when something is chosen
   * @param source where the embed code takes the map from; with null there is no such code
   */
  constructor(
    host: LitElement,
    view: () => ExportView,
    load: () => Promise<FileMaker> = () => import('./export.ts'),
    source: EmbedSource | null = embedSource(),
  ) {
    this.#host = host;
    this.#view = view;
    this.#load = load;
    this.#source = source;
    host.addController(this);
  }

  hostConnected(): void {
    this.#document = this.#host.ownerDocument;
    this.#document.addEventListener('pointerdown', this.#onPointerDown);
  }

  hostDisconnected(): void {
    this.#document?.removeEventListener('pointerdown', this.#onPointerDown);
    this.close();
  }

  /** Kinds of files that the menu offers here. */
  get kinds(): readonly FileKind[] {
    return this.#source ? FILE_KINDS : FILE_KINDS.filter(kind => kind !== 'code');
  }

  /** Opens the menu and focuses its first item, or its last. */
  open(at: 'first' | 'last' = 'first'): void {
    const button = this.#find('.download-button');
    this.isOpen = true;
    this.isAbove = !!button && button.getBoundingClientRect().bottom + MENU_HEIGHT_PX > innerHeight;
    this.note = null;
    this.codeByHand = null;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#items()
        .at(at === 'first' ? 0 : -1)
        ?.focus(),
    );
    void this.#getMaker();
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.#host.requestUpdate();
  }

  /** Does what an item says. */
  async choose(kind: FileKind): Promise<void> {
    this.#find('.download-button')?.focus();
    this.close();
    const maker = this.#maker ?? (await this.#getMaker());
    if (!maker) return;
    try {
      if (kind === 'code') await this.#copy(maker.codeOf(this.#view(), this.#source!));
      else this.#say({kind: 'saved', file: await maker.saveAs(kind, this.#view(), this.#host)});
    } catch (error) {
      console.error(error);
      this.#say('failed');
    }
  }

  onButtonClick = (): void => {
    if (this.isOpen) this.close();
    else this.open();
  };

  onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const isHandled = this.isOpen ? this.#handleInMenu(event) : this.#handleOnButton(event);
    if (!isHandled) return;
    event.preventDefault();
    event.stopPropagation();
  };

  onFocusOut = (event: FocusEvent): void => {
    const isInside = (event.currentTarget as Element).contains(event.relatedTarget as Node | null);
    if (event.relatedTarget && !isInside) this.close();
  };

  /** Enter and Space click the button by themselves. */
  #handleOnButton({key, target}: KeyboardEvent): boolean {
    if (!(target as Element).matches('.download-button')) return false;
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
    this.open(key === 'ArrowDown' ? 'first' : 'last');
    return true;
  }

  #handleInMenu({key, target}: KeyboardEvent): boolean {
    const items = this.#items();
    const at = items.indexOf(target as HTMLElement);
    switch (key) {
      case 'ArrowDown':
        return focus(items[(at + 1) % items.length]);
      case 'ArrowUp':
        return focus(items.at(at > 0 ? at - 1 : -1));
      case 'Home':
        return focus(items[0]);
      case 'End':
        return focus(items.at(-1));
      case 'Escape':
        this.#leave();
        return true;
      case 'Tab':
        // From the button on, the browser's own Tab goes where it would have gone.
        this.#leave();
        return false;
      default:
        return key.length === 1 && key !== ' ' && focus(startingWith(items, at, key));
    }
  }

  #leave(): void {
    this.#find('.download-button')?.focus();
    this.close();
  }

  async #getMaker(): Promise<FileMaker | null> {
    try {
      this.#maker ??= await this.#load();
    } catch {
      this.#say('missing');
    }
    return this.#maker;
  }

  async #copy(code: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      this.#say('copied');
    } catch {
      this.codeByHand = code;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      this.#find('.download textarea')?.focus();
    }
  }

  #say(note: Note): void {
    this.note = note;
    this.#host.requestUpdate();
  }

  #onPointerDown = (event: PointerEvent): void => {
    if (!this.isOpen) return;
    const own = this.#find('.download');
    if (!own || !event.composedPath().includes(own)) this.close();
  };

  #items(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>(ITEM)];
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}

/** The button, its menu when it is open, and what came of it. */
export function renderDownloadMenu(
  menu: DownloadMenuController,
  messages: Messages,
): TemplateResult {
  return html`<div class="download" @keydown=${menu.onKeyDown} @focusout=${menu.onFocusOut}>
    <button
      type="button"
      class="download-button"
      id="download-button"
      aria-haspopup="menu"
      aria-expanded=${menu.isOpen}
      aria-controls=${menu.isOpen ? 'download-items' : nothing}
      @click=${menu.onButtonClick}
    >
      ${messages.download} <span class="download-arrow" aria-hidden="true"></span>
    </button>
    ${menu.isOpen ? renderItems(menu, messages) : nothing}
    <p class="download-note" role="status">${noteText(menu.note, messages)}</p>
    ${menu.codeByHand === null ? nothing : renderCode(menu.codeByHand, messages)}
  </div>`;
}

function renderItems(menu: DownloadMenuController, messages: Messages): TemplateResult {
  return html`<div
    class="download-items ${menu.isAbove ? 'above' : ''}"
    id="download-items"
    role="menu"
    aria-labelledby="download-button"
  >
    ${menu.kinds.map(
      kind =>
        html`<button type="button" role="menuitem" tabindex="-1" @click=${() => menu.choose(kind)}>
          ${messages.files[kind]}
        </button>`,
    )}
  </div>`;
}

function renderCode(code: string, messages: Messages): TemplateResult {
  return html`<label class="download-code"
    >${messages.codeByHand}
    <textarea
      readonly
      rows="3"
      spellcheck="false"
      .value=${code}
      @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
    ></textarea>
  </label>`;
}

function noteText(note: Note | null, messages: Messages): string | typeof nothing {
  switch (note) {
    case null:
      return nothing;
    case 'missing':
      return messages.filesMissing;
    case 'failed':
      return messages.fileFailed;
    case 'copied':
      return messages.codeCopied;
    default:
      return messages.fileSaved(note.file);
  }
}

/** The next item whose name begins with a letter, from the focused one on and around. */
function startingWith(
  items: readonly HTMLElement[],
  at: number,
  letter: string,
): HTMLElement | undefined {
  const after = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  const wanted = letter.toLowerCase();
  return after.find(item => item.textContent!.trim().toLowerCase().startsWith(wanted));
}

function focus(item: HTMLElement | undefined): boolean {
  item?.focus();
  return item !== undefined;
}

/** The open menu's look; the button's is in downloads.ts. */
export const downloadMenuStyles = css`
  .download-items {
    position: absolute;
    z-index: 2;
    inset-block-start: calc(2.5em + 4px);
    inset-inline-end: 0;
    display: grid;
    min-inline-size: 14em;
    padding: 4px;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.18);
  }

  .download-items.above {
    inset-block: auto calc(100% + 4px);
  }

  .download-items button {
    min-block-size: 2.5em;
    padding: 0.3em 0.7em;
    text-align: start;
    background: none;
    border: 0;
    border-radius: calc(var(--_radius) / 2);
    cursor: pointer;
  }

  .download-items button:hover,
  .download-items button:focus {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }

  .download-items button:focus-visible {
    outline-offset: -3px;
  }

  .download-code {
    flex: 1 0 100%;
    display: grid;
    gap: 0.25em;
  }

  .download-code textarea {
    padding: 0.5em;
    font-family: monospace;
    font-size: 0.9em;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    resize: vertical;
  }
`;
