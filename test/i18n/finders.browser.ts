import {expect, fixture, html} from '@open-wc/testing';
import {overflow} from './overflow.ts';
import {wrap} from './pseudo.ts';
import {strayText} from './stray-text.ts';

const stray = async (markup: unknown) =>
  strayText(await fixture<HTMLElement>(html`<div>${markup}</div>`));

/** A box of 100 px with its words in its own tree, as our elements have them. */
async function boxed(markup: string): Promise<HTMLElement> {
  const host = await fixture<HTMLElement>(html`<div style="inline-size: 100px"></div>`);
  host.attachShadow({mode: 'open'}).innerHTML = markup;
  return host;
}

describe('what finds text that has not come from a language’s table', () => {
  it('finds a plain word, also beside a wrapped one, and in what is only said', async () => {
    for (const markup of [
      html`<p>Sheriff</p>`,
      html`<p>${wrap('Signed')} in Texas</p>`,
      html`<p>1843</p>`,
      html`<button aria-label="Close">×</button>`,
      html`<input placeholder="Search" />`,
      html`<a href="/" title="Open"></a>`,
    ]) {
      expect(await stray(markup)).to.have.length(1);
    }
  });

  it('leaves wrapped text, signs, USPS codes and what is marked as English', async () => {
    const markup = html`<p>${wrap('Signed')} · ${wrap(wrap('Texas'), [wrap('Texas')])} (▲)</p>
      <p>RI</p>
      <p lang="en">Collier County Sheriff's Office</p>`;
    expect(await stray(markup)).to.deep.equal([]);
  });

  it('finds words of the language that are marked as English', async () => {
    expect(await stray(html`<p lang="en">${wrap('Signed')}</p>`)).to.have.length(1);
  });
});

describe('what finds text that does not fit', () => {
  it('finds what is wider than its element', async () => {
    const words = '<p style="margin: 0; white-space: nowrap">Longer than a hundred pixels</p>';
    expect(overflow(await boxed(words))).to.have.length(1);
    expect(overflow(await boxed('<div style="inline-size: 140px">Wide</div>'))).to.have.length(1);
  });

  it('leaves what wraps, and what scrolls in a box of its own', async () => {
    const wide = '<p style="inline-size: 140px">Wide</p>';
    const wraps = '<p style="margin: 0">Longer than a hundred pixels</p>';
    expect(overflow(await boxed(wraps))).to.deep.equal([]);
    expect(overflow(await boxed(`<div style="overflow: auto">${wide}</div>`))).to.deep.equal([]);
  });
});
