import {css, html, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/messages.ts';
import type {DownloadMenuController} from './download-menu.ts';
import type {ExportView} from './view.ts';

type MenuModule = typeof import('./download-menu.ts');

/**
 * The button that opens the menu of files. The menu itself, and what makes the files, are loaded
 * when somebody first asks for them.
 */
export class Downloads implements ReactiveController {
  #host: LitElement;
  #view: () => ExportView;
  #load: () => Promise<MenuModule>;
  #module: MenuModule | null = null;
  #menu: DownloadMenuController | null = null;

  /** Whether the menu can't be had. */
  isMissing = false;

  /** @param view what the host shows; asked for when something is chosen */
  constructor(
    host: LitElement,
    view: () => ExportView,
    load: () => Promise<MenuModule> = () => import('./download-menu.ts'),
  ) {
    this.#host = host;
    this.#view = view;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {
    this.isMissing = false;
  }

  /** The button, and the menu once it is there. */
  render(messages: Messages): TemplateResult {
    if (this.#module && this.#menu) return this.#module.renderDownloadMenu(this.#menu, messages);
    return html`<div class="download">
      <button
        type="button"
        class="download-button"
        aria-haspopup="menu"
        aria-expanded="false"
        @click=${this.#onClick}
        @keydown=${this.#onKeyDown}
      >
        ${messages.download} <span class="download-arrow" aria-hidden="true"></span>
      </button>
      <p role="status">${this.isMissing ? messages.filesMissing : ''}</p>
    </div>`;
  }

  #onClick = (): void => void this.#open();

  #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    void this.#open(event.key === 'ArrowDown' ? 'first' : 'last');
  };

  async #open(at?: 'first' | 'last'): Promise<void> {
    try {
      this.#module ??= await this.#load();
    } catch {
      this.isMissing = true;
      this.#host.requestUpdate();
      return;
    }
    this.#menu ??= this.#makeMenu(this.#module);
    this.#menu.open(at);
  }

  #makeMenu({DownloadMenuController, downloadMenuStyles}: MenuModule): DownloadMenuController {
    const {styleSheet} = downloadMenuStyles;
    const root = this.#host.renderRoot as ShadowRoot;
    if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    return new DownloadMenuController(this.#host, this.#view);
  }
}

/** The button's look. */
export const downloadsStyles = css`
  .download {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    font-size: 0.875em;
  }

  .download-button {
    min-block-size: 2.5em;
    padding: 0.3em 0.8em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .download-arrow {
    display: inline-block;
    margin-inline-start: 0.35em;
    border: 0.3em solid transparent;
    border-block-start-color: currentColor;
    border-block-end-width: 0;
    translate: 0 -0.15em;
  }
`;
