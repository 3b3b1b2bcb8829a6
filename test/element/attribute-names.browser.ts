/** Attributes as JSX leaves them when it writes a property before the module is there. */
import {expect, fixture, html} from '@open-wc/testing';
import {CHECK_ATTRIBUTES} from '../../src/check/attributes.ts';
import {propertyOf} from '../../src/element/attributes.ts';
import '../../src/index.ts';
import {MAP_ATTRIBUTES} from '../../src/map/attributes.ts';
import {type EyesOnIceMap} from '../../src/map/eyes-on-ice-map.ts';

describe('an attribute without its hyphens', () => {
  for (const [tag, attributes] of [
    ['eyes-on-ice-map', MAP_ATTRIBUTES],
    ['agency-check', CHECK_ATTRIBUTES],
  ] as const) {
    for (const [name, {kind}] of Object.entries(attributes)) {
      if (!name.includes('-')) continue;
      it(`is read as the property that it stands for: ${name} of <${tag}>`, async () => {
        const element = await fixture(`<${tag} ${name.replaceAll('-', '')}="3"></${tag}>`);
        const expected = kind === 'switch' ? true : '3';
        expect(Reflect.get(element, propertyOf(name))).to.equal(expected);
        element.removeAttribute(name.replaceAll('-', ''));
        expect(Reflect.get(element, propertyOf(name)) || null).to.equal(null);
      });
    }
  }

  it('is drawn as with them', async () => {
    const map = await fixture<EyesOnIceMap>(
      html`<eyes-on-ice-map nolegend headinglevel="4"></eyes-on-ice-map>`,
    );
    expect(map.shadowRoot!.querySelector('.legend')).to.equal(null);
    const heading = map.shadowRoot!.querySelector('.heading')!;
    expect(heading.getAttribute('aria-level')).to.equal('4');
  });
});
