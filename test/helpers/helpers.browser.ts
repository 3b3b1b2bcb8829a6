import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {engine, focused, media, press, type, viewport} from './browser.ts';

@customElement('helper-probe')
class HelperProbe extends LitElement {
  @property() name = 'world';

  override render() {
    return html`<button id="a">Hello ${this.name}</button><input id="b" aria-label="Text" />`;
  }
}

describe('the helpers of element tests', () => {
  it('tab forth and back with real keys, through shadow roots', async () => {
    const probe = await fixture<HelperProbe>(html`<helper-probe></helper-probe>`);
    await press('Tab');
    expect(focused()).to.equal(probe.renderRoot.querySelector('#a'));
    await press('Tab');
    expect(focused()).to.equal(probe.renderRoot.querySelector('#b'));
    await press('Shift+Tab');
    expect(focused()).to.equal(probe.renderRoot.querySelector('#a'));
  });

  it('type doubled letters and capitals', async () => {
    const probe = await fixture<HelperProbe>(html`<helper-probe></helper-probe>`);
    const input = probe.renderRoot.querySelector('input');
    input?.focus();
    await type('Llano Hill, TX');
    expect(input?.value).to.equal('Llano Hill, TX');
  });

  it('size the viewport', async () => {
    const size = await viewport(600, 500);
    expect(size).to.deep.equal({width: 600, height: 500});
    expect([innerWidth, innerHeight]).to.deep.equal([600, 500]);
  });

  for (const [wanted, query] of [
    [{colorScheme: 'dark'}, '(prefers-color-scheme: dark)'],
    [{reducedMotion: true}, '(prefers-reduced-motion: reduce)'],
    [{forcedColors: true}, '(forced-colors: active)'],
    [{print: true}, 'print'],
  ] as const) {
    it(`emulate ${query}, except in WebKit, and undo it`, async () => {
      const done = await media(wanted);
      expect(done).to.equal((await engine()) !== 'WebKit');
      expect(matchMedia(query).matches).to.equal(done);
      await media({});
      expect(matchMedia(query).matches).to.equal(false);
    });
  }

  it('audit accessibility', async () => {
    const probe = await fixture<HelperProbe>(html`<helper-probe></helper-probe>`);
    await expect(probe).to.be.accessible();
  });

  it('know their engine', async () => {
    expect(await engine()).to.be.oneOf(['Chromium', 'Firefox', 'WebKit']);
  });
});
