/** A page in which `document.host` is an element, as one of that name makes it. */
import {expect, fixture, html} from '@open-wc/testing';
import {type AgencyCheck} from '../../src/check/agency-check.ts';
import '../../src/index.ts';

describe('a page with a form named "host"', () => {
  it('is a page like others: each element finds its language, and follows it', async () => {
    const {lang} = document.documentElement;
    document.documentElement.removeAttribute('lang');
    await fixture(html`<form name="host"></form>`);
    expect((document as unknown as {readonly host: unknown}).host).to.be.instanceOf(
      HTMLFormElement,
    );
    const check = await fixture<AgencyCheck>(html`<agency-check></agency-check>`);
    const label = () => check.shadowRoot!.querySelector('label')!.innerText;
    expect(label()).to.equal('Agency, county, city or ZIP');
    document.documentElement.lang = 'es';
    await new Promise(done => setTimeout(done));
    await check.updateComplete;
    expect(label()).to.equal('Agencia, condado, ciudad o código postal');
    document.documentElement.lang = lang;
  });
});
