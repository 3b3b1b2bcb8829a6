import {expect, fixture, html} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';
import {en} from '../../../src/i18n/all-messages.ts';
import {
  DownloadMenuController,
  downloadMenuStyles,
  renderDownloadMenu,
  type FileMaker,
} from '../../../src/map/export/download-menu.ts';
import type {EmbedSource} from '../../../src/map/export/embed-source.ts';
import {tokens} from '../../../src/styles/tokens.ts';
import {press, waitUntil} from '../../helpers/browser.ts';
import {viewOf} from './views.ts';

const CODE = '<eyes-on-ice-map></eyes-on-ice-map>';

/** What the menu asked for; files are named, not made. */
let asked: string[] = [];
let isMissing = false;
let source: EmbedSource | null = null;

const FRAME: EmbedSource = {kind: 'frame', address: 'https://files.example/frame.html'};

const maker: FileMaker = {
  saveAs: kind => {
    asked.push(kind);
    return kind === 'svg'
      ? Promise.reject(new Error('as the test wants'))
      : Promise.resolve(`x.${kind}`);
  },
  codeOf: () => CODE,
};

class MenuHost extends LitElement {
  static override styles = [tokens, downloadMenuStyles];

  #menu = new DownloadMenuController(
    this,
    () => viewOf(),
    () => (isMissing ? Promise.reject(new Error('gone')) : Promise.resolve(maker)),
    source,
  );

  protected override render(): TemplateResult {
    return html`<button id="before">before</button> ${renderDownloadMenu(this.#menu, en)}
      <button id="after">after</button>`;
  }
}

customElements.define('test-menu-host', MenuHost);

const find = (host: MenuHost, selector: string) =>
  host.renderRoot.querySelector<HTMLElement>(selector);
const items = (host: MenuHost) => [
  ...host.renderRoot.querySelectorAll<HTMLElement>('[role="menuitem"]'),
];
const focused = (host: MenuHost) => host.shadowRoot!.activeElement?.textContent?.trim();
const note = (host: MenuHost) => find(host, '[role="status"]')!.textContent!.trim();

async function make(): Promise<MenuHost> {
  const host = await fixture<MenuHost>(html`<test-menu-host></test-menu-host>`);
  find(host, '.download-button')!.focus();
  return host;
}

/** Presses keys and waits until the menu has followed. */
async function keys(host: MenuHost, ...names: string[]): Promise<void> {
  for (const name of names) {
    await press(name);
    await host.updateComplete;
  }
}

describe('the download menu', () => {
  const realError = console.error;

  beforeEach(() => {
    asked = [];
    isMissing = false;
    source = FRAME;
    console.error = () => {};
  });

  afterEach(() => {
    console.error = realError;
  });

  for (const key of ['Enter', 'Space', 'ArrowDown']) {
    it(`opens by ${key} on its first item`, async () => {
      const host = await make();
      await keys(host, key);
      expect(find(host, '.download-button')!.getAttribute('aria-expanded')).to.equal('true');
      expect(focused(host)).to.equal('Table (CSV)');
    });
  }

  it('opens by ArrowUp on its last item', async () => {
    const host = await make();
    await keys(host, 'ArrowUp');
    expect(focused(host)).to.equal('Copy embed code');
  });

  it('goes through its items by arrows, round the ends, by Home, End and letters', async () => {
    const host = await make();
    await keys(host, 'Enter', 'ArrowDown');
    expect(focused(host)).to.equal('Picture (PNG)');
    await keys(host, 'ArrowUp', 'ArrowUp');
    expect(focused(host)).to.equal('Copy embed code');
    await keys(host, 'ArrowDown');
    expect(focused(host)).to.equal('Table (CSV)');
    await keys(host, 'End');
    expect(focused(host)).to.equal('Copy embed code');
    await keys(host, 'Home');
    expect(focused(host)).to.equal('Table (CSV)');
    await keys(host, 'p', 'p');
    expect(focused(host)).to.equal('Picture to edit (SVG)');
  });

  it('offers no embed code where this copy has no address for it', async () => {
    source = null;
    const host = await make();
    await keys(host, 'Enter');
    expect(items(host).map(item => item.textContent!.trim())).to.deep.equal([
      'Table (CSV)',
      'Picture (PNG)',
      'Picture to edit (SVG)',
    ]);
    await keys(host, 'End');
    expect(focused(host)).to.equal('Picture to edit (SVG)');
  });

  it('closes by Escape, on its button, and keeps Escape to itself', async () => {
    const host = await make();
    let heard = 0;
    host.addEventListener('keydown', event => (heard += event.key === 'Escape' ? 1 : 0));
    await keys(host, 'Enter', 'Escape');
    expect(items(host)).to.have.length(0);
    expect(find(host, '.download-button')).to.equal(host.shadowRoot!.activeElement);
    expect(heard).to.equal(0);
    await keys(host, 'Escape');
    expect(heard).to.equal(1);
  });

  it('closes by Tab, which leads on', async () => {
    const host = await make();
    await keys(host, 'Enter', 'Tab');
    expect(items(host)).to.have.length(0);
    expect(host.shadowRoot!.activeElement!.id).to.equal('after');
  });

  it('closes when something else is clicked, not when it is', async () => {
    const host = await make();
    await keys(host, 'Enter');
    items(host)[1]!.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    await host.updateComplete;
    expect(items(host)).to.have.length(4);
    document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    await host.updateComplete;
    expect(items(host)).to.have.length(0);
  });

  it('saves what is chosen by Enter, says so, and leads back to its button', async () => {
    const host = await make();
    await keys(host, 'Enter', 'ArrowDown', 'Enter');
    await waitUntil(() => note(host) === 'Saved: x.png');
    expect(asked).to.deep.equal(['png']);
    expect(items(host)).to.have.length(0);
    expect(find(host, '.download-button')).to.equal(host.shadowRoot!.activeElement);
  });

  it('says so when a file could not be made', async () => {
    const host = await make();
    await keys(host, 'Enter');
    items(host)[2]!.click();
    await waitUntil(() => note(host) === 'This file could not be made.');
  });

  it('says so when its own part could not be loaded, and tries again the next time', async () => {
    isMissing = true;
    const host = await make();
    await keys(host, 'Enter');
    await waitUntil(() => note(host).startsWith('Files can’t be made here'));
    await keys(host, 'Escape');
    isMissing = false;
    await keys(host, 'Enter', 'Enter');
    await waitUntil(() => note(host) === 'Saved: x.csv');
  });

  it('copies the embed code, or shows it where copying is not allowed', async () => {
    const copied: string[] = [];
    let isAllowed = true;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: (text: string) =>
          isAllowed ? Promise.resolve(void copied.push(text)) : Promise.reject(new Error('no')),
      },
    });
    try {
      const host = await make();
      await keys(host, 'ArrowUp', 'Enter');
      await waitUntil(() => note(host) === 'Embed code copied');
      expect(copied).to.deep.equal([CODE]);
      isAllowed = false;
      await keys(host, 'ArrowUp', 'Enter');
      await waitUntil(() => host.shadowRoot!.activeElement?.localName === 'textarea');
      const area = find(host, 'textarea') as HTMLTextAreaElement;
      expect(area.value).to.equal(CODE);
      expect(area.selectionEnd).to.equal(CODE.length);
      await expect(host).to.be.accessible();
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('is accessible, closed and open', async () => {
    const host = await make();
    await expect(host).to.be.accessible();
    await keys(host, 'Enter');
    await expect(host).to.be.accessible();
  });
});
