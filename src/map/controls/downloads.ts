import {html, type LitElement, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/messages.ts';
import type {OnDemandParts} from '../../element/on-demand-parts.ts';
import type {MapParts} from '../parts/load-parts.ts';
import type {DownloadMenuController} from '../export/download-menu.ts';
import type {ExportView} from '../export/scene/view.ts';

/**
 * The button that opens the menu of files. The menu itself, and what makes the files, are loaded
 * when somebody first asks for them.
 */
export class Downloads {
  #host: LitElement;
  #parts: OnDemandParts<MapParts>;
  #view: () => ExportView;
  #menu: DownloadMenuController | null = null;
  #isAsked = false;

  /** @param view what the host shows; asked for when something is chosen */
  constructor(host: LitElement, parts: OnDemandParts<MapParts>, view: () => ExportView) {
    this.#host = host;
    this.#parts = parts;
    this.#view = view;
  }

  /** The button, and the menu once it is there. */
  render(messages: Messages): TemplateResult {
    const {loaded, isMissing} = this.#parts;
    if (loaded && this.#menu) return loaded.renderDownloadMenu(this.#menu, messages);
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
      <p role="status">${isMissing && this.#isAsked ? messages.filesMissing : ''}</p>
    </div>`;
  }

  #onClick = (): void => void this.#open('first');

  #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    void this.#open(event.key === 'ArrowDown' ? 'first' : 'last');
  };

  async #open(at: 'first' | 'last'): Promise<void> {
    this.#isAsked = true;
    const parts = await this.#parts.ask();
    if (!parts) return;
    this.#menu ??= new parts.DownloadMenuController(this.#host, this.#view);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#menu.open(at);
  }
}
